package dev.quarterback.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The comparison plans, tells, and fails where a bound is wrong or, if asked to, a target missed; on a problem of two orders. */
class PublishedComparisonTest {
    private static final Path TINY = Path.of("../datasets/tiny");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyProblems() throws IOException {
        for (String name : List.of("two-stops.json", "one-order.json")) {
            Files.copy(TINY.resolve(name), folder.resolve(name));
        }
    }

    @Test
    void everyProblemWithAValueIsPlanned() throws IOException {
        values("two-stops.json,mkp,deliveries,2,2", "one-order.json,cvrp,km,100,100");

        assertThat(run("--strict")).isZero();
        assertThat(out.toString().lines())
                .anyMatch(line -> line.startsWith("| two-stops | deliveries | 2 | 2 | 2 | 0.00 | 2 | 0.00 | "))
                .anyMatch(line -> line.startsWith("| one-order | km | 100 | 100 | 100 | 0.00 | 1 |  | "))
                .contains(
                        "| mkp | deliveries | 1 | 0.00 | 0.00 |",
                        "| cvrp | km | 1 | 0.00 |  |",
                        "Verdict: 2 targets met, 0 missed, 4 not measured; 0 wrong bounds");
    }

    @Test
    void aFileIsPlannedAlone() throws IOException {
        values("two-stops.json,mkp,deliveries,2,2", "one-order.json,cvrp,km,100,100");

        assertThat(run(folder.resolve("one-order.json").toString())).isZero();
        assertThat(out.toString()).contains("| one-order |").doesNotContain("| two-stops |");
    }

    @Test
    void aBoundBelowThePublishedSolutionFails() throws IOException {
        values("two-stops.json,bpp,deliveries,3,3");

        assertThat(run()).isEqualTo(1);
        assertThat(out.toString())
                .contains("- wrong bound: two-stops: no more than 2 deliveries proven, but a solution has 3");
    }

    @Test
    void aMissedTargetFailsOnRequest() throws IOException {
        values("two-stops.json,mkp,deliveries,2,3");

        assertThat(run()).isZero();
        assertThat(out.toString()).contains("- missed: gap of mkp at most 0.30 %: 33.34 %");
        assertThat(run("--strict")).isEqualTo(1);
    }

    @Test
    void aFileWithoutAValueIsToldBeforeAnythingIsPlanned() throws IOException {
        values("two-stops.json,mkp,deliveries,2,2");

        assertThat(run(
                        folder.resolve("two-stops.json").toString(),
                        folder.resolve("one-order.json").toString()))
                .isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .startsWith("No value of one-order.json in " + folder.resolve("values.csv")
                        + ". There are two-stops.json.");
    }

    private void values(String... lines) throws IOException {
        Files.writeString(
                folder.resolve("values.csv"), "file,family,measure,lower,upper\n" + String.join("\n", lines) + "\n");
    }

    private int run(String... args) {
        List<String> all = new ArrayList<>(
                List.of("--values", folder.resolve("values.csv").toString(), "--steps", "500", "--seeds", "0,1"));
        all.addAll(List.of(args));
        return new CommandLine(new PublishedComparison())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }
}
