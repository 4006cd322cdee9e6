package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMapTest {
    private static final LocalDate MON = LocalDate.of(2019, 6, 24);

    @TempDir
    private Path folder;

    private Path map;
    private final List<String> warnings = new ArrayList<>();

    @BeforeEach
    void writeTables() throws IOException {
        map = folder.resolveSibling(folder.getFileName() + ".json");
        write("problem.csv", "key,value\nname,small\nfirstDay,2019-06-24\nlastDay,2019-06-30\n");
        write("models.csv", "id,weightKg\nM3,1847\n");
        write("yards.csv", "id,lat,lon\nFRE,37.5,-121.9\n");
        write("centers.csv", "id,lat,lon,regular\nSEA,47.5,-122.3,9\nPOR,45.5,-122.6,9\n");
        write("carriers.csv", "id,yard,positions,payloadKg\nC1,FRE,9,17500\n");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private Problem read(String columnMap) throws IOException {
        Files.writeString(map, columnMap);
        return CsvProblemReader.read(
                folder, ColumnMapReader.read(map), StandardCharsets.UTF_8, warning -> warnings.add(warning.toString()));
    }

    private List<String> errors(String columnMap) throws IOException {
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, () -> read(columnMap));
        return refusal.lines().stream()
                .map(line -> line.replace(map.toString(), "map.json"))
                .toList();
    }

    private static String orders(String columns) {
        return "{\"orders\": {\"from\": \"list.csv\", \"columns\": {" + columns + "}}}";
    }

    private static final String PLAIN =
            "\"id\": \"VIN\", \"model\": \"Type\", \"location\": {\"constant\": \"FRE\"}, \"centers\": \"Dealer\"";

    @Test
    void columnsOfOtherNamesAreReadByTheMap() throws IOException {
        write("list.csv", "Dealer;VIN;Type;Prio\nSEA POR;0012345;M3;A\nPOR;1E5;M3;c\n");

        assertThat(read(orders(PLAIN
                                + ", \"priority\": {\"column\": \"Prio\", \"values\": {\"A\": 3, \"B\": 2, \"C\": 1}}"))
                        .orders())
                .containsExactly(
                        Order.of("0012345", "M3", "FRE", "SEA", "POR").withPriority(3),
                        Order.of("1E5", "M3", "FRE", "POR"));
        assertThat(warnings).isEmpty();
    }

    @Test
    void rowsWithoutWhatMakesThemOnesArePassedOverAndTold() throws IOException {
        write("list.csv", "Dealer;VIN;Type;Deposit\nSEA;A;M3;500\n;Total;;500\nPOR;B;M3;\n;;\n;;;end\n");

        assertThat(read("{\"orders\": {\"from\": \"list.csv\", \"when\": \"type\", \"columns\": {" + PLAIN
                                + "}, \"leaveOut\": [\"Deposit\"]}}")
                        .orders())
                .containsExactly(Order.of("A", "M3", "FRE", "SEA"), Order.of("B", "M3", "FRE", "POR"));
        assertThat(warnings)
                .containsExactly("list.csv:3: this row and 1 more have nothing in \"type\" and are passed over, as the"
                        + " map says (when)");
    }

    @Test
    void aColumnThatTellsRowsFromOthersMustBeThere() throws IOException {
        write("list.csv", "Dealer;VIN;Type\nSEA;A;M3\n");

        assertThat(errors("{\"orders\": {\"from\": \"list.csv\", \"when\": \"Typ\", \"columns\": {" + PLAIN + "}}}"))
                .containsExactly("map.json: orders.when: no column \"Typ\" in list.csv; did you mean \"Type\"?");
    }

    @Test
    void severalColumnsMakeAListOrAreJoinedAndPartsAreTaken() throws IOException {
        write(
                "list.csv",
                "Plant,Serial,Type,First,Second,Where\nF,1,M3,Seattle,Portland,US/FRE\nF,2,M3,Portland,,US/FRE\n");

        assertThat(read(orders("\"id\": {\"columns\": [\"Plant\", \"Serial\"], \"join\": \"-\"}, \"model\": \"Type\","
                                + " \"location\": {\"column\": \"Where\", \"split\": \"/\", \"part\": 2},"
                                + " \"centers\": {\"columns\": [\"First\", \"Second\"],"
                                + " \"values\": {\"Seattle\": \"SEA\", \"Portland\": \"POR\"}}"))
                        .orders())
                .containsExactly(Order.of("F-1", "M3", "FRE", "SEA", "POR"), Order.of("F-2", "M3", "FRE", "POR"));
    }

    @Test
    void aListInOneCellIsSplitAsTheMapSays() throws IOException {
        write("list.csv", "VIN,Type,Dealer,Away\nA,M3,SEA/POR,24.06.19|26.06.19\n");

        assertThat(read(orders("\"id\": \"VIN\", \"model\": \"Type\", \"location\": {\"constant\": \"FRE\"},"
                                + " \"centers\": {\"column\": \"Dealer\", \"split\": \"/\"}, \"unavailableDays\":"
                                + " {\"column\": \"Away\", \"split\": \"|\", \"days\": \"dd.MM.yy\"}"))
                        .orders())
                .containsExactly(Order.of("A", "M3", "FRE", "SEA", "POR").withUnavailableDays(MON, MON.plusDays(2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24/06/2019 | dd/MM/yyyy | en",
                "24/6/2019  | d/M/yyyy   | en",
                "6/24/19    | M/d/yy     | en",
                "24. Juni 2019 | d. MMMM yyyy | de",
                "24 juin 2019 | d MMMM yyyy | fr",
                "24 de junio de 2019 | d 'de' MMMM 'de' yyyy | es",
                "2019\u5E746\u670824\u65E5 | yyyy\u5E74M\u6708d\u65E5 | zh",
                "24.06.2019 08:30 | dd.MM.yyyy HH:mm | en",
                "20190624 | yyyyMMdd | en"
            })
    void daysAreReadAsTheMapSaysTheyAreWritten(String cell, String form, String language) throws IOException {
        write("list.csv", "VIN;Type;Dealer;Ready\nA;M3;SEA;" + cell + "\n");

        assertThat(read(orders(PLAIN + ", \"readyDay\": {\"column\": \"Ready\", \"days\": \"" + form
                                + "\", \"language\": \"" + language + "\"}"))
                        .orders())
                .containsExactly(Order.of("A", "M3", "FRE", "SEA").withReadyDay(MON));
    }

    @Test
    void theFirstOfAMonthMayBeWrittenAsInFrench() throws IOException {
        write("list.csv", "VIN;Type;Dealer;Ready\nA;M3;SEA;1er juin 2019\n");

        assertThat(read(orders(PLAIN + ", \"readyDay\": {\"column\": \"Ready\", \"days\": \"d MMMM yyyy\","
                                + " \"language\": \"fr\"}"))
                        .orders())
                .containsExactly(Order.of("A", "M3", "FRE", "SEA").withReadyDay(LocalDate.of(2019, 6, 1)));
    }

    @Test
    void aColumnMayCountOnlyWhereAnotherIsFilled() throws IOException {
        write("list.csv", "VIN;Type;Dealer;Date\nA;M3;SEA;24/06/2019\nB;M3;SEA;\n");

        assertThat(read(orders(PLAIN + ", \"appointmentCenter\": {\"column\": \"Dealer\", \"when\": \"Date\"},"
                                + " \"appointmentDay\": {\"column\": \"Date\", \"days\": \"dd/MM/yyyy\"}"))
                        .orders())
                .containsExactly(
                        Order.of("A", "M3", "FRE", "SEA").withAppointment(new Handover("SEA", MON)),
                        Order.of("B", "M3", "FRE", "SEA"));
    }

    @Test
    void decimalCommasAndThousandsAreReadAsTheMapSays() throws IOException {
        Files.delete(folder.resolve("models.csv"));
        write("typen.csv", "Typ;Gewicht\nM3;1.847,5\nS;2 100\n");
        write("orders.csv", "id,model,location,centers\n");

        assertThat(read("{\"models\": {\"from\": \"typen.csv\", \"columns\": {\"id\": \"Typ\","
                                + " \"weightKg\": {\"column\": \"Gewicht\", \"decimal\": \",\"}}}}")
                        .models())
                .extracting(model -> model.id() + " " + model.weightKg())
                .containsExactly("M3 1847.5", "S 2100.0");
    }

    @Test
    void numbersBelowZeroAreRead() throws IOException {
        Files.delete(folder.resolve("yards.csv"));
        write("sites.csv", "Site;Lat;Lon\nFRE;37,5;-121,9\n");
        write("orders.csv", "id,model,location,centers\n");

        assertThat(read("{\"yards\": {\"from\": \"sites.csv\", \"columns\": {\"id\": \"Site\","
                                + " \"lat\": {\"column\": \"Lat\", \"decimal\": \",\"},"
                                + " \"lon\": {\"column\": \"Lon\", \"decimal\": \",\"}}}}")
                        .yards())
                .extracting(yard -> yard.id() + " " + yard.lat() + " " + yard.lon())
                .containsExactly("FRE 37.5 -121.9");
    }

    @Test
    void titlesMayStandAboveTheHeaderAndOtherColumnsAreTold() throws IOException {
        write("list.csv", "Open orders\n\n\"As of\",2019-06-23\nVIN,Type,Dealer,Colour,Note\nA,M3,SEA,red,\n");

        assertThat(read(orders(PLAIN)).orders()).containsExactly(Order.of("A", "M3", "FRE", "SEA"));
        assertThat(warnings)
                .containsExactly("list.csv:4: not read: Colour, Note; leaveOut in the map takes note of them");
    }

    @Test
    void columnsThatAreLeftOutAreNotTold() throws IOException {
        write("list.csv", "VIN,Type,Dealer,Colour\nA,M3,SEA,red\n");

        read("{\"orders\": {\"from\": \"list.csv\", \"leaveOut\": [\"colour\"], \"columns\": {" + PLAIN + "}}}");

        assertThat(warnings).isEmpty();
    }

    @Test
    void whatIsWrongWithCellsIsToldAllAtOnceInTheUsersNames() throws IOException {
        write("list.csv", """
                VIN;Type;Dealer;Ready;Prio
                A;M9;SEA;24/06/2019;A
                B;M3;SEO;06/24/2019;A
                C;M3;SEA;;X
                ;M3;SEA;;B
                A;M3;SEA;;B
                """);

        assertThat(errors(orders(PLAIN
                        + ", \"readyDay\": {\"column\": \"Ready\", \"days\": \"dd/MM/yyyy\"},"
                        + " \"priority\": {\"column\": \"Prio\", \"values\": {\"A\": 3, \"B\": 2}}")))
                .containsExactly(
                        "list.csv:2: Type (model): no model \"M9\"; did you mean \"M3\"? Or say which id it is at"
                                + " map.json: orders.columns.model.values",
                        "list.csv:3: Ready (readyDay): expected a day as dd/MM/yyyy, found \"06/24/2019\"",
                        "list.csv:3: Dealer (centers): no center \"SEO\"; did you mean \"SEA\"? Or say which id it is at"
                                + " map.json: orders.columns.centers.values",
                        "list.csv:4: Prio (priority): \"X\" is none of the values in the map; add it at map.json:"
                                + " orders.columns.priority.values",
                        "list.csv:5: VIN (id): missing; an order needs id, model, location, centers",
                        "list.csv:6: VIN (id): \"A\" is already the id of list.csv:2; ids are unique");
    }

    @Test
    void columnsAndFilesThatAreNotThereAreToldWithTheirPlaceInTheMap() throws IOException {
        write("list.csv", "VIN,Typ,Dealer\nA,M3,SEA\n");

        assertThat(errors(orders(PLAIN)))
                .containsExactly(
                        "map.json: orders.columns.model: no column \"Type\" in list.csv; did you mean \"Typ\"?");
        assertThat(errors(orders(PLAIN).replace("list.csv", "lists.csv")))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("list.csv: unknown file; "),
                        second -> assertThat(second)
                                .isEqualTo("map.json: orders.from: no file \"lists.csv\"; did you mean \"list.csv\"?"));
    }

    @Test
    void emptyCellsAndOtherValuesCountAsTheMapSays() throws IOException {
        write("list.csv", "VIN;Type;Dealer;Prio\nA;M3;SEA;A\nB;M3;SEA;\nC;M3;SEA;Z\n");

        assertThat(read(orders(PLAIN + ", \"priority\": {\"column\": \"Prio\", \"values\": {\"A\": 3},"
                                + " \"otherwise\": 5, \"empty\": 2}"))
                        .orders())
                .extracting(Order::priority)
                .containsExactly(3, 2, 5);
    }

    @Test
    void aNameThatTwoColumnsHaveIsTold() throws IOException {
        write("list.csv", "VIN,Type,Dealer,dealer,type\nA,M3,SEA,POR,M9\n");

        assertThat(read(orders(PLAIN)).orders()).containsExactly(Order.of("A", "M3", "FRE", "SEA"));
        write("list.csv", "VIN,Type,Dealer,Dealer\nA,M3,SEA,POR\n");
        assertThat(errors(orders(PLAIN)))
                .containsExactly(
                        "map.json: orders.columns.centers: two columns are named \"Dealer\" in list.csv; rename one of"
                                + " them");
    }

    @Test
    void rowsThatAreTooLongAndFilesThatEndInARowAreTold() throws IOException {
        write("list.csv", "VIN,Type,Dealer,Note\nA,M3,SEA,a,b\nB,M3,SEA,\nC,M3");

        assertThat(errors(orders(PLAIN)))
                .contains(
                        "list.csv:2: 5 cells where the header has 4; put a cell that holds a comma in quotes",
                        "list.csv:4: the file ends within this row; is it complete?");
    }

    @Test
    void rowsThatEndEarlyAreToldAndThoseThatLackWhatIsNeededAreErrors() throws IOException {
        write("list.csv", "VIN,Type,Dealer,Note\nA,M3,SEA\nB,M3\nC,M3,SEA\nD,M3,SEA,\n");

        assertThat(errors(orders(PLAIN)))
                .containsExactly("list.csv:3: 2 cells where the header has 4; leave cells empty, not out");
        write("list.csv", "VIN,Type,Dealer,Note\nA,M3,SEA\nC,M3,SEA\nD,M3,SEA,\n");
        assertThat(read("{\"orders\": {\"from\": \"list.csv\", \"leaveOut\": [\"Note\"], \"columns\": {" + PLAIN
                                + "}}}")
                        .orders())
                .hasSize(3);
        assertThat(warnings)
                .containsExactly(
                        "list.csv:2: this row and 1 more end before the last column; what they lack is taken for"
                                + " empty");
    }

    @Test
    void aCenterThatIsNamedTwiceCountsOnceAndIsTold() throws IOException {
        write("list.csv", "VIN,Type,First,Second\nA,M3,SEA,SEA\nB,M3,SEA,POR\nC,M3,POR,POR\n");

        assertThat(read(orders(PLAIN.replace("\"Dealer\"", "{\"columns\": [\"First\", \"Second\"]}")))
                        .orders())
                .containsExactly(
                        Order.of("A", "M3", "FRE", "SEA"),
                        Order.of("B", "M3", "FRE", "SEA", "POR"),
                        Order.of("C", "M3", "FRE", "POR"));
        assertThat(warnings)
                .containsExactly("list.csv:2: lists of this row and 1 more name the same twice; it counts once");
    }

    @Test
    void valuesThatDifferInCaseAloneCountAsTheyAreWrittenAndElseAreUnclear() throws IOException {
        String map = orders(PLAIN
                + ", \"priority\": {\"column\": \"Prio\", \"values\": {\"Ab\": 3, \"AB\": 2, \"x\": 1, \"X\": 1}}");
        write("list.csv", "VIN,Type,Dealer,Prio\nA,M3,SEA,Ab\nB,M3,SEA,AB\nC,M3,SEA,x \n");
        assertThat(read(map).orders()).extracting(Order::priority).containsExactly(3, 2, 1);

        write("list.csv", "VIN,Type,Dealer,Prio\nA,M3,SEA,ab\n");
        assertThat(errors(map))
                .containsExactly(
                        "list.csv:2: Prio (priority): \"ab\" may be several of the values in the map, which differ"
                                + " in case or blanks alone; add it at map.json: orders.columns.priority.values");
    }

    @Test
    void aListOf500OrdersWithForeignNamesCodesAndDatesIsImportedByItsMap() throws IOException {
        Path french = Path.of("src/test/resources/dev/quarterback/format/french-orders");
        Problem problem = CsvProblemReader.read(
                french, ColumnMapReader.read(french.resolve("columns.json")), StandardCharsets.UTF_8, warning -> {
                    throw new AssertionError(warning);
                });

        assertThat(problem.orders()).hasSize(500);
        assertThat(problem.orders().get(0))
                .isEqualTo(Order.of("00004000123456789", "MS", "LEH", "NTE")
                        .withReadyDay(MON)
                        .withPromisedDay(MON.plusDays(5)));
        assertThat(problem.orders().get(2))
                .isEqualTo(Order.of("LRW3E700000010026", "M3", "LEH", "LIL")
                        .withReadyDay(MON.plusDays(1))
                        .withPriority(3)
                        .withAppointment(new Handover("LIL", MON.plusDays(2)))
                        .withPromisedDay(MON.plusDays(4)));
    }
}
