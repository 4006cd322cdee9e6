package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
    void lineNeverFillsTheTerminal() {
        Path problem = SmallFiles.write(folder.resolve("small.json"), SmallFiles.PROBLEM);
        CommandRun run = new CommandRun(40);

        run.run("plan", problem, "--out", folder);

        assertThat(run.err().strip().split("\r"))
                .allSatisfy(line -> assertThat(line.strip()).hasSizeLessThan(40));
    }
}
