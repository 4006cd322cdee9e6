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
    /** In the folder {@code tools}. */
    static final String PROGRAM = "verify_plan.py";

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

    /** What it says of each case; all in one process. */
    public List<Outcome> check(List<Case> cases) throws IOException, InterruptedException, URISyntaxException {
        Path input = folder.resolve("cases.jsonl");
        Files.write(input, cases.stream().map(OutsideChecker::line).toList());
        URL driver = Objects.requireNonNull(OutsideChecker.class.getResource("verify_many.py"));
        Python.Result result = Python.execute(
                folder,
                List.of(Path.of(driver.toURI()).toString(), Python.tool(PROGRAM).toString(), input.toString()));
        if (result.status() != 0) {
            throw new IllegalStateException("The outside checker failed: " + result.output());
        }
        return result.output().lines().map(OutsideChecker::outcome).toList();
    }

    private static String line(Case one) {
        return CaseJson.text(
                CaseJson.object("problem", CaseJson.problem(one.problem()), "plan", CaseJson.plan(one.plan())));
    }

    /** Runs the command itself on a case and returns its exit status. */
    Python.Result command(Case one) throws IOException, InterruptedException {
        Path problem = folder.resolve("problem.json");
        Path plan = folder.resolve("plan.json");
        Files.writeString(problem, CaseJson.text(CaseJson.problem(one.problem())));
        Files.writeString(plan, CaseJson.text(CaseJson.plan(one.plan())));
        return Python.run(folder, PROGRAM, problem, plan, Path.of("--json"));
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
