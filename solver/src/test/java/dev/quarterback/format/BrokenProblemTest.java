package dev.quarterback.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of fault in a problem gives the errors it should, and no other. */
class BrokenProblemTest {

    static Stream<BrokenInput> broken() {
        return BrokenProblems.all();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void givesEachErrorWithItsPlace(BrokenInput broken) {
        assertThat(refused(broken.json()).lines()).isEqualTo(broken.errors());
    }

    private static InvalidInputException refused(String json) {
        return catchThrowableOfType(
                InvalidInputException.class, () -> ProblemReader.read(new ByteArrayInputStream(json.getBytes(UTF_8))));
    }
}
