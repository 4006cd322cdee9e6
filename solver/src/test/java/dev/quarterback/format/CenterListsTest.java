package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of centers whose ids hold blanks or semicolons. */
class CenterListsTest {
    @TempDir
    Path folder;

    private CsvTables tables;

    @BeforeEach
    void writeCentersWithBlanksInTheirIds() {
        tables = new CsvTables(folder).write("centers.csv", """
                        id,lat,lon,regular
                        CONCESSION LA ROCHELLE,46.2,-1.1,5
                        L'ESPACE STRASBOURG,48.6,7.7,5
                        A,43,5,5
                        B,43,5,5
                        A B,43,5,5
                        R&D; EAST,43,5,5
                        """);
    }

    private void writeOrder(String centers) {
        tables.write("orders.csv", "id,model,location,centers\nO1,M3,FRE," + centers + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONCESSION LA ROCHELLE                     | CONCESSION LA ROCHELLE",
                "CONCESSION LA ROCHELLE;                    | CONCESSION LA ROCHELLE",
                "CONCESSION LA ROCHELLE;L'ESPACE STRASBOURG | CONCESSION LA ROCHELLE,L'ESPACE STRASBOURG",
                "A B                                        | A,B",
                "A B;                                       | A B",
                "B A                                        | B,A",
                "B\u00A0A                                   | B,A"
            })
    void aCellThatIsOneCentersIdAndNoListOfOthersIsThatCenter(String cell, String centers) throws IOException {
        writeOrder(cell);

        assertThat(tables.read().orders()).extracting(Order::centers).containsExactly(List.of(centers.split(",")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "CONCESSION LA ROCHELLE L'ESPACE STRASBOURG | no center \"CONCESSION LA ROCHELLE L'ESPACE STRASBOURG\";"
                        + " separate ids that hold blanks by semicolons: \"CONCESSION LA ROCHELLE; L'ESPACE STRASBOURG\"",
                "CONCESSION LA ROCHELE | no center \"CONCESSION LA ROCHELE\"; did you mean \"CONCESSION LA ROCHELLE\"?",
                "R&D; EAST | no center \"R&D\"; there is \"R&D; EAST\", which is cut at its semicolon: give it an id"
                        + " without one",
                "\"A, B\" | no center \"A, B\"; separate centers by blanks or semicolons",
                "A X | no center \"X\""
            })
    void anIdThatWasCutIsToldWithTheIdThereIs(String cell, String told) {
        writeOrder(cell);

        assertThat(tables.errors()).containsExactly("orders.csv:2: centers: " + told);
    }

    @Test
    void whereNotAllCentersCouldBeReadNothingIsSaidOfThem() {
        tables.write("centers.csv", "id,lat,lon,regular\nLA ROCHELLE,46.2,-1.1\n");
        writeOrder("LA ROCHELE");

        assertThat(tables.errors())
                .containsExactly("centers.csv:2: 3 cells where the header has 4; leave cells empty, not out");
    }

    @Test
    void hundredsOfCentersWithBlanksAreRead() throws IOException {
        StringBuilder centers = new StringBuilder("id,lat,lon,regular\n");
        StringBuilder orders = new StringBuilder("id,model,location,centers\n");
        for (int i = 0; i < 300; i++) {
            centers.append("DEALER ").append(i).append(",43,5,5\n");
            orders.append("O").append(i).append(",M3,FRE,DEALER ").append(i).append('\n');
        }
        tables.write("centers.csv", centers.toString()).write("orders.csv", orders.toString());

        assertThat(tables.read().orders()).hasSize(300);
    }
}
