package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How many proofs are made at once. */
class AtOnceFlagTest {
    private static final long MEBIBYTE = 1L << 20;
    private static final long GIBIBYTE = 1L << 30;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(
            InputStream.nullInputStream(), new ByteArrayOutputStream(), err, new Console.Terminal(0, false));

    @Command
    private static final class Given {
        @Mixin
        private final AtOnceFlag atOnce = new AtOnceFlag();
    }

    private static AtOnceFlag atOnce(int number) {
        Given given = new Given();
        new CommandLine(given).parseArgs("--at-once", Integer.toString(number));
        return given.atOnce;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 307})
    void asManyProofsAreMadeAsWasAskedForWhereTheyFit(long mebibytes) {
        assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThanOrEqualTo(2);

        assertThat(atOnce(2).withProofsIn(console, () -> (double) mebibytes * MEBIBYTE, GIBIBYTE))
                .isEqualTo(2);

        assertThat(err.size()).isZero();
    }

    @Test
    void fewerProofsAreMadeThanWasAskedForWhereTheyWouldTakeTooMuchMemory() {
        assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThanOrEqualTo(2);

        assertThat(atOnce(2).withProofsIn(console, () -> 308.0 * MEBIBYTE, GIBIBYTE))
                .isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("warning: 2 proofs at once would take 616 MiB, and there are 1,024; --at-once is 1 here;"
                        + " QUARTERBACK_OPTS=-Xmx gives more memory\n");
    }

    @Test
    void oneProofIsMadeWhateverItTakes() {
        assertThat(atOnce(1).withProofsIn(console, () -> 9.0 * GIBIBYTE, GIBIBYTE))
                .isEqualTo(1);

        assertThat(err.size()).isZero();
    }
}
