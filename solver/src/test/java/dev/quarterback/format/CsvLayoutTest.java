package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as spreadsheets and people leave them: separators, lines above the header, empty columns and rows. */
class CsvLayoutTest {
    @TempDir
    Path folder;

    private CsvTables tables;

    @BeforeEach
    void writeASoundProblem() {
        tables = new CsvTables(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id;model;location;centers\nO1;M3;FRE;SEA POR\n",
                "\"id\";\"model\";\"location\";\"centers\"\n\"O1\";\"M3\";\"FRE\";\"SEA; POR\"\n",
                "id\tmodel\tlocation\tcenters\r\nO1\tM3\tFRE\tSEA POR\r\n",
                "id|model|location|centers\nO1|M3|FRE|SEA POR\n",
                "sep=,\r\nid,model,location,centers\r\nO1,M3,FRE,SEA POR\r\n",
                "sep=;\nid;model;location;centers\nO1;M3;FRE;SEA POR\n",
                "sep=\t\nid\tmodel\tlocation\tcenters\nO1\tM3\tFRE\tSEA POR\n",
                "\"sep=,\"\nid,model,location,centers\nO1,M3,FRE,SEA POR\n",
                "SEP=;,,,\nid,model,location,centers\nO1,M3,FRE,SEA POR\n",
                "\uFEFFsep=^\nid^model^location^centers\nO1^M3^FRE^SEA POR\n",
                "id,model,location,centers\rO1,M3,FRE,SEA POR\r",
                " ID , model\u00A0,LOCATION,centers \nO1,M3,FRE,SEA POR\n",
                "id,model,location,centers,,,\nO1,M3,FRE,SEA POR,,,\n,,,,,,\n",
                "id,model,,location,centers\nO1,M3, ,FRE,SEA POR\n",
                "id,model,location,centers\nO1,M3,FRE,SEA POR,,,\n",
                "id,model,location,centers,,,\nO1,M3,FRE,SEA POR\n",
                "\n,,,\n\nid,model,location,centers\n  \n\t\n , ,\nO1,M3,FRE,SEA POR\n\n,,,\n"
            })
    void theSameOrderIsReadFromAll(String orders) throws IOException {
        tables.write("orders.csv", orders);

        assertThat(tables.read().orders()).containsExactly(Order.of("O1", "M3", "FRE", "SEA", "POR"));
        assertThat(tables.warnings()).isEmpty();
    }

    @Test
    void whereCommasSeparateNoCellsTheyMaySeparateDecimals() throws IOException {
        tables.write("centers.csv", "id;lat;lon;regular\nSEA;47,606;-122,3;40\nPOR;45,5;-122.7;20\n")
                .write("models.csv", "id\tweightKg\nM3\t1645,5\n");

        assertThat(tables.read().centers())
                .extracting(center -> center.lat() + " " + center.lon())
                .containsExactly("47.606 -122.3", "45.5 -122.7");
        assertThat(tables.read().models()).hasToString("[Model[id=M3, weightKg=1645.5, positions=1]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,645", "1.645"})
    void whatMayBeThousandsIsNotTakenForDecimalsThere(String weight) {
        tables.write("models.csv", "id;weightKg\nM3;" + weight + "\n");

        assertThat(tables.errors())
                .containsExactly("models.csv:2: weightKg: expected a number, found \"" + weight
                        + "\"; write it without separators, or not with three decimals");
    }

    @Test
    void whereCommasSeparateCellsThreeDecimalsArePlain() throws IOException {
        tables.write("models.csv", "id,weightKg\nM3,1.645\n");

        assertThat(tables.read().models()).hasToString("[Model[id=M3, weightKg=1.645, positions=1]]");
    }

    @Test
    void settingsAreFoundInAnyCase() throws IOException {
        tables.write("problem.csv", "Key,Value\nName ,week\nfirstday,2019-06-24\nLASTDAY,2019-06-30\n");

        assertThat(tables.read().name()).isEqualTo("week");
    }

    @Test
    void aHeaderInOneCellIsToldInOneLine() {
        tables.write("orders.csv", "\"id,model,location,centers\"\n\"O1,M3,FRE,SEA\"\n");

        assertThat(tables.errors())
                .containsExactly("orders.csv:1: the whole line is one cell in quotes; take away the quotes around whole"
                        + " lines");
    }

    @Test
    void linesAboveTheHeaderAreToldInOneLine() {
        tables.write("orders.csv", "Open orders,,,\n\"as of 24 June\",,,\n\n" + CsvTables.ORDERS)
                .write("models.csv", "Models;\nid;weightKg\nM3;1645\n");

        assertThat(tables.errors())
                .containsExactly(
                        "models.csv:1: \"Models\" stands above the names of the columns; delete line 1, so that line 2"
                                + " comes first",
                        "orders.csv:1: \"Open orders\" stands above the names of the columns; delete lines 1 to 3, so"
                                + " that line 4 comes first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"O1,M3,FRE,SEA\n", "{\"orders\": []}\n", "<html>\n<body>\n", "id model location centers\n"})
    void aTableWithoutAHeaderIsToldInOneLine(String orders) {
        tables.write("orders.csv", orders);

        assertThat(tables.errors())
                .containsExactly(
                        "orders.csv:1: this line names no column; the first line names the columns:"
                                + " id,model,location,centers,readyDay,priority,promisedDay,unavailableDays,"
                                + "appointmentCenter,appointmentDay,plannedCenter,plannedDay,vessel,orderedDay,arrivalCenter,arrivalDay");
    }

    @Test
    void aHeaderThatComesAgainIsTold() {
        tables.write("orders.csv", CsvTables.ORDERS + CsvTables.ORDERS.replace("O1", "O2"));

        assertThat(tables.errors())
                .containsExactly("orders.csv:3: the names of the columns come again; delete this line");
    }

    @Test
    void aColumnWithoutANameIsToldOnceWhereItHoldsSomething() {
        tables.write("models.csv", "id,weightKg,\nM3,1645,\nMS,2100,red\nMX,2400,blue\n");

        assertThat(tables.errors())
                .containsExactly("models.csv:3: column 3 has no name but holds \"red\"; name it on line 1 or clear it");
    }

    @Test
    void emptyCellsAtTheEndOfRowsMayBeLeftOutWithAWarning() throws IOException {
        tables.write(
                "orders.csv",
                "id,model,location,centers,priority,readyDay\nO1,M3,FRE,SEA\nO2,M3,FRE,SEA,5,\nO3,M3,FRE,SEA,2\n");

        assertThat(tables.read().orders()).extracting(Order::priority).containsExactly(1, 5, 2);
        assertThat(tables.warnings())
                .containsExactly("orders.csv:2: this row and 1 more end before the last column; what they lack is"
                        + " taken for empty");
    }

    @Test
    void aRowThatTheFilesEndCutsShortIsTold() {
        tables.write("orders.csv", "id,model,location,centers,priority\nO1,M3,FRE,SEA,5\nO2,M3,FRE,SEA");

        assertThat(tables.errors()).containsExactly("orders.csv:3: the file ends within this row; is it complete?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "O1;M3;FRE;SEA ! 1 cell where the header has 4; separate them by commas, as the header does",
                "O1,M3 ! 2 cells where the header has 4; leave cells empty, not out",
                "O1,M3,FRE,SEA,POR ! 5 cells where the header has 4; put a cell that holds a comma in quotes"
            })
    void aRowOfAnotherWidthIsTold(String row, String told) {
        tables.write("orders.csv", "id,model,location,centers\n" + row + "\n");

        assertThat(tables.errors()).containsExactly("orders.csv:2: " + told);
    }
}
