package dev.quarterback.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The comparison counts, fails below its limit, and writes what it found. */
class MilkRunComparisonTest {
    private final StringWriter out = new StringWriter();

    @Test
    void eachProblemIsCounted() {
        assertThat(run("--count", "5", "--steps", "2000", "--bounds", "100", "--at-least", "0"))
                .isZero();
        assertThat(out.toString()).contains("5 problems: ").contains("0 not proven in time, 0 wrong bounds");
    }

    /** A single move makes no good plan of 20 problems. */
    @Test
    void itFailsAndWritesTheProblemsWhenTooFewPlansAreTheBest(@TempDir Path folder) {
        assertThat(run("--count", "20", "--steps", "1", "--write", folder.toString()))
                .isEqualTo(1);

        List<String> seeds = out.toString()
                .lines()
                .filter(line -> line.startsWith("seed "))
                .map(line -> line.substring("seed ".length(), line.indexOf(':')))
                .toList();
        assertThat(seeds)
                .isNotEmpty()
                .allSatisfy(seed -> assertThat(folder)
                        .isDirectoryContaining("glob:**milk-run-" + seed + ".json")
                        .isDirectoryContaining("glob:**milk-run-" + seed + ".plan.json")
                        .isDirectoryContaining("glob:**milk-run-" + seed + ".best.plan.json"));
    }

    private int run(String... args) {
        return new CommandLine(new MilkRunComparison())
                .setOut(new PrintWriter(out, true))
                .execute(args);
    }
}
