package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about numbers and days that are written as spreadsheets show them. */
class CsvNumbersTest {
    @TempDir
    Path folder;

    private CsvTables tables;

    @BeforeEach
    void writeASoundProblem() {
        tables = new CsvTables(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "17,500           | write it without separators",
                "1,217,500        | write it without separators",
                "17'500           | write it without separators",
                "17\u2019500      | write it without separators",
                "17 500           | write it without separators",
                "17\u00A0500      | write it without separators",
                "17\u202F500      | write it without separators",
                "17,500.5         | write it without separators",
                "17.500,5         | write it without separators",
                "17,5             | write decimals with a point",
                "17,50            | write decimals with a point",
                "0,175            | write decimals with a point",
                "175,0000         | write decimals with a point",
                "` 17500`         | leave out the blanks",
                "`17500\u00A0`    | leave out the blanks",
                "17500 kg         | write the number alone",
                "\u221217500      | it is not quite \"-17500\": it has U+002D HYPHEN-MINUS at the start, not U+2212 MINUS"
                        + " SIGN"
            })
    void aNumberAsPeopleWriteItIsToldWithTheWayOut(String cell, String fix) {
        tables.write("carriers.csv", "id,yard,positions,payloadKg\nC1,FRE,9,\"" + cell + "\"\n");

        assertThat(tables.errors())
                .containsExactly("carriers.csv:2: payloadKg: expected a number, found \"" + cell + "\"; " + fix);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.000 | 1.000     | write it without separators",
                "1,000 | \"1,000\" | write it without separators",
                "9.0   | 9.0       | write it without fraction and exponent",
                "9,0   | \"9,0\"   | write it without fraction and exponent",
                "9e0   | 9e0       | write it without fraction and exponent"
            })
    void aWholeNumberIsToldWithoutSeparatorsAndFraction(String cell, String found, String fix) {
        tables.write("carriers.csv", "id,yard,positions,payloadKg\nC1,FRE,\"" + cell + "\",17500\n");

        assertThat(tables.errors())
                .containsExactly("carriers.csv:2: positions: expected a whole number, found " + found + "; " + fix);
    }

    @Test
    void degreesHaveNoThousands() {
        tables.write("yards.csv", "id,lat,lon\nFRE,\"37,493\",-121.9\n");

        assertThat(tables.errors())
                .containsExactly("yards.csv:2: lat: expected a number, found \"37,493\"; write decimals with a point");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.06.2019", "6/24/2019", "24/06/19 0:00", "2019/6/24", "43640"})
    void daysAsSpreadsheetsShowThemAreToldWithTheWayOut(String day) {
        tables.write("problem.csv", "key,value\nname,week\nfirstDay," + day + "\nlastDay,2019-06-30\n");

        assertThat(tables.errors())
                .containsExactly("problem.csv:3: firstDay: expected a day such as 2019-06-24, found \"" + day
                        + "\"; format the column as yyyy-mm-dd");
    }

    @Test
    void aDayWithBlanksIsTold() {
        tables.write("problem.csv", "key,value\nname,week\nfirstDay,2019-06-24\nlastDay, 2019-06-30\n");

        assertThat(tables.errors())
                .containsExactly(
                        "problem.csv:4: lastDay: expected a day such as 2019-06-24, found \" 2019-06-30\"; leave"
                                + " out the blanks");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17,500 | write it without separators, and without quotes",
                "17,5   | write decimals with a point, and without quotes",
                "17500  | write it without quotes"
            })
    void jsonHasTheSameHints(String number, String fix) {
        String json = BrokenProblems.VALID.replace("\"payloadKg\": 17500.5", "\"payloadKg\": \"" + number + "\"");
        ByteArrayInputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));

        assertThat(catchThrowableOfType(InvalidInputException.class, () -> ProblemReader.read(in))
                        .lines())
                .containsExactly("carriers[0].payloadKg: expected a number, found \"" + number + "\"; " + fix);
    }
}
