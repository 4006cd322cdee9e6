package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.DeliveryPlanner;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WhatIfCommandTest {
    private static final String DOCUMENT = SmallFiles.read(Path.of("../docs/replanning.md"));

    @TempDir
    private Path folder;

    private final CommandRun run = new CommandRun(Planner.of(new DeliveryPlanner()));
    private Path problem;
    private Path plan;

    @BeforeEach
    void writeFiles() {
        problem = SmallFiles.write(folder.resolve("scarce.json"), ReplanningFiles.SCARCE_PROBLEM);
        plan = SmallFiles.write(folder.resolve("plan.json"), ReplanningFiles.SCARCE_PLAN);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(run.out());
    }

    @Test
    void theCommandOfTheDocumentRunsAndShowsTheSame() {
        Matcher command = Pattern.compile(
                        "^\\./quarterback what-if scarce\\.json plan\\.json --file scenarios\\.json --change '(.*)'"
                                + " --steps (\\d+)\n```\n\n```\n(.*?)```",
                        Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(DOCUMENT);
        Matcher scenarios = Pattern.compile(
                        "^`scenarios.json`:\n\n```json\n(.*?)```", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(DOCUMENT);
        assertThat(command.find() && scenarios.find()).isTrue();
        Path file = SmallFiles.write(folder.resolve("scenarios.json"), scenarios.group(1));

        assertThat(run.run(
                        "what-if",
                        problem,
                        plan,
                        "--file",
                        file,
                        "--change",
                        command.group(1),
                        "--steps",
                        command.group(2)))
                .isEqualTo(ExitStatus.DONE);

        assertThat(withoutBounds(run.out())).isEqualTo(withoutBounds(command.group(3)));
    }

    /** How far a proof gets beside a search depends on the machine. */
    private static String withoutBounds(String table) {
        return table.replaceAll(" +[0-9]+ +[0-9]+\\.[0-9] %", " ").replaceAll(" +", " ");
    }

    /** What was handed over by then would look like a loss. */
    @Test
    void aScenarioDoesNotRollOn() {
        assertThat(run.run("what-if", problem, plan, "--change", "roll to=2019-06-25", "--steps", 10))
                .isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly("--change: a scenario does not roll on: its plan would have fewer days than the one"
                        + " without a change; roll on first, with revise --to, and ask of the plan then");
    }

    @Test
    void jsonHasForEachChangeTheFiguresOfAPlanAndItsGain() {
        String more = "add-carriers count=1 like=C1 from=2019-06-25";
        assertThat(run.run("what-if", problem, plan, "--change", more, "--steps", 300, "--json"))
                .isEqualTo(ExitStatus.DONE);

        JsonNode json = json();
        JsonNode control = json.get("control");
        JsonNode change = json.get("changes").get(0);
        assertThat(change.get("change").toString())
                .isEqualTo("[{\"op\":\"add-carriers\",\"count\":1,\"like\":\"C1\",\"from\":\"2019-06-25\"}]");
        assertThat(control.get("delivered").asInt()).isEqualTo(5);
        assertThat(change.get("delivered").asInt()).isEqualTo(7);
        assertThat(change.get("gain").asInt()).isEqualTo(2);
        assertThat(change.get("gainKind").asString()).isEqualTo("estimate");
        assertThat(change.has("gained")).isFalse();
        assertThat(json.get("seeds").asInt()).isEqualTo(1);
        assertThat(json.has("luck")).isFalse();
        assertThat(change.get("costOfDelivery").asDouble())
                .isEqualTo((change.get("cost").asDouble() - control.get("cost").asDouble()) / 2);
        assertThat(change.get("upperBound").get("deliveries").asInt()).isEqualTo(7);
        assertThat(change.get("gapPercent").asDouble()).isZero();
        assertThat(change.get("changedHandovers").isInt()).isTrue();
    }

    @Test
    void withSeveralSeedsTheGainIsVerified() {
        String more = "add-carriers count=1 like=C1 from=2019-06-25";
        CommandRun text = new CommandRun(Planner.of(new DeliveryPlanner()));
        assertThat(run.run("what-if", problem, plan, "--change", more, "--steps", 300, "--seeds", 2, "--json"))
                .isEqualTo(ExitStatus.DONE);
        assertThat(text.run("what-if", problem, plan, "--change", more, "--steps", 300, "--seeds", 2))
                .isEqualTo(ExitStatus.DONE);

        JsonNode json = json();
        JsonNode change = json.get("changes").get(0);
        assertThat(json.get("seeds").asInt()).isEqualTo(2);
        assertThat(json.get("luck").asInt()).isZero();
        assertThat(change.get("gainKind").asString()).isEqualTo("verified");
        assertThat(change.get("gained").asInt()).isEqualTo(2);
        assertThat(text.out()).contains("  gained  ");
        assertThat(text.out().lines())
                .last()
                .isEqualTo(
                        "Gained: the least of 2 seeds, less the most without a change, less 0 by which seeds differ");
    }

    /** Nobody keeps the appointment of A when its center is closed on that day. */
    @Test
    void aGainAtTheCostOfAppointmentsIsNotTold() {
        String closed = "close-center center=SJC days=2019-06-24";
        CommandRun text = new CommandRun(Planner.of(new DeliveryPlanner()));
        run.run("what-if", problem, plan, "--change", closed, "--steps", 100, "--seeds", 2, "--json");
        text.run("what-if", problem, plan, "--change", closed, "--steps", 100, "--seeds", 2);

        JsonNode change = json().get("changes").get(0);
        assertThat(change.get("gainKind").asString()).isEqualTo("untold");
        assertThat(change.has("gained")).isFalse();
        assertThat(change.has("costOfDelivery")).isFalse();
        assertThat(text.out())
                .contains("- : a plan keeps fewer appointments than the one without a change, so no gain is told");
    }

    @Test
    void seedsAreFewEnoughAndAtLeastOne() {
        for (int seeds : new int[] {0, 101}) {
            CommandRun refused = new CommandRun();
            assertThat(refused.run("what-if", problem, plan, "--change", "set-weights hire=0", "--seeds", seeds))
                    .isEqualTo(ExitStatus.USAGE);
            assertThat(refused.err()).contains("--seeds " + seeds + ": give a whole number from 1 to 100");
        }
    }

    @Test
    void figuresAreThoseOfPlanningTheChangedProblemFromThePlan() {
        Path changed = folder.resolve("changed.json");
        String more = "add-carriers count=1 like=C1 from=2019-06-25";
        run.run("what-if", problem, plan, "--change", more, "--steps", 300, "--json");
        JsonNode change = json().get("changes").get(0);
        CommandRun other = new CommandRun(Planner.of(new DeliveryPlanner()));
        other.run("change", problem, "--change", more, "--out", changed);

        CommandRun planned = new CommandRun(Planner.of(new DeliveryPlanner()));
        planned.run("plan", changed, "--from", plan, "--steps", 300, "--out", folder.resolve("p.json"), "--json");

        JsonNode figures = JsonMapper.shared().readTree(planned.out());
        for (String figure :
                List.of("delivered", "cost", "costTerms", "appointmentsKept", "days", "centers", "yards")) {
            assertThat(change.get(figure)).as(figure).isEqualTo(figures.get(figure));
        }
    }

    /** The stand-in has tried 4,321 moves by then. */
    @Test
    void littleTimeIsWarnedOf() {
        String many = IntStream.range(0, 4400)
                .mapToObj(i ->
                        "{\"id\": \"X" + i + "\", \"model\": \"M3\", \"location\": \"SJC\", \"centers\": [\"SJC\"]}, ")
                .collect(Collectors.joining());
        String undelivered = IntStream.range(0, 4400)
                .mapToObj(i -> "{\"order\": \"X" + i + "\", \"reason\": \"\"}, ")
                .collect(Collectors.joining());
        SmallFiles.write(problem, ReplanningFiles.SCARCE_PROBLEM.replace("\"orders\": [", "\"orders\": [" + many));
        SmallFiles.write(
                plan, ReplanningFiles.SCARCE_PLAN.replace("\"undelivered\": [", "\"undelivered\": [" + undelivered));
        CommandRun hasty = new CommandRun(new StandInPlanner());

        assertThat(hasty.run("what-if", problem, plan, "--change", "set-weights hire=0", "--seconds", 1))
                .isEqualTo(ExitStatus.DONE);

        String warning =
                ": only 4321 moves were tried for 4407 orders in the time given, so that this says little; give"
                        + " more time";
        assertThat(hasty.complaints())
                .containsExactly(
                        problem + ": warning: no change" + warning,
                        problem + ": warning: set-weights hire=0" + warning);
    }

    @Test
    void noMorePlansAreMadeAtOnceThanThereAreProcessors() {
        int processors = Runtime.getRuntime().availableProcessors();
        CommandRun many = new CommandRun(new StandInPlanner());

        assertThat(many.run("what-if", problem, plan, "--change", "set-weights hire=0", "--at-once", 1024))
                .isEqualTo(ExitStatus.DONE);
        assertThat(run.run(
                        "what-if",
                        problem,
                        plan,
                        "--change",
                        "set-weights hire=0",
                        "--steps",
                        1,
                        "--at-once",
                        processors))
                .isEqualTo(ExitStatus.DONE);

        assertThat(many.complaints())
                .singleElement()
                .asString()
                .startsWith("--at-once 1024: warning: this machine has " + processors + " processor")
                .endsWith("; so many plans are made at once");
        assertThat(run.complaints()).isEmpty();
    }

    @Test
    void errorsOfAllScenariosAreTold() {
        Path file = SmallFiles.write(
                folder.resolve("scenarios.json"),
                "{\"fewer\": \"remove-carriers carriers=C7\", \"more\": [{\"op\": \"add-carriers\", \"count\": 0, \"like\": \"C1\"}]}");

        assertThat(run.run("what-if", problem, plan, "--file", file, "--change", "close-center center=X"))
                .isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly(
                        "--change: operation 1.center: no center \"X\"",
                        file + ": scenario \"fewer\": operation 1.carriers[0]: no carrier \"C7\"; did you mean \"C1\"?",
                        file + ": scenario \"more\": [0].count: 0 is too small; at least 1");
    }

    @Test
    void eachOfSeveralChangesIsNamedByItsPlace() {
        String sound = "set-weights hire=0";
        Path file = SmallFiles.write(folder.resolve("change.json"), "[{\"op\": \"close-center\", \"center\": \"Y\"}]");

        assertThat(run.run(
                        "what-if",
                        problem,
                        plan,
                        "--change",
                        sound,
                        "--change",
                        "close-center center=X",
                        "--change",
                        file))
                .isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly(
                        "--change 2: operation 1.center: no center \"X\"", file + ": [0].center: no center \"Y\"");
    }

    @Test
    void scenariosThatCannotBeReadAreTold() {
        Path file = SmallFiles.write(folder.resolve("scenarios.json"), "{\"a\": \"close-center center=SJC\"");
        assertThat(run.run("what-if", problem, plan, "--file", file)).isEqualTo(ExitStatus.INVALID);
        assertThat(run.err()).startsWith(file + ": no JSON: ");

        CommandRun none = new CommandRun();
        SmallFiles.write(file, "[]");
        assertThat(none.run("what-if", problem, plan, "--file", file)).isEqualTo(ExitStatus.INVALID);
        assertThat(none.complaints())
                .containsExactly(file + ": no scenarios; write a JSON object with a change for each name");
    }
}
