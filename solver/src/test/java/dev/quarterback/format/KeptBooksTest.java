package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Books of other makes that are kept as files; their README tells how each was made. */
class KeptBooksTest {
    private static final Path BOOKS = Path.of("src/test/resources/dev/quarterback/format/books");

    @ParameterizedTest
    @ValueSource(strings = {"excel.xlsx", "libreoffice.xlsx", "strict-1904.xlsx"})
    void eachReadsAsTheProblemThatWasTypedIn(String book) throws IOException {
        List<String> warnings = new ArrayList<>();

        assertThat(BookProblemReader.read(BOOKS.resolve(book), warning -> warnings.add(warning.toString())))
                .isEqualTo(ProblemReader.read(BOOKS.resolve("week.json")));
        assertThat(warnings).isEmpty();
    }
}
