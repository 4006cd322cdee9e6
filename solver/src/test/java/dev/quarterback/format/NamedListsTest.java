package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quarterback.problem.Order;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values of a column map that several rules share: lists in it, and tables of codes. */
class NamedListsTest {
    @TempDir
    private Path folder;

    private Path week;

    @BeforeEach
    void writeTables() throws IOException {
        week = WeekTables.write(folder);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(week.resolve(name), content);
    }

    private List<Order> orders(String lists, String location, String centers) throws IOException {
        Path map = Files.writeString(
                folder.resolve("map.json"),
                "{\"lists\": {" + lists + "}, \"orders\": {\"from\": \"list.csv\", \"columns\": {\"id\": \"VIN\","
                        + " \"model\": \"Type\", \"location\": {\"column\": \"Lot\", " + location
                        + "}, \"centers\": {\"column\": \"Dealer\", " + centers + "}}}}");
        Path relative = Path.of("").toAbsolutePath().relativize(week.toAbsolutePath());
        return CsvProblemReader.read(week, ColumnMapReader.read(map, relative), StandardCharsets.UTF_8, warning -> {
                    throw new AssertionError(warning);
                })
                .orders();
    }

    private List<String> errors(String lists, String location, String centers) {
        return catchThrowableOfType(InvalidInputException.class, () -> orders(lists, location, centers))
                .lines()
                .stream()
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }

    private static final String LISTS =
            "\"dealers\": {\"from\": \"week/codes.csv\", \"key\": \"Code\", \"value\": \"center\"},"
                    + " \"plants\": {\"from\": \"week/yards.csv\", \"key\": \"name\", \"value\": \"id\"},"
                    + " \"lots\": {\"values\": {\"Lot 7\": \"FRE\"}}";

    @Test
    void codesOfAFileAndListsOfTheMapServeSeveralRules() throws IOException {
        write("codes.csv", "Codes of dealers\nregion;code;center\nN;D-17;SEA\nN;D-18;TOS\n");
        write("list.csv", "VIN,Type,Dealer,Lot\nA,M3,D-17,Fremont plant\nB,M3,d-18,Dealer D-18\nC,M3,D-17,Lot 7\n");

        assertThat(orders(
                        LISTS,
                        "\"values\": [\"plants\", \"dealers\", \"lots\"], \"cut\": \"Dealer \"",
                        "\"values\": \"dealers\""))
                .containsExactly(
                        Order.of("A", "M3", "FRE", "SEA"),
                        Order.of("B", "M3", "TOS", "TOS"),
                        Order.of("C", "M3", "FRE", "SEA"));
    }

    @Test
    void codesMayBeTablesOfTheFolderThatIsImported() throws IOException {
        write("codes.csv", "code;center\nD-17;SEA\n");
        write("list.csv", "VIN,Type,Dealer,Lot\nA,M3,D-17,Fremont plant\n");
        String lists = "\"dealers\": {\"table\": \"codes.csv\", \"key\": \"code\", \"value\": \"center\"},"
                + " \"plants\": {\"table\": \"Yards\", \"key\": \"name\", \"value\": \"id\"}";

        assertThat(orders(lists, "\"values\": \"plants\"", "\"values\": \"dealers\""))
                .containsExactly(Order.of("A", "M3", "FRE", "SEA"));
        assertThat(errors(
                        lists.replace("Yards", "Yord") + ", \"two\": {\"from\": \"a.csv\", \"table\": \"b\"}",
                        "\"empty\": \"FRE\"",
                        "\"values\": \"dealers\""))
                .contains(
                        "map.json: lists.plants.table: no file \"Yord\"",
                        "map.json: lists.two: is two tables; keep one of from, table");
    }

    @Test
    void whatIsWrongWithListsAndTheirFilesIsToldAllAtOnce() throws IOException {
        write("codes.csv", "code;center\nD-17;SEA\nD-17;TOS\n;SEA\n");
        write("list.csv", "VIN,Type,Dealer,Lot\nA,M3,D-17,FRE\n");
        String lists = "\"dealers\": {\"from\": \"week/codes.csv\", \"key\": \"code\", \"value\": \"center\"},"
                + " \"sites\": {\"from\": \"week/codes.csv\", \"key\": \"codes\", \"value\": \"center\"},"
                + " \"lots\": {}, \"none\": {\"from\": \"none.csv\", \"key\": \"a\"}";

        assertThat(errors(lists, "\"values\": \"lot\"", "\"cut\": \"D\""))
                .containsExactly(
                        "week/codes.csv:3: code: \"D-17\" is \"SEA\" on line 2; keep one of them",
                        "week/codes.csv:4: code: missing; a row is a code with what it is",
                        "week/codes.csv:1: no column \"codes\"; did you mean \"code\"?",
                        "map.json: lists.lots: is empty; give values, or a table of codes by from, key and value",
                        "map.json: lists.none.value: missing; key names the column with the codes, value the one with what"
                                + " they are",
                        "map.json: orders.columns.location.values: no list \"lot\"; did you mean \"lots\"?",
                        "map.json: orders.columns.centers.cut: without values; it is what their values begin with beside"
                                + " those in values");
    }

    @Test
    void listsThatSayDifferentThingsOfAValueAreTold() throws IOException {
        write("list.csv", "VIN,Type,Dealer,Lot\nA,M3,D-17,FRE\n");
        String lists = "\"a\": {\"values\": {\"D-17\": \"SEA\"}}, \"b\": {\"values\": {\"D-17\": \"TOS\"}}";

        assertThat(errors(lists, "\"values\": {\"FRE\": \"FRE\"}", "\"values\": [\"a\", \"b\"]"))
                .containsExactly(
                        "map.json: orders.columns.centers.values: \"D-17\" is \"SEA\" in one list and \"TOS\" in"
                                + " another; keep one of them");
    }

    @Test
    void aFileOfCodesThatIsNotThereIsTold() throws IOException {
        write("list.csv", "VIN,Type,Dealer,Lot\nA,M3,D-17,FRE\n");
        String lists = "\"dealers\": {\"from\": \"codes.csv\", \"key\": \"code\", \"value\": \"center\"}";

        assertThat(errors(lists, "\"empty\": \"FRE\"", "\"values\": \"dealers\""))
                .containsExactly("map.json: lists.dealers.from: no file \"codes.csv\"; its name is seen from the map");
    }
}
