package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.DeliveryPlanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Several quarters with a path each, and what must not be written over. */
class SimulateWorldTest {
    @TempDir
    private Path folder;

    private Path norway;
    private Path china;
    private Path norwaysPath;
    private Path chinasPath;
    private Path out;

    private static CommandRun real() {
        return new CommandRun(Planner.of(new DeliveryPlanner()));
    }

    @BeforeEach
    void makeQuarters() {
        norway = market("norway-2019-06");
        china = market("china-2019-06");
        norwaysPath = path(norway);
        chinasPath = path(china);
        out = folder.resolve("histories");
    }

    private Path market(String market) {
        Path file = folder.resolve(market + ".json");
        assertThat(real().run("generate", "market", market, "--orders", 60, "--out", file))
                .isEqualTo(ExitStatus.DONE);
        return file;
    }

    private Path path(Path quarter) {
        Path file = folder.resolve(ProblemFiles.baseName(quarter) + ".path.json");
        assertThat(real().run("generate", "path", quarter, "--seed", 2, "--out", file))
                .isEqualTo(ExitStatus.DONE);
        return file;
    }

    private static CommandRun simulate(int status, Object... arguments) {
        CommandRun run = real();
        List<Object> all = new ArrayList<>(List.of("simulate", "--steps", 30));
        all.addAll(List.of(arguments));
        assertThat(run.run(all.toArray())).as(run.err()).isEqualTo(status);
        return run;
    }

