package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.DeliveryPlanner;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviseCommandTest {
    private static final String DOCUMENT = SmallFiles.read(Path.of("../docs/replanning.md"));

    @TempDir
    private Path folder;

    private final CommandRun run = new CommandRun(Planner.of(new DeliveryPlanner()));
    private Path problem;
    private Path plan;
    private Path out;
    private Path changed;

    @BeforeEach
    void writeFiles() {
        problem = SmallFiles.write(folder.resolve("days.json"), ReplanningFiles.PROBLEM);
        plan = SmallFiles.write(folder.resolve("plan.json"), ReplanningFiles.PLAN);
        out = folder.resolve("revised.json");
        changed = folder.resolve("changed.json");
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(run.out());
    }

    @Test
    void theCommandOfTheDocumentRunsAndShowsTheSame() {
        Matcher command = Pattern.compile(
                        "^\\./quarterback revise days\\.json plan\\.json --change '(.*)' (--steps \\d+)"
                                + " --out revised\\.json --problem-out changed\\.json\n```\n\n```\n(.*?)```",
                        Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(DOCUMENT);
        assertThat(command.find()).isTrue();

        assertThat(run.run(
                        "revise",
                        problem,
                        plan,
                        "--change",
                        command.group(1),
                        "--steps",
                        command.group(2).substring("--steps ".length()),
                        "--out",
                        out,
                        "--problem-out",
                        changed))
                .isEqualTo(ExitStatus.DONE);

        String shown = command.group(3).substring("...\n".length());
        assertThat(run.out().replace(folder + "/", "").replaceAll("moves in .*\\)", "moves in ...)"))
                .endsWith(shown);
        assertThat(new CommandRun().run("check", changed, out)).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void jsonHasTheFiguresOfThePlanAndWhatHasChanged() {
        String change = "carrier-off carrier=C1 from=2019-06-24; carrier-off carrier=C2 from=2019-06-24 to=2019-06-24";
        assertThat(run.run(
                        "revise",
                        problem,
                        plan,
                        "--change",
                        change,
                        "--steps",
                        300,
                        "--out",
                        out,
                        "--problem-out",
                        changed,
                        "--json"))
                .isEqualTo(ExitStatus.DONE);

        JsonNode json = json();
        CommandRun check = new CommandRun();
        check.run("check", changed, out, "--json");
        JsonNode figures = JsonMapper.shared().readTree(check.out());
        for (String figure : new String[] {"delivered", "deliveredWeight", "appointmentsKept", "cost", "costTerms"}) {
            assertThat(json.get(figure)).as(figure).isEqualTo(figures.get(figure));
        }
        assertThat(json.get("changedHandovers").asInt())
                .isEqualTo(json.get("costTerms").get("change").asInt());
        assertThat(json.get("appointmentsLost").asInt()).isEqualTo(1);
        assertThat(json.get("change")).hasSize(2);
        assertThat(json.get("lostLocks")).isEmpty();
        assertThat(json.get("upperBound")).isNotNull();
    }

    @Test
    void keptDaysThatCannotStayAreTold() {
        assertThat(run.run(
                        "revise",
                        problem,
                        plan,
                        "--change",
                        "carrier-off carrier=C1 from=2019-06-24",
                        "--keep-days",
                        1,
                        "--lock-costs",
                        "--steps",
                        100,
                        "--out",
                        out))
                .isEqualTo(ExitStatus.DONE);

        assertThat(run.out())
                .contains(
                        "\nNot as asked, 1 time:\n  trip C1-1 on 2019-06-24: trip C1-1 keeps carrier C1 busy on 2019-06-24,")
                .contains("\nWithout the first day: 0 appointments more kept, 0 orders more delivered\n")
                .endsWith("\nIt is a plan of the changed problem, which check needs; --problem-out writes it\n");
    }

    @Test
    void theCostOfALockThatTheChangeBuildsOnIsUntold() {
        String[] asked = {
            "--change",
            "lock order=B; cancel-appointment order=B",
            "--lock-costs",
            "--steps",
            "100",
            "--out",
            out.toString()
        };
        CommandRun asJson = new CommandRun(Planner.of(new DeliveryPlanner()));

        assertThat(run.run(arguments(asked))).isEqualTo(ExitStatus.DONE);
        assertThat(asJson.run(arguments(asked, "--json"))).isEqualTo(ExitStatus.DONE);

        String why = "the rest of the change does not apply: it has no appointment";
        assertThat(run.out()).contains("\nWithout lock order=B: " + why);
        JsonNode cost =
                JsonMapper.shared().readTree(asJson.out()).get("lockCosts").get(0);
        assertThat(cost.propertyNames()).containsExactly("lock", "untold");
        assertThat(cost.get("untold").asString()).startsWith(why);
    }

    private Object[] arguments(String[] options, String... more) {
        return Stream.of(Stream.of("revise", problem, plan), Stream.of(options), Stream.of(more))
                .flatMap(part -> part)
                .toArray();
    }

    @Test
    void tripsThatCountAsLeftByLocksAreCounted() {
        String[] told = {
            "",
            "\n1 trip of the plan before counts as left: its km and hire are not in these figures\n\n",
            "\n2 trips of the plan before count as left: their km and hire are not in these figures\n\n"
        };
        for (int days = 0; days < told.length; days++) {
            CommandRun kept = new CommandRun(Planner.of(new DeliveryPlanner()));

            assertThat(kept.run("revise", problem, plan, "--keep-days", days, "--steps", 10, "--out", out))
                    .isEqualTo(ExitStatus.DONE);

            assertThat(kept.out()).contains(told[days]);
            assertThat(kept.out().contains("as left")).isEqualTo(days > 0);
        }
    }

    /** C1's trip has left on the day before, no lock has it left. */
    @Test
    void tripsOfDaysThatAreOverAreNotCounted() {
        assertThat(run.run("revise", problem, plan, "--to", "2019-06-25", "--steps", 10, "--out", out))
                .isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).doesNotContain("as left");
    }

    @Test
    void allErrorsOfAllChangesAreToldAndNothingIsWritten() {
        assertThat(run.run(
                        "revise",
                        problem,
                        plan,
                        "--change",
                        "carrier-off carrier=C3 from=2019-06-24",
                        "--change",
                        "remove-orders orders=X",
                        "--out",
                        out,
                        "--problem-out",
                        changed))
                .isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly(
                        "--change: operation 1.carrier: no carrier \"C3\"; did you mean \"C1\"?",
                        "--change: operation 1.orders[0]: no order \"X\"");
        assertThat(Files.exists(out)).isFalse();
        assertThat(Files.exists(changed)).isFalse();
    }

    @Test
    void noFileIsWrittenOverAnotherOne() {
        assertThat(run.run("revise", problem, plan, "--out", out, "--problem-out", out))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(run.run("revise", problem, plan, "--out", problem)).isEqualTo(ExitStatus.USAGE);
        assertThat(run.run("revise", problem, plan, "--out", out, "--problem-out", plan))
                .isEqualTo(ExitStatus.USAGE);

        assertThat(run.complaints())
                .containsExactly(
                        out + ": would be both the plan and the changed problem; name two files",
                        problem + ": is the problem itself; name another file for the plan",
                        plan + ": is the plan so far; name another file for the changed problem");
        assertThat(Files.exists(out)).isFalse();
    }

    @Test
    void aPlanThatBreaksRulesIsRefused() {
        SmallFiles.write(plan, ReplanningFiles.PLAN.replace("\"2019-06-24\", \"stops\"", "\"2019-06-26\", \"stops\""));

        assertThat(run.run("revise", problem, plan, "--out", out)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints()).singleElement().asString().startsWith(plan + ": breaks rules, ");
    }

    @Test
    void thePlanIsRolledOnToADayFirst() {
        assertThat(run.run(
                        "revise",
                        problem,
                        plan,
                        "--to",
                        "2019-06-25",
                        "--change",
                        "lock carrier=C2",
                        "--steps",
                        100,
                        "--out",
                        out,
                        "--problem-out",
                        changed,
                        "--json"))
                .isEqualTo(ExitStatus.DONE);

        JsonNode json = json();
        assertThat(json.get("delivered").asInt()).isEqualTo(3);
        assertThat(json.get("changedHandovers").asInt()).isZero();
        assertThat(json.get("change").get(0).toString()).isEqualTo("{\"op\":\"roll\",\"to\":\"2019-06-25\"}");
        assertThat(SmallFiles.read(changed)).contains("\"firstDay\": \"2019-06-25\"");
    }

    /** A and B were handed over on the day before. */
    @Test
    void aLockAfterRollRefersToWhatIsLeftOfThePlan() {
        for (String[] changes : new String[][] {
            {"--change", "roll to=2019-06-25; lock center=SJC"},
            {"--change", "roll to=2019-06-25", "--change", "lock center=SJC"},
            {"--to", "2019-06-25", "--change", "lock center=SJC"}
        }) {
            List<Object> arguments = new ArrayList<>(List.of("revise", problem, plan, "--steps", 10, "--out", out));
            arguments.addAll(List.of(changes));
            arguments.addAll(List.of("--problem-out", changed));

            assertThat(new CommandRun(Planner.of(new DeliveryPlanner())).run(arguments.toArray()))
                    .isEqualTo(ExitStatus.DONE);

            assertThat(SmallFiles.read(changed).split("\"appointment\"", -1)).hasSize(1 + 3);
        }
    }

    @Test
    void aDayToRollOnToIsAPlanningDay() {
        assertThat(run.run("revise", problem, plan, "--to", "2019-06-27", "--out", out))
                .isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly("--to: 2019-06-27 is no planning day; planning days are 2019-06-24 to 2019-06-26");
    }
}
