package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Yard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CSV files in the styles that spreadsheets of other countries and systems want are read back as they were. */
class CsvStyleTest {
    @TempDir
    Path folder;

    private static Problem problem(String name) {
        return new ProblemBuilder("p", "2019-06-24", "2019-06-30")
                .model("M3", 1645.125)
                .yard(new Yard("FRE", name, 0.00001, -121.9, 60))
                .center("SEA", 47.58, -122.33, 40)
                .order(Order.of("O;1\t,", "M3", "FRE", "SEA"))
                .build();
    }

    static Stream<CsvStyle> styles() {
        return Stream.of(
                CsvStyle.USUAL,
                new CsvStyle(',', StandardCharsets.UTF_8, true, false),
                new CsvStyle(';', StandardCharsets.UTF_8, true, true),
                new CsvStyle('\t', StandardCharsets.UTF_8, false, true),
                new CsvStyle(';', CsvStyle.WINDOWS_1252, false, true));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void readsBackWhatIsWrittenInAnyStyle(CsvStyle style) throws IOException {
        Problem problem = problem("M\u00FCnchen \u20AC \"1\"");

        CsvProblemWriter.write(problem, folder, style);

        assertThat(CsvProblemReader.read(folder, ColumnMap.NONE, style.charset(), warning -> {}))
                .isEqualTo(problem);
        assertThat(Files.readAllBytes(folder.resolve("yards.csv"))[0]).isEqualTo((byte) (style.hasMark() ? 0xEF : 'i'));
    }

    @Test
    void charactersThatTheEncodingHasNotAreToldWithTheirPlaceBeforeAnyFileIsWritten() {
        Problem problem = problem("\u0141\u00F3d\u017A");

        assertThatThrownBy(() ->
                        CsvProblemWriter.write(problem, folder, new CsvStyle(';', CsvStyle.WINDOWS_1252, false, false)))
                .isInstanceOf(IOException.class)
                .hasMessage("yards.csv: row 2: \"\u0141\u00F3d\u017A\" has characters that windows-1252 has not; choose"
                        + " UTF-8");
        assertThat(folder).isEmptyDirectory();
    }
}
