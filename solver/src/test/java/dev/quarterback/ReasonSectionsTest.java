package dev.quarterback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.ReasonCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each code of a reason has a section of docs/reasons.md with an example, and each section a code. */
class ReasonSectionsTest {
    private static final Pattern SECTION = Pattern.compile("^### (.+)\\n((?:(?!#).*\\n)*)", Pattern.MULTILINE);
    private static final Pattern EXAMPLE =
            Pattern.compile("^\\{\"order\": .*\"code\": \"([a-z-]+)\"", Pattern.MULTILINE);

    private static List<String> codes() {
        return Arrays.stream(ReasonCode.values()).map(ReasonCode::text).toList();
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("../docs/reasons.md"));
    }

    @Test
    void sectionsAreTheCodes() throws IOException {
        List<String> sections = SECTION.matcher(document())
                .results()
                .map(section -> section.group(1))
                .toList();

        assertThat(sections).isEqualTo(codes());
    }

    @Test
    void eachSectionHasAnExampleOfItsCode() throws IOException {
        List<String> examples = SECTION.matcher(document())
                .results()
                .flatMap(section -> EXAMPLE.matcher(section.group(2)).results())
                .map(example -> example.group(1))
                .toList();

        assertThat(examples).isEqualTo(codes());
    }
}
