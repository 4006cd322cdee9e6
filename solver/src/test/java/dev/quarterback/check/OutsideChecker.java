package dev.quarterback.check;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.random.Case;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The checker of {@code tools}, which shares no code with this one and is run by Python. */
public final class OutsideChecker {
    private final Path folder;

    /** @param folder where files for it are written */
    public OutsideChecker(Path folder) {
        this.folder = folder;
    }

    /** What a checker says of a plan: how often it breaks each rule, and its figures. */
    public record Outcome(Map<Rule, Integer> broken, PlanFigures figures) {
        static Outcome of(CheckReport report) {
            return new Outcome(report.violationsPerRule(), report.figures());
        }
    }

    /** The outside checker's program, in the folder {@code tools} of this repository. */
    static Path script() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path script = at.resolve("tools/verify_plan.py");
            if (Files.exists(script)) {
                return script;
            }
        }
        throw new IllegalStateException(
                "No tools/verify_plan.py above (" + Path.of("").toAbsolutePath() + ").");
    }

    /** Whether there is a Python to run it. */
    public static boolean isAtHand() {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What it says of each case; all in one process. */
    public List<Outcome> check(List<Case> cases) throws IOException, InterruptedException, URISyntaxException {
        Path input = folder.resolve("cases.jsonl");
        Files.write(input, cases.stream().map(OutsideChecker::line).toList());
        URL driver = Objects.requireNonNull(OutsideChecker.class.getResource("verify_many.py"));
        Result result = run(Path.of(driver.toURI()).toString(), script().toString(), input.toString());
        if (result.status != 0) {
            throw new IllegalStateException("The outside checker failed: " + result.output);
        }
        return result.output.lines().map(OutsideChecker::outcome).toList();
    }

    private static String line(Case one) {
        return CaseJson.text(
                CaseJson.object("problem", CaseJson.problem(one.problem()), "plan", CaseJson.plan(one.plan())));
    }

    /** Runs the command itself on a case and returns its exit status. */
    Result command(Case one) throws IOException, InterruptedException {
        Path problem = folder.resolve("problem.json");
        Path plan = folder.resolve("plan.json");
        Files.writeString(problem, CaseJson.text(CaseJson.problem(one.problem())));
        Files.writeString(plan, CaseJson.text(CaseJson.plan(one.plan())));
        return run(script().toString(), problem.toString(), plan.toString(), "--json");
    }

    /** How a program ended, and what it printed. */
    record Result(int status, String output) {}

    /** Without writing byte code, which would end up among the sources. */
    private Result run(String... arguments) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        List<String> command =
                Stream.concat(Stream.of("python3", "-B"), Stream.of(arguments)).toList();
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        return new Result(status, Files.readString(output));
    }

    static Outcome outcome(String json) {
        JsonNode figures = CaseJson.MAPPER.readTree(json);
        Map<Rule, Integer> broken = new EnumMap<>(Rule.class);
        figures.get("broken")
                .properties()
                .forEach(entry ->
                        broken.put(rule(entry.getKey()), entry.getValue().intValue()));
        return new Outcome(broken, figures(figures));
    }

    private static Rule rule(String text) {
        return Stream.of(Rule.values())
                .filter(rule -> rule.text().equals(text))
                .findAny()
                .orElseThrow();
    }

    private static PlanFigures figures(JsonNode figures) {
        SortedMap<LocalDate, Integer> perDay = new TreeMap<>();
        figures.get("perDay")
                .properties()
                .forEach(entry -> perDay.put(
                        LocalDate.parse(entry.getKey()), entry.getValue().intValue()));
        int trips = figures.get("trips").intValue();
        return new PlanFigures(
                figures.get("orders").intValue(),
                figures.get("delivered").intValue(),
                figures.get("deliveredWeight").longValue(),
                figures.get("appointments").intValue(),
                figures.get("appointmentsKept").intValue(),
                figures.get("appointmentsMoved").intValue(),
                trips,
                figures.get("emptyTrips").intValue(),
                (int) Math.round(figures.get("vehiclesPerTrip").doubleValue() * trips), // Rounded to thousandths.
                costTerms(figures.get("costTerms")),
                figures.get("cost").longValue(),
                perDay);
    }

    private static CostTerms costTerms(JsonNode terms) {
        return new CostTerms(
                terms.path("km").longValue(0),
                terms.path("surge").longValue(0),
                terms.path("preference").longValue(0),
                terms.path("late").longValue(0),
                terms.path("wait").longValue(0),
                terms.path("level").longValue(0),
                terms.path("change").longValue(0),
                terms.path("hire").longValue(0),
                terms.path("crowd").longValue(0));
    }
}
