package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.PlanOptions;
import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.bound.ProvenBounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {
    @TempDir
    private Path folder;

    private final CommandRun run = new CommandRun();
    private Path problem;

    @BeforeEach
    void writeProblem() {
        problem = SmallFiles.write(folder.resolve("small.json"), SmallFiles.PROBLEM);
    }

    @Test
    void planIsWrittenAndSummedUp() {
        Path plan = folder.resolve("my plan.json");

        assertThat(run.run("plan", problem, "--out", plan)).isEqualTo(ExitStatus.DONE);

        assertThat(SmallFiles.read(plan)).contains("\"problem\": \"small\"", "not placed");
        assertThat(run.out())
                .startsWith("small: 0 of 2 orders delivered\nAppointments: 0 of 1 kept, 0 moved, 1 missed\n")
                .endsWith("\nPlan: " + plan + " (4,321 moves in 1.5 s, first plan after 0.0 s)\n");
        assertThat(run.complaints()).isEmpty();
    }

    @Test
    void progressEndsWithTheFiguresOfThePlanItself() {
        run.run("plan", problem, "--out", folder);

        assertThat(run.err()).endsWith(" s  0 of 2 delivered, 0 of 1 appointments kept, cost 0 (checked)\n");
    }

    @Test
    void planOfAGzippedProblemIsNamedAfterIt() throws IOException {
        assertThat(ProblemFiles.planName(Path.of("a/week.json.gz"))).isEqualTo("week.plan.json");
        assertThat(ProblemFiles.planName(Path.of("week.json"))).isEqualTo("week.plan.json");
        assertThat(ProblemFiles.planName(Path.of("week"))).isEqualTo("week.plan.json");
    }

    @Test
    void folderAsOutTakesThePlanUnderTheProblemsName() {
        assertThat(run.run("plan", problem, "--out", folder)).isEqualTo(ExitStatus.DONE);
        assertThat(run.run("plan", problem, "--out", folder + "/new/")).isEqualTo(ExitStatus.DONE);

        assertThat(folder.resolve("small.plan.json")).exists();
        assertThat(folder.resolve("new/small.plan.json")).exists();
    }

    @Test
    void withoutOptionsItSearchesForThirtySeconds() {
        run.run("plan", problem, "--out", folder);

        assertThat(run.planner.asked)
                .containsExactly(new PlanOptions(Duration.ofSeconds(30), null, null, 0, 1, Strategy.SEARCH, null));
    }

    @Test
    void optionsReachThePlanner() {
        Path earlier = SmallFiles.write(folder.resolve("earlier.json"), SmallFiles.SOUND_PLAN);

        run.run(
                "plan",
                problem,
                "--out",
                folder,
                "--seconds",
                5,
                "--steps",
                700,
                "--seed",
                -3,
                "--threads",
                2,
                "--gap",
                "2.5");
        run.run("plan", problem, "--out", folder, "--steps", 700);
        run.run("plan", problem, "--out", folder, "--strategy", "first-come", "--seconds", 9);
        run.run("plan", problem, "--out", folder, "--from", earlier);

        assertThat(run.planner.asked)
                .startsWith(
                        new PlanOptions(Duration.ofSeconds(5), 700L, 2.5, -3, 2, Strategy.SEARCH, null),
                        new PlanOptions(null, 700L, null, 0, 1, Strategy.SEARCH, null),
                        new PlanOptions(Duration.ofSeconds(9), null, null, 0, 1, Strategy.FIRST_COME, null))
                .hasSize(4);
        assertThat(run.planner.asked.get(3).from())
                .isNotNull()
                .satisfies(plan -> assertThat(plan.deliveries()).hasSize(2));
    }

    @Test
    void firstComeTellsNoMoves() {
        run.run("plan", problem, "--out", folder, "--strategy", "first-come");

        assertThat(run.out()).endsWith(" (first-come, 1.5 s)\n");
    }

    @Test
    void jsonIsOneObject() {
        assertThat(run.run("plan", problem, "--out", folder, "--json")).isEqualTo(ExitStatus.DONE);

        assertThat(run.out())
                .startsWith(
                        "{\"problem\":\"" + problem + "\",\"status\":0,\"plan\":\"" + folder
                                + "/small.plan.json\",\"name\":\"small\",\"strategy\":\"search\",\"seed\":0,\"threads\":1,"
                                + "\"seconds\":1.5,\"firstPlanSeconds\":0.02,\"moves\":4321,\"stopped\":false,\"warnings\":[],\"orders\":2,")
                .hasLineCount(1);
    }

    @Test
    void jsonOfAFailureHasStatusAndErrors() {
        Path missing = folder.resolve("missing.json");

        assertThat(run.run("plan", missing, "--out", folder, "--json")).isEqualTo(ExitStatus.USAGE);

        assertThat(run.out())
                .isEqualTo("{\"problem\":\"" + missing + "\",\"status\":2,\"errors\":[\"" + missing
                        + ": there is no such file\"]}\n");
        assertThat(run.complaints()).containsExactly(missing + ": there is no such file");
    }

    @Test
    void jsonOfWantOfMemoryHasStatusAndErrors() {
        run.planner.meanwhile = () -> {
            throw new OutOfMemoryError();
        };

        assertThat(run.run("plan", problem, "--out", folder, "--json")).isEqualTo(ExitStatus.INTERNAL);

        assertThat(run.out())
                .startsWith("{\"problem\":\"" + problem + "\",\"status\":3,\"errors\":[\"" + problem
                        + ": not enough memory (");
    }

    @Test
    void invalidProblemIsRefusedWithAllItsErrors() {
        SmallFiles.write(
                problem, SmallFiles.PROBLEM.replace("\"SJC\"}", "\"SJ\"}").replace("[\"SJC\"]", "[\"SEA\"]"));

        assertThat(run.run("plan", problem, "--out", folder)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(line -> assertThat(line).startsWith(problem + ": orders["))
                .anySatisfy(line -> assertThat(line).contains("orders[0].centers[0]: no center \"SEA\""));
        assertThat(folder.resolve("small.plan.json")).doesNotExist();
    }

    @Test
    void missingFilesAreToldByName() {
        Path missing = folder.resolve("missing.json");

        assertThat(run.run("plan", missing, "--out", folder)).isEqualTo(ExitStatus.USAGE);
        assertThat(run.run("plan", problem, "--out", folder, "--from", missing)).isEqualTo(ExitStatus.USAGE);

        assertThat(run.complaints())
                .containsExactly(missing + ": there is no such file", missing + ": there is no such file");
    }

    @Test
    void planThatCannotBeWrittenIsRefusedBeforePlanning() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(run.run("plan", problem, "--out", folder.resolve("none/p.json")))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(run.run("plan", problem, "--out", file.resolve("p.json"))).isEqualTo(ExitStatus.USAGE);
        assertThat(run.run("plan", problem, "--out", file + "/")).isEqualTo(ExitStatus.USAGE);
        assertThat(run.run("plan", problem, "--out", problem)).isEqualTo(ExitStatus.USAGE);

        assertThat(run.complaints())
                .containsExactly(
                        folder + "/none/p.json: cannot be written: there is no folder " + folder
                                + "/none; create it first",
                        file + "/p.json: cannot be written: there is no folder " + file + "; create it first",
                        file + ": cannot be written: a part of the path is a file, not a folder",
                        problem + ": is the problem itself; name another file for the plan");
        assertThat(run.planner.asked).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void placeThatTakesNoPlanIsRefusedBeforePlanning() throws IOException {
        Path circle = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
        Path longName = folder.resolve("x".repeat(300));

        for (Path out : List.of(Path.of("/proc/plan.json"), circle, longName, Path.of("/dev/fd/987654"))) {
            assertThat(run.run("plan", problem, "--out", out)).isEqualTo(ExitStatus.USAGE);
        }

        assertThat(run.complaints())
                .containsExactly(
                        "/proc/plan.json: cannot be written: the folder takes no files",
                        circle + ": cannot be written: its symbolic links lead in a circle",
                        longName + ": cannot be written: its name is too long",
                        "/dev/fd/987654: cannot be written: no file is open as number 987654");
        assertThat(run.planner.asked).isEmpty();
    }

    @Test
    void fullDiskIsToldAndLeavesNoPartOfAPlan() throws IOException {
        assertThat(run.run("plan", problem, "--out", "/dev/full")).isEqualTo(ExitStatus.USAGE);

        assertThat(run.complaints()).containsExactly("/dev/full: cannot be written: No space left on device");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(problem);
        }
    }

    @Test
    void boundAndGapAreTold() {
        run.planner.plan = SmallFiles.soundPlan();
        run.planner.bounds = new ProvenBounds(1, 3, List.of(new ProvenBounds.Line(4, 0)));

        run.run("plan", problem, "--out", folder, "--gap", 50);

        assertThat(run.out())
                .startsWith("""
                        small: 2 of 2 orders delivered
                        Appointments: 1 of 1 kept, 0 moved, 0 missed (proven: no plan keeps more)
                        Proven: no plan that keeps as many appointments delivers more than 4; gap 50.0 %
                        """)
                .endsWith(" (4,321 moves in 1.5 s, first plan after 0.0 s, gap reached)\n");
        assertThat(run.err())
                .endsWith(" s  2 of 2 delivered, 1 of 1 appointments kept, weight 2 of at most 4 (gap 50.0 %), cost 30"
                        + " (checked)\n");
        assertThat(SmallFiles.read(folder.resolve("small.plan.json")))
                .contains(
                        "\"upperBound\"",
                        "\"appointments\": 1",
                        "\"deliveries\": 4",
                        "\"orders\": 3",
                        "\"gapPercent\": 50");
    }

    @Test
    void boundAndGapAreToldAsJson() {
        run.planner.plan = SmallFiles.soundPlan();
        run.planner.bounds = new ProvenBounds(1, 3, List.of(new ProvenBounds.Line(4, 0)));

        run.run("plan", problem, "--out", folder, "--json");

        assertThat(run.out())
                .contains(
                        "\"warnings\":[],",
                        "\"upperBound\":{\"appointments\":1,\"deliveries\":4,\"orders\":3},\"gapPercent\":50.0,");
    }

    @Test
    void planWithoutABoundIsWrittenWithAWarning() {
        run.planner.warnings = List.of("no bound: the library is gone");

        assertThat(run.run("plan", problem, "--out", folder, "--json")).isEqualTo(ExitStatus.DONE);

        assertThat(run.complaints()).containsExactly(problem + ": warning: no bound: the library is gone");
        assertThat(run.out()).contains("\"warnings\":[\"no bound: the library is gone\"]");
    }

    @Test
    void planOfAnotherProblemToStartFromIsTold() {
        Path earlier = SmallFiles.write(
                folder.resolve("earlier.json"), SmallFiles.SOUND_PLAN.replace("\"small\"", "\"large\""));

        assertThat(run.run("plan", problem, "--out", folder, "--from", earlier)).isEqualTo(ExitStatus.DONE);

        assertThat(run.complaints())
                .containsExactly(problem + ": warning: the plan to start from is of problem large, this one is small;"
                        + " what still holds of it is kept");
    }

    @Test
    void planInPlaceOfAProblemIsToldInOneLineAndTheOtherWayRound() {
        Path plan = SmallFiles.write(folder.resolve("plan.json"), SmallFiles.SOUND_PLAN);

        assertThat(run.run("plan", plan, "--out", folder)).isEqualTo(ExitStatus.INVALID);
        assertThat(run.run("plan", problem, "--out", folder, "--from", problem)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly(
                        plan + ": this is a plan, not a problem; name the problem that it was made for",
                        problem + ": this is no plan: problem, trips, deliveries and undelivered are missing; is it a"
                                + " problem? A plan is what quarterback plan writes");
    }

    @Test
    void signalBeforeAnythingIsPlannedLeavesAnEarlierPlanAsItWas() {
        Path plan = SmallFiles.write(folder.resolve("small.plan.json"), SmallFiles.SOUND_PLAN);
        run.planner.meanwhile = () -> run.signal("INT");

        assertThat(run.run("plan", problem, "--out", folder)).isEqualTo(ExitStatus.INTERRUPTED);

        assertThat(run.complaints())
                .last()
                .isEqualTo(problem + ": stopped before anything was planned; no plan written");
        assertThat(SmallFiles.read(plan)).isEqualTo(SmallFiles.SOUND_PLAN);
    }

    @Test
    void signalEndsTheSearchAndThePlanIsStillWritten() {
        run.planner.plan = SmallFiles.soundPlan();
        run.planner.meanwhile = () -> run.signal("INT");

        assertThat(run.run("plan", problem, "--out", folder)).isEqualTo(ExitStatus.DONE);

        assertThat(run.planner.stopped).containsExactly(true);
        assertThat(run.out()).endsWith(" (4,321 moves in 1.5 s, first plan after 0.0 s, stopped early)\n");
        assertThat(run.complaints())
                .containsExactly("", "Stopping with the best plan so far; once more to end at once.");
        assertThat(folder.resolve("small.plan.json")).exists();
    }
}
