package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists in Windows-1252 beside tables in UTF-8. */
class GuessedEncodingTest {
    private static final Charset WINDOWS = CsvStyle.WINDOWS_1252;
    private static final String LIST = "N\u00B0 VIN;Mod\u00E8le;Concession\nA\u00E9;M3;TOS\n";

    @TempDir
    private Path folder;

    private Path week;
    private final List<String> warnings = new ArrayList<>();

    @BeforeEach
    void writeTables() throws IOException {
        week = WeekTables.write(folder);
    }

    private List<Order> orders(String encoding, Charset charset) throws IOException {
        Path map = Files.writeString(
                folder.resolve("map.json"),
                "{\"orders\": {\"from\": \"list.csv\", " + encoding
                        + " \"columns\": {\"id\": \"N\u00B0 VIN\", \"model\":"
                        + " \"Mod\u00E8le\", \"location\": {\"constant\": \"FRE\"}, \"centers\": {\"column\": \"Concession\","
                        + " \"values\": {\"TOS\": \"TOS\"}}}}}");
        var problem = CsvProblemReader.read(
                week, ColumnMapReader.read(map), charset, warning -> warnings.add(warning.toString()));
        assertThat(problem.centers().get(1).name()).isEqualTo("Troms\u00F8");
        return problem.orders();
    }

    @Test
    void theEncodingOfATableInTheMapHoldsForThatFile() throws IOException {
        Files.write(week.resolve("list.csv"), LIST.getBytes(WINDOWS));

        assertThat(orders("\"encoding\": \"windows-1252\",", StandardCharsets.UTF_8))
                .containsExactly(Order.of("A\u00E9", "M3", "FRE", "TOS"));
        assertThat(warnings).isEmpty();
    }

    @Test
    void filesThatAreUtf8ByTheirBytesAreReadSoWhateverIsNamedAndTold() throws IOException {
        Files.write(week.resolve("list.csv"), LIST.getBytes(WINDOWS));

        assertThat(orders("", WINDOWS)).containsExactly(Order.of("A\u00E9", "M3", "FRE", "TOS"));
        assertThat(warnings)
                .containsExactly("centers.csv: is UTF-8 by its bytes and read so, though windows-1252 is named for it");
    }

    @Test
    void aListThatIsNotUtf8IsProposedAsWindows1252WithAQuestion() throws IOException {
        Files.write(week.resolve("list.csv"), LIST.getBytes(WINDOWS));

        ColumnMapGuess guess = ColumnMapGuess.of(week, null);

        assertThat(guess.map().get("orders").get("encoding").stringValue()).isEqualTo("windows-1252");
        assertThat(guess.map().get("orders").get("question").stringValue())
                .isEqualTo(
                        "The file is not UTF-8. It may be windows-1252, which reads \"N\u00B0 VIN\". If that is right,"
                                + " delete this line; if not, save the file as UTF-8.");
        assertThat(guess.tables()).containsExactly("list.csv: taken for orders, 3 of 3 columns recognised");
    }

    @Test
    void anEncodingThatIsNamedIsNoQuestion() throws IOException {
        Files.write(week.resolve("list.csv"), LIST.getBytes(WINDOWS));

        assertThat(ColumnMapGuess.of(week, WINDOWS).map().get("orders").has("question"))
                .isFalse();
        assertThat(ColumnMapGuess.of(week, StandardCharsets.UTF_8).tables())
                .containsExactly("list.csv: not UTF-8: byte 0xB0; save the file as UTF-8 text");
    }

    @Test
    void filesInNeitherEncodingAndTablesOfOursThatAreNotUtf8AreTold() throws IOException {
        Files.write(week.resolve("list.csv"), LIST.getBytes(StandardCharsets.UTF_16));
        Files.write(week.resolve("yards.csv"), "id,name,lat,lon\nFRE,\u00C9,1,1\n".getBytes(WINDOWS));

        assertThat(ColumnMapGuess.of(week, null).tables())
                .containsExactly(
                        "yards.csv: not UTF-8; save it as such, or name windows-1252 as the encoding when it is imported",
                        "list.csv: UTF-16 text; save it as UTF-8");
    }
}