    private CommandRun both(int status, Object... more) {
        List<Object> all =
                new ArrayList<>(List.of(norway, china, "--path", chinasPath, "--path", norwaysPath, "--out", out));
        all.addAll(List.of(more));
        return simulate(status, all.toArray());
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static int delivered(Path history) {
        return json(SmallFiles.read(history)).get("figures").get("delivered").intValue();
    }

    @Test
    void eachQuarterIsPlayedOnThePathThatNamesItAsIfItWereAlone() {
        both(ExitStatus.DONE, "--csv", folder.resolve("csv"), "--plans", folder.resolve("plans"));

        Path alone = folder.resolve("alone.json");
        simulate(ExitStatus.DONE, china, "--path", chinasPath, "--out", alone);
        assertThat(out.resolve("china-2019-06.history.json")).hasSameTextualContentAs(alone);
        assertThat(out.resolve("norway-2019-06.history.json")).isNotEmptyFile();
        assertThat(folder.resolve("csv/norway-2019-06/days.csv")).isNotEmptyFile();
        assertThat(folder.resolve("plans/china-2019-06/2019-06-17.plan.json")).isNotEmptyFile();
    }

    @Test
    void aTableOfTheMarketsAndTheWorldComesLast() {
        CommandRun run = both(ExitStatus.DONE, "--world-target", "100:900");

        int ofNorway = delivered(out.resolve("norway-2019-06.history.json"));
        int ofChina = delivered(out.resolve("china-2019-06.history.json"));
        int before = 177 + 220; // 60 of 1,500 and of 2,700 orders, of 4,421 and 9,900 delivered
        assertThat(run.out())
                .startsWith("Quarter ")
                .contains("2 quarters simulated, 0 not\n\nJune 2019  so far  delivered  in all ")
                .contains(
                        "\nWorld   ",
                        "  missed\n",
                        "\nWorld: " + before + " + " + (ofNorway + ofChina) + " = " + (before + ofNorway + ofChina)
                                + " of 100 to 900: ")
                .containsPattern(
                        "\nVerdict on the world: low target 100 reached, high target 900 missed; no policy brings"
                                + " the world's quarter to more than [45][0-9][0-9]\n$")
                .doesNotContain(" open", " impossible");
        assertThat(run.complaints())
                .containsExactly(
                        norway.toString(),
                        "     -> " + out.resolve("norway-2019-06.history.json"),
                        china.toString(),
                        "     -> " + out.resolve("china-2019-06.history.json"));
    }

    @Test
    void jsonHasALineForEachQuarterAndOneForTheWorld() {
        List<String> lines = both(ExitStatus.DONE, "--json").out().lines().toList();

        assertThat(lines).hasSize(3);
        assertThat(json(lines.get(0)).get("problem").asString()).isEqualTo(norway.toString());
        assertThat(json(lines.get(1)).get("path").asString()).isEqualTo(chinasPath.toString());
        JsonNode world = json(lines.get(2)).get("world");
        assertThat(world.get("quarter").get("planned").intValue())
                .isEqualTo(json(lines.get(0)).get("delivered").intValue()
                        + json(lines.get(1)).get("delivered").intValue());
        assertThat(world.get("without").intValue()).isZero();
        assertThat(world.get("quarter").get("most").intValue())
                .isEqualTo(most(world, 0) + most(world, 1))
                .isBetween(world.get("quarter").get("total").intValue(), 177 + 60 + 220 + 60);
        assertThat(world.at("/markets/0/quarter/lowVerdict").asString())
                .isEqualTo(
                        world.at("/markets/0/quarter/total").intValue()
                                        >= world.at("/markets/0/quarter/low").intValue()
                                ? "REACHED"
                                : "MISSED");
    }

    private static int most(JsonNode world, int market) {
        return world.at("/markets/" + market + "/quarter/most").intValue();
    }

    @Test
    void whatIsProvenOfEachQuarterIsWhatItsOutlookTells() {
        JsonNode alone = json(simulate(
                        ExitStatus.DONE,
                        norway,
                        "--path",
                        norwaysPath,
                        "--out",
                        folder.resolve("n"),
                        "--outlook",
                        "--json")
                .out());

        List<String> lines = both(ExitStatus.DONE, "--json").out().lines().toList();

        assertThat(most(json(lines.get(2)).get("world"), 0))
                .isEqualTo(alone.get("quarterAtMost").intValue());
    }

    @Test
    void whatDoesNotBelongTogetherIsToldAllAtOnce() {
        SmallFiles.write(chinasPath, "{\"problem\": \"sweden\"}");
        Path again = SmallFiles.write(folder.resolve("again.json"), SmallFiles.read(norwaysPath));
        Path tiny = SmallFiles.write(folder.resolve("tiny.json"), SmallFiles.PROBLEM);

        CommandRun run = simulate(
                ExitStatus.INVALID,
                norway,
                china,
                tiny,
                "--path",
                chinasPath,
                "--path",
                norwaysPath,
                "--path",
                again,
                "--out",
                out);

        assertThat(run.complaints())
                .containsExactly(
                        again + ": is a path of problem \"norway-2019-06-60-0\", and so is " + norwaysPath
                                + "; give one path for each quarter",
                        china + ": is problem \"china-2019-06-60-0\", and no --path is left for it; give each quarter a"
                                + " path of its own",
                        tiny
                                + ": is problem \"small\", and no --path is left for it; give each quarter a path of"
                                + " its own",
                        chinasPath + ": is a path of problem \"sweden\", which is none of the quarters");
    }

    @Test
    void aBadPathDoesNotKeepTheOtherQuarterFromBeingPlayed() {
        SmallFiles.write(norwaysPath, "{\"problem\": \"norway-2019-06-60-0\", \"orders\": [{\"order\": \"X\"}]}");

        CommandRun run = both(ExitStatus.INVALID);

        assertThat(run.out()).contains(" 1 error\n", "1 quarter simulated, 1 not\n");
        assertThat(run.complaints()).contains(norwaysPath + ": orders[0].order: no order \"X\"");
        assertThat(out.resolve("china-2019-06.history.json")).isNotEmptyFile();
    }

    @Test
    void thereMustBeAPathForEachQuarter() {
        CommandRun few = simulate(ExitStatus.USAGE, norway, china, "--path", norwaysPath, "--out", out);
        CommandRun many = simulate(ExitStatus.USAGE, norway, "--path", norwaysPath, "--path", chinasPath, "--out", out);

        assertThat(few.err()).contains("--path: 1 path for 2 quarters; give the path of each quarter");
        assertThat(many.err()).contains("--path: one quarter goes with one path, not with 2");
    }

    @Test
    void ctrlCKeepsTheFollowingQuartersFromBeginning() {
        CommandRun run = new CommandRun();
        run.planner.meanwhile = () -> {
            if (run.planner.asked.size() == 3) {
                run.signal("INT");
            }
        };

        assertThat(run.run("simulate", norway, china, "--path", norwaysPath, "--path", chinasPath, "--out", out))
                .isEqualTo(ExitStatus.INVALID);

        assertThat(run.out())
                .contains("  unfinished: 2 of 7 days\n")
                .endsWith("0 quarters simulated, 1 unfinished, 1 not\n");
        assertThat(run.complaints()).contains(china + ": not simulated: stopped before its turn");
    }

    /** Both ways of a run that ends short of a quarter: the sum says what it lacks, and no target is missed by it. */
    @Test
    void aQuarterThatIsStoppedIsUnfinishedAndInNoSum() {
        CommandRun run = new CommandRun();
        int daysOfNorway = 7;
        run.planner.meanwhile = () -> {
            if (run.planner.asked.size() == daysOfNorway + 2) {
                run.signal("INT");
            }
        };

        assertThat(run.run(
                        "simulate",
                        norway,
                        china,
                        "--path",
                        norwaysPath,
                        "--path",
                        chinasPath,
                        "--out",
                        out,
                        "--world-target",
                        "100:900"))
                .isEqualTo(ExitStatus.INVALID);

        assertThat(run.out())
                .contains("  unfinished: 1 of 14 days\n", "1 quarter simulated, 1 unfinished, 0 not\n")
                .contains("\nWorld, in part: 177 + 0 = 177 of 100 to 900: 77 above the low target\n")
                .doesNotContain("China  ")
                .endsWith("\nVerdict on the world: low target 100 reached, high target 900 open\nIn part: without 1"
                        + " quarter not played to the end; what is not reached stays open, and nothing is proven of the"
                        + " world\n");
        assertThat(out.resolve("china-2019-06.history.json")).isNotEmptyFile();
    }

    @Test
    void noInputIsWrittenOver() throws Exception {
        Path day = Files.copy(norway, folder.resolve("2019-06-24.problem.json"));
        Path table = Files.copy(norwaysPath, folder.resolve("days.csv"));

        assertThat(simulate(ExitStatus.USAGE, norway, "--path", norwaysPath, "--out", norway)
                        .complaints())
                .containsExactly(norway + ": is an input itself; name another file for the history");
        assertThat(simulate(ExitStatus.USAGE, norway, "--path", norwaysPath, "--out", norwaysPath)
                        .complaints())
                .containsExactly(norwaysPath + ": is an input itself; name another file for the history");
        assertThat(simulate(ExitStatus.USAGE, norway, "--path", table, "--out", out, "--csv", folder)
                        .complaints())
                .containsExactly(
                        table + ": is an input, and --csv " + folder + " would write over it; name another folder");
        assertThat(simulate(ExitStatus.USAGE, day, "--path", norwaysPath, "--out", out, "--plans", folder)
                        .complaints())
                .containsExactly(
                        day + ": is an input, and --plans " + folder + " would write over it; name another folder");
        assertThat(day).hasSameBinaryContentAs(norway);
        assertThat(table).hasSameBinaryContentAs(norwaysPath);
    }
}
