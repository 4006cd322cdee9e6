package dev.quarterback.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.ProblemReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command writes a yard's problem and the plan's part of it, and tells what is in them. */
class YardCutTest {
    private static final Path TINY = Path.of("../datasets/tiny");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void theYardAndThePlansPartAreWritten() throws IOException {
        assertThat(run(
                        TINY.resolve("appointment.json").toString(),
                        TINY.resolve("appointment.best.plan.json").toString(),
                        "FRE",
                        "--out",
                        folder.resolve("yard.json").toString(),
                        "--plan-out",
                        folder.resolve("yard.plan.json").toString()))
                .isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "appointment-FRE: orders 4, appointments 1, carriers 1",
                        "The plan's part: kept 1, delivered 1, weighted 1");
        assertThat(PlanChecker.check(
                                ProblemReader.read(folder.resolve("yard.json")),
                                PlanReader.read(folder.resolve("yard.plan.json")))
                        .isSound())
                .isTrue();
    }

    @Test
    void aYardThatIsNotThereIsWrongUsage() {
        assertThat(run(
                        TINY.resolve("appointment.json").toString(),
                        TINY.resolve("appointment.best.plan.json").toString(),
                        "BUR",
                        "--out",
                        folder.resolve("yard.json").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("No yard (BUR) in problem ");
    }

    @Test
    void aPlanThatBreaksARuleIsRefused() throws IOException {
        assertThat(run(
                        TINY.resolve("appointment.json").toString(),
                        TINY.resolve("one-order.best.plan.json").toString(),
                        "FRE",
                        "--out",
                        folder.resolve("yard.json").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("problem: the plan is for problem one-order, this one is appointment");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private int run(String... args) {
        return new CommandLine(new YardCut())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
