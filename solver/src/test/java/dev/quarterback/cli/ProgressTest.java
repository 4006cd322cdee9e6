package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.bound.ProvenBounds;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    @TempDir
    private Path folder;

    @Test
    void plainLinesComeMoreAndMoreSeldom() {
        assertThat(LongStream.iterate(0, ProgressLog::nextMark).limit(11))
                .containsExactly(0L, 1L, 2L, 5L, 10L, 20L, 30L, 60L, 120L, 180L, 240L);
    }

    @Test
    void terminalGetsOneLineThatIsWrittenOver() {
        Path problem = SmallFiles.write(folder.resolve("small.json"), SmallFiles.PROBLEM);
        CommandRun run = new CommandRun(120);

        run.run("plan", problem, "--out", folder);

        assertThat(run.err())
                .startsWith("\rsmall")
                .contains("0/2", "0 of 1 appointments, checked")
                .containsOnlyOnce("\n")
                .endsWith("\n");
    }

    @Test
    void lineShowsTheGap() {
        Path problem = SmallFiles.write(folder.resolve("small.json"), SmallFiles.PROBLEM);
        CommandRun run = new CommandRun(120);
        run.planner.plan = SmallFiles.soundPlan();
        run.planner.bounds = new ProvenBounds(1, 3, List.of(new ProvenBounds.Line(4, 0)));

        run.run("plan", problem, "--out", folder);

        assertThat(run.err()).contains("2/2", "1 of 1 appointments, gap 50.0 %, checked");
    }

    @Test
    void logTellsWhenNotAllAppointmentsCanBeKept() {
        Path problem = SmallFiles.write(folder.resolve("small.json"), SmallFiles.PROBLEM);
        CommandRun run = new CommandRun();
        run.planner.bounds = new ProvenBounds(0, 1, List.of(new ProvenBounds.Line(1, 0)));

        run.run("plan", problem, "--out", folder);

        assertThat(run.err())
                .endsWith(" s  0 of 2 delivered, 0 of 1 appointments kept (at most 0), weight 0 of at most 1"
                        + " (gap 100.0 %), cost 0 (checked)\n");
    }

    @Test
    void lineNeverFillsTheTerminal() {
        Path problem = SmallFiles.write(folder.resolve("small.json"), SmallFiles.PROBLEM);
        CommandRun run = new CommandRun(40);

        run.run("plan", problem, "--out", folder);

        assertThat(run.err().strip().split("\r"))
                .allSatisfy(line -> assertThat(line.strip()).hasSizeLessThan(40));
    }
}
