package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.change.Change;
import dev.quarterback.change.Changed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each operation has a section of docs/changes.md with an example as text and as JSON; both say the same and work. */
class ChangesDocumentTest {
    private static final Pattern SECTION = Pattern.compile(
            "^### (\\S+)\\n((?:(?!#).*\\n)*?)```\\n(.*)\\n```\\n\\n```json\\n(.*)\\n```\\n", Pattern.MULTILINE);

    private static List<MatchResult> sections() throws IOException {
        return SECTION.matcher(Files.readString(Path.of("../docs/changes.md")))
                .results()
                .toList();
    }

    @Test
    void sectionsAreTheOperations() throws IOException {
        assertThat(sections()).extracting(section -> section.group(1)).isEqualTo(OperationFormats.names());
    }

    @Test
    void sectionsNameAllFields() throws IOException {
        for (MatchResult section : sections()) {
            OperationFormat<?> format = OperationFormats.named(section.group(1)).orElseThrow();

            assertThat(format.fields())
                    .allSatisfy(field -> assertThat(section.group(2))
                            .as(section.group(1))
                            .containsPattern("`" + field.name() + "`"));
        }
    }

    @Test
    void examplesSayTheSameAsTextAndAsJsonAndCanBeApplied() throws IOException {
        for (MatchResult section : sections()) {
            Change text = ChangeReader.text(section.group(3)).change();
            Change json =
                    ChangeReader.read(new ByteArrayInputStream(section.group(4).getBytes(StandardCharsets.UTF_8)));

            assertThat(text).as(section.group(1)).isEqualTo(json);
            assertThat(ChangedProblem.of(Changed.problem(), text, Changed.plan()))
                    .as(section.group(1))
                    .isNotEqualTo(Changed.problem());
        }
    }
}
