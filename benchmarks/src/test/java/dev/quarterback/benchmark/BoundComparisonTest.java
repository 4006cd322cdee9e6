package dev.quarterback.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The comparison tells both bounds, for the appointments that a plan keeps or that are asked for. */
class BoundComparisonTest {
    private static final String APPOINTMENT = "../datasets/tiny/appointment.json";

    private final StringWriter out = new StringWriter();

    /**
     * Of a far appointment and three near orders a plan delivers either. A third of a trip to the far center, as the linear
     * program has it, leaves time for both.
     */
    @Test
    void bothBoundsAreToldForThePlansAppointments() {
        assertThat(run("--problems", APPOINTMENT)).isZero();
        assertThat(lines()).containsExactly("| appointment | 1 | 4 |");
    }

    @Test
    void anotherNumberOfAppointmentsMayBeAskedFor() {
        assertThat(run("--problems", APPOINTMENT, "--kept", "0", "--strict")).isZero();
        assertThat(lines()).containsExactly("| appointment | 0 | 4 |");
    }

    @Test
    void problemsAreGeneratedByKindOrdersAndSeed() {
        assertThat(run("--kinds", "tiny,single", "--orders", "20", "--seeds", "4"))
                .isZero();
        assertThat(lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("| tiny-20-4 |"),
                        line -> assertThat(line).startsWith("| single-20-4 |"));
    }

    /** The lines of the table without times, and without the product's bound, which depends on them. */
    private List<String> lines() {
        return out.toString()
                .lines()
                .skip(4)
                .map(line -> line.replaceFirst(
                        "^(\\| .+ \\| \\d+) \\| \\d+ (\\| \\d+ \\|) \\d+\\.\\d \\| -?\\d+\\.\\d\\d \\|$", "$1 $2"))
                .toList();
    }

    private int run(String... args) {
        return new CommandLine(new BoundComparison())
                .setOut(new PrintWriter(out, true))
                .execute(Stream.concat(Stream.of("--seconds", "1"), Stream.of(args))
                        .toArray(String[]::new));
    }
}
