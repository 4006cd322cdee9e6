package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.check.Python;
import dev.quarterback.format.PathReader;
import dev.quarterback.format.PathWriter;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.format.ProblemWriter;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.SmallQuarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulateCommandTest {
    private static final String DOCUMENT = SmallFiles.read(Path.of("../docs/quarter.md"));

    /** A command of the document, and what it prints. */
    private static final Pattern SHOWN =
            Pattern.compile("^```\n\\./quarterback ([^\n]*)\n```\n\n```\n(.*?)```", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    private Path folder;

    private Path problem;
    private Path path;
    private Path out;

    private static CommandRun real() {
        return new CommandRun(Planner.of(new DeliveryPlanner()));
    }

    @BeforeEach
    void makeAQuarter() {
        problem = folder.resolve("quarter.json");
        path = folder.resolve("path.json");
        out = folder.resolve("history.json");
        assertThat(real().run("generate", "tiny", "--orders", 80, "--seed", 3, "--out", problem))
                .isEqualTo(ExitStatus.DONE);
        makePath("--out", path);
    }

    private CommandRun makePath(Object... more) {
        CommandRun run = real();
        List<Object> arguments = new ArrayList<>(List.of("generate", "path", problem, "--seed", 4));
        arguments.addAll(List.of("--absences", 10, "--breakdowns", 10, "--late-trips", 20));
        arguments.addAll(List.of(more));
        assertThat(run.run(arguments.toArray())).as(run.err()).isEqualTo(ExitStatus.DONE);
        return run;
    }

    private CommandRun simulate(Object... more) {
        CommandRun run = real();
        List<Object> arguments =
                new ArrayList<>(List.of("simulate", problem, "--path", path, "--steps", 100, "--out", out));
        arguments.addAll(List.of(more));
        assertThat(run.run(arguments.toArray())).as(run.err()).isEqualTo(ExitStatus.DONE);
        return run;
    }

    @Test
    void theCommandsOfTheDocumentRunAndShowTheSame() {
        Matcher shown = SHOWN.matcher(DOCUMENT);
        List<String> commands = new ArrayList<>();
        while (shown.find()) {
            CommandRun run = real();
            String[] words = shown.group(1).split(" ", -1);
            Object[] arguments = Stream.of(words)
                    .map(word -> word.contains(".json") ? folder.resolve(word) : word)
                    .toArray();

            assertThat(run.run(arguments)).as(run.err()).isEqualTo(ExitStatus.DONE);

            assertThat(run.out().replace(folder + "/", "")).isEqualTo(shown.group(2));
            commands.add(words[0]);
        }
        assertThat(commands).containsExactly("generate", "generate", "simulate");
    }

    @Test
    void aPathIsMadeOfAProblem() throws IOException {
        CommandRun again = makePath();

        assertThat(again.out()).isEqualTo(SmallFiles.read(path));
        assertThat(PathReader.read(path, ProblemReader.read(problem)).seed()).isEqualTo(4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-come", "daily", "rolling", "even", "forecast"})
    void everyPolicyPlaysTheQuarter(String policy) {
        CommandRun run = simulate("--policy", policy);

        assertThat(run.out())
                .startsWith("tiny-80-3, " + policy + ": ")
                .contains("\nAppointments: ", "\nReady to handed over: ", "\nLots: ", "\nDay ")
                .endsWith("\nChecked as a whole: it breaks no rule\nHistory: " + out + "\n");
        assertThat(run.complaints()).isEmpty();
    }

    @Test
    void figuresCanBeJson() {
        JsonNode json = JsonMapper.shared().readTree(simulate("--json").out());

        JsonNode figures = JsonMapper.shared().readTree(SmallFiles.read(out)).get("figures");
        figures.properties()
                .forEach(figure -> assertThat(json.get(figure.getKey()))
                        .as(figure.getKey())
                        .isEqualTo(figure.getValue()));
        assertThat(json.get("policy").asString()).isEqualTo("rolling");
        assertThat(json.get("stopped").asBoolean()).isFalse();
        assertThat(figures.get("delivered").asInt()).isPositive();
    }

    @Test
    void theOutlookIsToldAfterEachDayWithWhatIsProven() {
        List<String> lines = simulate("--outlook").out().lines().toList();
        JsonNode json =
                JsonMapper.shared().readTree(simulate("--outlook", "--json").out());

        int begin = lines.indexOf(
                "Outlook, an estimate by the pace of the four weeks before: ranges that are to hold in 8 of 10 cases");
        int delivered = json.get("delivered").asInt();
        assertThat(lines.get(begin + 1)).matches("After +June so far +may end at +quarter so far +may end at");
        assertThat(lines.get(begin + 8))
                .matches("Sun 2019-06-30 +N +N to N +N +N to N".replace("N", Integer.toString(delivered)));
        assertThat(lines.get(begin + 9))
                .isEqualTo("Proven, with all known from the start: no policy brings the quarter to more than "
                        + json.get("quarterAtMost").asInt());
        assertThat(json.get("quarterAtMost").asInt()).isGreaterThanOrEqualTo(delivered);
        assertThat(json.get("outlook")).hasSize(7);
        assertThat(json.get("outlook").get(6).get("month").get("middle").asInt())
                .isEqualTo(delivered);
    }

    @Test
    void theWaveIsToldInWordsAndAsJson() {
        JsonNode json =
                JsonMapper.shared().readTree(simulate("--wave", "--json").out());

        assertThat(json.get("wave").get("vehicles")).isEqualTo(json.get("vehiclesOnTrips"));
        assertThat(json.get("wave").get("thirdsKm")).hasSize(3);
        assertThat(json.get("wave").get("correlation").asDouble()).isBetween(-1.0, 1.0);
        assertThat(simulate("--wave").out())
                .contains(
                        "\nWave: " + json.get("vehiclesOnTrips").asInt()
                                + " vehicles went - km on average in the first ten",
                        "\nDay and distance correlate by ");
    }

    @Test
    void theHistoryIsAlsoWrittenAsCsv() {
        Path csv = folder.resolve("csv");

        simulate("--csv", csv);

        JsonNode history = JsonMapper.shared().readTree(SmallFiles.read(out));
        assertThat(SmallFiles.read(csv.resolve("days.csv")).lines())
                .hasSize(1 + history.get("days").size())
                .first()
                .isEqualTo("day,open,departures,loaded,handovers,surge,appointmentsGiven,appointmentsMoved,"
                        + "appointmentsKept,appointmentsBroken,mishaps,fullLots,crowd,km,hire");
        assertThat(SmallFiles.read(csv.resolve("handovers.csv")).lines())
                .hasSize(1 + history.get("figures").get("delivered").asInt());
        assertThat(SmallFiles.read(csv.resolve("appointments.csv")).lines())
                .hasSize(1 + history.get("figures").get("appointments").asInt());
        assertThat(SmallFiles.read(csv.resolve("trips.csv")).lines())
                .hasSizeGreaterThan(
                        history.get("figures").get("vehiclesOnTrips").asInt());
        assertThat(SmallFiles.read(csv.resolve("mishaps.csv")).lines()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-come", "daily", "rolling", "even", "forecast"})
    void pythonFindsNothingWrongWithAnyDaysPlanAndTheHistory(String policy) throws IOException, InterruptedException {
        assumeTrue(Python.isAtHand(), "python3");
        Path plans = folder.resolve("plans");

        simulate("--policy", policy, "--plans", plans);

        List<Path> files;
        try (Stream<Path> all = Files.list(plans)) {
            files = all.filter(file -> file.toString().endsWith(".problem.json"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSize(7);
        for (Path file : files) {
            Path plan = Path.of(file.toString().replace(".problem.", ".plan."));
            Python.Result result = Python.run(folder, "verify_plan.py", file, plan);
            assertThat(result.output()).doesNotContain("BROKEN");
            assertThat(result.status()).as(result.output()).isZero();
        }
        Python.Result whole = Python.run(folder, "verify_history.py", problem, path, out);
        assertThat(whole.output()).doesNotContain("BROKEN");
        assertThat(whole.status()).as(whole.output()).isZero();
    }

    @Test
    void aBreakdownFromBeforeTheFirstDayHoldsAndPythonSaysSo() throws IOException, InterruptedException {
        assumeTrue(Python.isAtHand(), "python3");
        Problem quarter = SmallQuarter.fiveDays().order(SmallQuarter.order("A")).build();
        ProblemWriter.write(quarter, problem);
        SamplePath broken = SmallQuarter.path()
                .breaksDown("C1", SmallQuarter.setback(22, 4))
                .breaksDown("C2", SmallQuarter.setback(1, 100))
                .build();
        PathWriter.write(broken, path);

        simulate();

        assertThat(SmallFiles.read(out)).contains("\"id\": \"2019-06-26 ");
        assertThat(Python.run(folder, "verify_history.py", problem, path, out).status())
                .isZero();
        PathWriter.write(
                SmallQuarter.path()
                        .breaksDown("C1", SmallQuarter.setback(22, 5))
                        .build(),
                path);
        assertThat(Python.run(folder, "verify_history.py", problem, path, out).output())
                .contains("BROKEN carrier left while it was broken down: 1: 2019-06-26 trip ");
    }

    @Test
    void aPathOfAnotherProblemIsRefusedWithAllThatIsWrong() {
        SmallFiles.write(path, "{\"problem\": \"other\", \"orders\": [{\"order\": \"X\"}]}");
        CommandRun run = real();

        assertThat(run.run("simulate", problem, "--path", path, "--out", out)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly(
                        path + ": problem: the path is of problem \"other\", this one is \"tiny-80-3\"; give a path of"
                                + " this problem",
                        path + ": orders[0].order: no order \"X\"");
        assertThat(Files.exists(out)).isFalse();
    }

    @Test
    void ctrlCBeforeTheFirstDayIsOverWritesNothing() {
        CommandRun run = new CommandRun();
        run.planner.meanwhile = () -> run.signal("INT");

        assertThat(run.run("simulate", problem, "--path", path, "--out", out)).isEqualTo(ExitStatus.INTERRUPTED);

        assertThat(run.complaints()).contains(problem + ": stopped before a day was over");
        assertThat(Files.exists(out)).isFalse();
    }

    @Test
    void ctrlCEndsWithTheHistorySoFar() {
        CommandRun run = new CommandRun();
        run.planner.meanwhile = () -> {
            if (run.planner.asked.size() == 3) {
                run.signal("INT");
            }
        };

        assertThat(run.run("simulate", problem, "--path", path, "--out", out)).isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).endsWith("History: " + out + " (stopped early, after 2 days)\n");
        assertThat(JsonMapper.shared().readTree(SmallFiles.read(out)).get("days"))
                .hasSize(2);
    }
}
