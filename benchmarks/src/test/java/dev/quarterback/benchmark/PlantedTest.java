package dev.quarterback.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.ProblemReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command plants a plan, found or given, and tells in per cent what a search from scratch reaches. */
class PlantedTest {
    private static final Path TINY = Path.of("../datasets/tiny");
    private static final String APPOINTMENT = TINY.resolve("appointment.json").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** The plan keeps the appointment of one order, for which there is no time to deliver the three others. */
    @Test
    void aGivenPlanIsPlantedAndWritten(@TempDir Path folder) throws IOException {
        assertThat(run(
                        "--problems",
                        APPOINTMENT,
                        "--plan",
                        TINY.resolve("appointment.best.plan.json").toString(),
                        "--seconds",
                        "1",
                        "--seeds",
                        "0,1",
                        "--write",
                        folder.toString()))
                .isZero();

        assertThat(out.toString().lines()).contains("| appointment-planted | 1 | 1 | 1 | 1 | 100.00 | 1 | 100.00 |");
        assertThat(PlanChecker.check(
                                ProblemReader.read(folder.resolve("appointment-planted.json")),
                                PlanReader.read(folder.resolve("appointment-planted.plan.json")))
                        .isSound())
                .isTrue();
    }

    @Test
    void thePlanIsSearchedForWhereNoneIsGiven() {
        assertThat(run("--problems", APPOINTMENT, "--seconds", "1", "--seeds", "0"))
                .isZero();
        assertThat(out.toString().lines()).contains("| appointment-planted | 1 | 1 | 1 | 1 | 100.00 | 1 | 100.00 |");
    }

    @Test
    void aPlanOfSeveralProblemsIsWrongUsage() {
        assertThat(run("--problems", "tiny:60:1,tiny:60:2", "--plan", "plan.json"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("--plan: of a single problem; give one with --problems.");
    }

    private int run(String... args) {
        return new CommandLine(new Planted())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
