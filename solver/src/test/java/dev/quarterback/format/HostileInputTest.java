package dev.quarterback.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quarterback.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes, an input is read or refused with places: there is no third way. */
class HostileInputTest {
    private static final byte[] PROBLEM = BrokenProblems.VALID.strip().getBytes(UTF_8);
    private static final byte[] PLAN = BrokenPlans.VALID.strip().getBytes(UTF_8);

    @Test
    void aProblemCutAnywhereIsRefusedWithLineAndColumn() {
        for (int length = 0; length < PROBLEM.length; length++) {
            byte[] cut = Arrays.copyOf(PROBLEM, length);
            InvalidInputException refused = catchThrowableOfType(
                    InvalidInputException.class, () -> ProblemReader.read(new ByteArrayInputStream(cut)));
            assertThat(refused.lines())
                    .as("cut after %d bytes", length)
                    .singleElement()
                    .asString()
                    .startsWith("line ");
        }
    }

    @Test
    void aPlanCutAnywhereIsRefusedWithLineAndColumn() {
        for (int length = 0; length < PLAN.length; length++) {
            byte[] cut = Arrays.copyOf(PLAN, length);
            InvalidInputException refused = catchThrowableOfType(
                    InvalidInputException.class, () -> PlanReader.read(new ByteArrayInputStream(cut)));
            assertThat(refused.lines())
                    .as("cut after %d bytes", length)
                    .singleElement()
                    .asString()
                    .startsWith("line ");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void changedBytesAreReadOrRefused(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] problem = changed(PROBLEM, random);
            try {
                Problem read = ProblemReader.read(new ByteArrayInputStream(problem));
                assertThat(again(read)).isEqualTo(read);
            } catch (InvalidInputException refused) {
                assertThat(refused.errors()).isNotEmpty();
            }
            try {
                PlanReader.read(new ByteArrayInputStream(changed(PLAN, random)));
            } catch (InvalidInputException refused) {
                assertThat(refused.errors()).isNotEmpty();
            }
        }
    }

    /** A few bytes replaced, most by ones that JSON gives a meaning. */
    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        String meaningful = "{}[]:,\"\\0123456789.eE-+ntfNaI \n";
        for (int i = random.nextInt(3); i >= 0; i--) {
            byte value = random.nextInt(4) == 0
                    ? (byte) random.nextInt(256)
                    : (byte) meaningful.charAt(random.nextInt(meaningful.length()));
            changed[random.nextInt(changed.length)] = value;
        }
        return changed;
    }

    private static Problem again(Problem problem) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ProblemWriter.write(problem, json);
        return ProblemReader.read(new ByteArrayInputStream(json.toByteArray()));
    }
}
