package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.bound.ProvenBounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanBatchTest {
    @TempDir
    private Path folder;

    private final CommandRun run = new CommandRun();
    private Path out;

    @BeforeEach
    void writeProblems() {
        SmallFiles.write(folder.resolve("b.json"), SmallFiles.PROBLEM);
        SmallFiles.write(folder.resolve("a.json"), SmallFiles.PROBLEM);
        out = folder.resolve("plans");
    }

    @Test
    void folderIsPlannedOnPastABadFile() {
        SmallFiles.write(folder.resolve("ab.json"), "{");
        SmallFiles.write(folder.resolve("c.plan.json"), SmallFiles.SOUND_PLAN);
        SmallFiles.write(folder.resolve("notes.txt"), "no problem");
        run.planner.plan = SmallFiles.soundPlan();
        run.planner.bounds = new ProvenBounds(1, 3, List.of(new ProvenBounds.Line(4, 0)));

        assertThat(run.run("plan", folder, "--out", out)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.out().replace(folder.toString(), "DIR").replaceFirst("Problem +", "Problem      "))
                .isEqualTo("""
                        Problem      orders  delivered  appointments  kept  weight  bound     gap  cost  seconds   result
                        DIR/a.json        2          2             1     1       2      4  50.0 %    30      1.5  planned
                        DIR/ab.json       -          -             -     -       -      -       -     -        -  1 error
                        DIR/b.json        2          2             1     1       2      4  50.0 %    30      1.5  planned
                        2 problems planned, 1 failed
                        """);
        assertThat(run.complaints())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo(folder + "/a.json"),
                        line -> assertThat(line).isEqualTo("     -> " + out + "/a.plan.json"),
                        line -> assertThat(line).isEqualTo(folder + "/ab.json"),
                        line -> assertThat(line).startsWith(folder + "/ab.json: line 1, column "),
                        line -> assertThat(line).isEqualTo(folder + "/b.json"),
                        line -> assertThat(line).isEqualTo("     -> " + out + "/b.plan.json"));
        assertThat(out).isDirectoryContaining("glob:**/a.plan.json").isDirectoryContaining("glob:**/b.plan.json");
    }

    @Test
    void allGoodGivesStatus0() {
        assertThat(run.run("plan", folder.resolve("b.json"), folder.resolve("a.json"), "--out", out))
                .isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).endsWith("2 problems planned, 0 failed\n");
    }

    @Test
    void defectInOneProblemDoesNotKeepTheNextFromBeingPlanned() {
        run.planner.meanwhile = () -> {
            if (run.planner.asked.size() == 1) {
                throw new IllegalStateException("a wheel came off");
            }
        };

        assertThat(run.run("plan", folder, "--out", out)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.out()).endsWith("1 problem planned, 1 failed\n");
    }

    @Test
    void jsonGivesALineForEachProblem() {
        SmallFiles.write(folder.resolve("ab.json"), "{");

        assertThat(run.run("plan", folder, "--out", out, "--json")).isEqualTo(ExitStatus.INVALID);

        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("/a.json\",\"status\":0,"),
                        line -> assertThat(line).contains("/ab.json\",\"status\":1,\"errors\":[\""),
                        line -> assertThat(line).contains("/b.json\",\"status\":0,"));
    }

    @Test
    void signalKeepsTheFollowingProblemsFromBeginning() {
        run.planner.plan = SmallFiles.soundPlan();
        run.planner.meanwhile = () -> run.signal("TERM");

        assertThat(run.run("plan", folder, "--out", out)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.planner.asked).hasSize(1);
        assertThat(run.out())
                .contains("stopped\n", "not begun\n")
                .endsWith("1 problem planned, 0 failed, 1 not begun\n");
        assertThat(out.resolve("a.plan.json")).exists();
    }

    @Test
    void problemStoppedBeforeAnythingWasPlannedIsNoFailure() {
        run.planner.meanwhile = () -> run.signal("INT");

        assertThat(run.run("plan", folder, "--out", out)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.out()).endsWith("0 problems planned, 0 failed, 1 stopped without a plan, 1 not begun\n");
    }

    @Test
    void ofProblemsThatWereNotBegunJsonSaysThatTheyWereInterrupted() {
        run.planner.plan = SmallFiles.soundPlan();
        run.planner.meanwhile = () -> run.signal("TERM");

        run.run("plan", folder, "--out", out, "--json");

        assertThat(run.out().lines()).last().asString().contains("/b.json\",\"status\":130,");
    }

    @Test
    void whatSystemsAndEditorsLeaveInAFolderIsNoProblem() throws Exception {
        for (String leftover : List.of("._a.json", ".a.json.gz", "~a.json", ".#b.json")) {
            SmallFiles.write(folder.resolve(leftover), "Mac OS X");
        }

        assertThat(run.run("plan", folder, "--out", out)).isZero();

        assertThat(run.out()).endsWith("2 problems planned, 0 failed\n");
    }

    @Test
    void folderWithoutProblemsIsRefused() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(run.run("plan", empty)).isEqualTo(ExitStatus.USAGE);

        assertThat(run.complaints())
                .containsExactly(empty + ": no problems in this folder; their names end in .json or .json.gz");
    }

    @Test
    void plansThatWouldOverwriteOneAnotherAreRefused() throws Exception {
        Files.createDirectory(folder.resolve("other"));
        Path other = SmallFiles.write(folder.resolve("other/a.json"), SmallFiles.PROBLEM);

        assertThat(run.run("plan", folder.resolve("a.json"), other, "--out", out))
                .isEqualTo(ExitStatus.USAGE);

        assertThat(run.complaints())
                .containsExactly(out + "/a.plan.json: would be the plan of both " + folder + "/a.json and " + other
                        + "; plan them one by one, each with its own --out");
    }
}
