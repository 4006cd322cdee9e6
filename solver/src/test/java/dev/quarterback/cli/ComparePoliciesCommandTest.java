package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.DeliveryPlanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparePoliciesCommandTest {
    @TempDir
    private Path folder;

    private Path problem;
    private Path out;

    private static CommandRun real() {
        return new CommandRun(Planner.of(new DeliveryPlanner()));
    }

    @BeforeEach
    void makeAQuarter() {
        problem = folder.resolve("quarter.json");
        out = folder.resolve("kept");
        assertThat(real().run("generate", "tiny", "--orders", 60, "--seed", 3, "--out", problem))
                .isEqualTo(ExitStatus.DONE);
    }

    private Object[] arguments(Path kept, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("compare-policies", problem, "--out", kept));
        if (!List.of(more).contains("--policies")) {
            arguments.addAll(List.of("--policies", "first-come,rolling"));
        }
        arguments.addAll(List.of("--absences", 10, "--breakdowns", 5));
        arguments.addAll(List.of("--hindsight-steps", 100, "--bound-steps", 200));
        arguments.addAll(List.of(more));
        return arguments.toArray();
    }

    private CommandRun compare(Path kept, Object... more) {
        CommandRun run = real();
        assertThat(run.run(arguments(kept, more))).as(run.err()).isEqualTo(ExitStatus.DONE);
        return run;
    }

    private CommandRun refused(int status, Object... more) {
        CommandRun run = real();
        assertThat(run.run(arguments(out, more))).isEqualTo(status);
        return run;
    }

    /** The files of a folder with their contents, plans apart: these are packed with the time. */
    private static Map<String, String> contents(Path kept) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(kept)) {
            files.forEach(file -> contents.put(
                    file.getFileName().toString(), file.toString().endsWith(".gz") ? "" : SmallFiles.read(file)));
        }
        return contents;
    }

    @Test
    void policiesAreToldSideBySide() throws IOException {
        CommandRun run = compare(out, "--paths", 2, "--steps", 50);

        assertThat(run.out().lines().map(line -> line.replaceAll("[-+]?[0-9.,]+( to .*)?$", "N")))
                .startsWith("tiny-60-3: 2 policies on 2 paths", "", "Path  bound B  hindsight H  first-come  rolling")
                .contains("Kept in: " + out);
        assertThat(run.out()).contains("\n1 ", "\n2 ", "\nmean ", "\nfirst-come ", "\nrolling less first-come ");
        assertThat(run.complaints()).isEmpty();
        assertThat(contents(out))
                .containsOnlyKeys(
                        "path-1.first-come.json",
                        "path-1.first-come.plan.json.gz",
                        "path-1.hindsight.json",
                        "path-1.hindsight.plan.json.gz",
                        "path-1.rolling.json",
                        "path-1.rolling.plan.json.gz",
                        "path-2.first-come.json",
                        "path-2.first-come.plan.json.gz",
                        "path-2.hindsight.json",
                        "path-2.hindsight.plan.json.gz",
                        "path-2.rolling.json",
                        "path-2.rolling.plan.json.gz");
    }

    @Test
    void goingOnAfterAStopComesToTheSameAsOneRun() throws IOException {
        Path again = folder.resolve("again");
        CommandRun whole = compare(out, "--paths", 2, "--steps", 50);
        compare(again, "--paths", 1, "--steps", 50);
        Files.delete(again.resolve("path-1.hindsight.json"));

        CommandRun gone = compare(again, "--paths", 2, "--steps", 50);

        assertThat(gone.out().replace(again.toString(), out.toString())).isEqualTo(whole.out());
        assertThat(contents(again)).isEqualTo(contents(out));
    }

    @Test
    void hindsightThatIsKeptIsNotMadeAgain() throws IOException {
        compare(out, "--paths", 1, "--steps", 50);
        Path kept = out.resolve("path-1.hindsight.json");
        Files.writeString(kept, Files.readString(kept).replaceAll("\"bound\":[0-9]+", "\"bound\":777"));

        assertThat(compare(out, "--paths", 1, "--steps", 50).out()).contains("777");
    }

    @Test
    void whatIsReadIsNotWrittenOver() {
        assertThat(refused(ExitStatus.USAGE, "--paths", 1, "--steps", 50, "--csv", problem)
                        .complaints())
                .contains(problem + ": would be written over, and is read; name another file");
    }

    @Test
    void hindsightOfOtherPoliciesIsLookedForAnew() throws IOException {
        compare(out, "--paths", 1, "--steps", 50);
        String before = contents(out).get("path-1.hindsight.json");

        CommandRun run = compare(out, "--paths", 1, "--steps", 50, "--policies", "rolling");

        assertThat(run.out()).startsWith("tiny-60-3: 1 policy on 1 path\n");
        assertThat(contents(out).get("path-1.hindsight.json")).isNotEqualTo(before);
    }

    @Test
    void aFolderOfOtherOptionsIsRefusedWithAllThatDiffers() throws IOException {
        compare(out, "--paths", 1, "--steps", 50);
        Map<String, String> before = contents(out);

        CommandRun run = refused(
                ExitStatus.INVALID,
                "--paths",
                1,
                "--steps",
                60,
                "--horizon",
                5,
                "--stress",
                "breakdowns:100,forecast-off:20");

        assertThat(run.complaints())
                .containsExactly(
                        out + ": was made on other paths of the same names, or under another stress",
                        out + ": was made with horizon 7, not 5",
                        out + ": was made with steps 50, not 60",
                        out + ": was made with forecast-off 0, not 20",
                        out + ": name another folder with --out, or go on as this one was begun");
        assertThat(contents(out)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"version\":\"0.0.9\",| version 0.0.9", "| an earlier version"})
    void whatAnotherVersionHasMadeIsNotGoneOnWith(@Nullable String field, String by) throws IOException {
        compare(out, "--paths", 1, "--steps", 50);
        Path kept = out.resolve("path-1.rolling.json");
        String made = SmallFiles.read(kept);
        SmallFiles.write(kept, made.replaceFirst("\"version\":\"[^\"]+\",", field == null ? "" : field));
        Map<String, String> before = contents(out);

        CommandRun run = refused(ExitStatus.INVALID, "--paths", 1, "--steps", 50);

        assertThat(before).doesNotContainValue(made);
        assertThat(run.complaints())
                .containsExactly(
                        out + ": was made by " + by
                                + " of Quarterback, not development; versions are not mixed, since each"
                                + " plans otherwise",
                        out + ": name another folder with --out, or go on as this one was begun");
        assertThat(contents(out)).isEqualTo(before);
    }

    @Test
    void whatAnotherBuildOfTheVersionHasMadeIsNotGoneOnWith() throws IOException {
        compare(out, "--paths", 1, "--steps", 50);
        Path kept = out.resolve("path-1.rolling.json");
        SmallFiles.write(kept, SmallFiles.read(kept).replaceFirst("\"build\":\"[0-9a-f]{64}\"", "\"build\":\"0123\""));

        CommandRun run = refused(ExitStatus.INVALID, "--paths", 1, "--steps", 50);

        assertThat(run.complaints())
                .containsExactly(
                        out + ": was made by another build of Quarterback; builds are not mixed, since each may plan"
                                + " otherwise",
                        out + ": name another folder with --out, or go on as this one was begun");
    }

    @Test
    void aDamagedFileIsNamed() {
        compare(out, "--paths", 1, "--steps", 50);
        Path file = out.resolve("path-1.rolling.json");
        SmallFiles.write(file, "{\"prob");

        assertThat(refused(ExitStatus.INVALID, "--paths", 1, "--steps", 50).complaints())
                .containsExactly(file + ": is not as it was written; remove it, and it is made anew");
    }

    @Test
    void figuresCanBeJsonAndCsv() {
        Path csv = folder.resolve("table.csv");
        Path plot = folder.resolve("pace.svg");

        JsonNode json = JsonMapper.shared()
                .readTree(compare(out, "--paths", 2, "--steps", 50, "--json", "--csv", csv, "--plot", plot)
                        .out());

        JsonNode first = json.get("paths").get(0);
        JsonNode rolling = first.get("policies").get("rolling");
        assertThat(json.get("stopped").asBoolean()).isFalse();
        assertThat(SmallFiles.read(plot)).startsWith("<svg ").contains(">first-come</text>", ">rolling</text>");
        assertThat(first.get("bound").asInt())
                .isGreaterThanOrEqualTo(rolling.get("delivered").asInt());
        assertThat(json.get("differences").get(0).get("policy").asString()).isEqualTo("rolling");
        assertThat(SmallFiles.read(csv).lines())
                .hasSize(1 + 2 * 2)
                .first()
                .isEqualTo("path,policy,bound,hindsight,delivered,deliveredWeight,appointments,kept,moved,broken,"
                        + "customers,movedCustomers,daysFromReady,fullLots,cost");
        assertThat(SmallFiles.read(csv))
                .contains("\n1,rolling," + first.get("bound").asInt() + ","
                        + first.get("found").asInt() + ","
                        + rolling.get("delivered").asInt() + ",");
    }

    @Test
    void pathsMayBeFiles() {
        Path path = folder.resolve("bad-week.json");
        assertThat(real().run("generate", "path", problem, "--seed", 4, "--out", path))
                .isEqualTo(ExitStatus.DONE);

        assertThat(compare(out, "--path", path, "--steps", 50).out()).contains("\nbad-week ");
    }

    @Test
    void ctrlCKeepsWhatIsFinished() throws IOException {
        CommandRun run = new CommandRun();
        run.planner.meanwhile = () -> {
            if (run.planner.asked.size() == 20) {
                run.signal("INT");
            }
        };

        assertThat(run.run(arguments(out, "--paths", 2, "--at-once", 1))).isEqualTo(ExitStatus.DONE);

        assertThat(run.out())
                .startsWith("tiny-60-3: 2 policies on 1 path\n")
                .endsWith("Kept in: " + out
                        + " (stopped early, with 1 of 2 paths; the same command goes on from there)\n");
        assertThat(contents(out))
                .containsKeys("path-1.hindsight.json", "path-1.rolling.json")
                .doesNotContainKeys("path-2.rolling.json", "path-2.hindsight.json");
    }

    @Test
    void ctrlCBeforeAPathIsFinishedSaysHowToGoOn() {
        CommandRun run = new CommandRun();
        run.planner.meanwhile = () -> run.signal("INT");

        assertThat(run.run(arguments(out, "--paths", 1))).isEqualTo(ExitStatus.INTERRUPTED);

        assertThat(run.complaints())
                .contains(problem + ": stopped before a path was finished; what is finished is kept in " + out
                        + ", and the same command goes on from there");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vessel-late:5  | --stress vessel-late: the problem has no vessel that is to come with vehicles; leave"
                        + " it out, or take a problem with vessels",
                "storm:5        | no stress 'storm'; there are forecast-off vessel-late breakdowns",
                "breakdowns     | is no kind with its number; give forecast-off:N, vessel-late:N or breakdowns:N",
                "breakdowns:101 | breakdowns:101: give a whole number from 0 to 100",
                "breakdowns:1,breakdowns:2 | is given twice; leave one out",
            })
    void stressThatCannotBeMeantIsRefused(String stress, String complaint) {
        CommandRun run = refused(ExitStatus.USAGE, "--stress", stress);

        assertThat(run.err()).contains(complaint);
        assertThat(Files.exists(out)).isFalse();
    }
}
