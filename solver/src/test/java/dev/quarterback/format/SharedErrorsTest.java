package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors of a mapped list that many rows share: told once, with how many there are and what to do in the map. */
class SharedErrorsTest {
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

    private List<String> errors(String columns) throws IOException {
        Path map = Files.writeString(
                folder.resolve("map.json"),
                "{\"orders\": {\"from\": \"list.csv\", \"columns\": {\"id\": \"VIN\", \"model\": \"Type\", " + columns
                        + "}}}");
        return catchThrowableOfType(
                        InvalidInputException.class,
                        () -> CsvProblemReader.read(
                                week, ColumnMapReader.read(map), StandardCharsets.UTF_8, warning -> {}))
                .lines()
                .stream()
                .map(line -> line.replace(map.toString(), "map.json"))
                .toList();
    }

    @Test
    void aValueThatIsNoIdIsToldOnceWithTheWayOutInTheMap() throws IOException {
        write(
                "list.csv",
                "VIN,Type,Dealer,Lot\nA,M3,D-17,FRE\nB,M3,D-17,Fremont Plant\nC,M3,D-17,FRE\nD,M3,D-18,FREE\n");

        assertThat(errors("\"location\": \"Lot\", \"centers\": \"Dealer\""))
                .containsExactly(
                        "list.csv:2: Dealer (centers): no center \"D-17\", and so 2 more times; say which id it is at"
                                + " map.json: orders.columns.centers.values",
                        "list.csv:3: Lot (location): no yard or center \"Fremont Plant\"; that is the name of \"FRE\";"
                                + " say which id it is at map.json: orders.columns.location.values",
                        "list.csv:5: Lot (location): no yard or center \"FREE\"; did you mean \"FRE\"? Or say which id"
                                + " it is at map.json: orders.columns.location.values",
                        "list.csv:5: Dealer (centers): no center \"D-18\"; say which id it is at"
                                + " map.json: orders.columns.centers.values");
    }

    @Test
    void aValueThatTheMapDoesNotListIsToldOnce() throws IOException {
        write("list.csv", "VIN,Type,Dealer\nA,M3,D-17\nB,M3,D-17\nC,M3,D-18\n");

        assertThat(errors(
                        "\"location\": {\"constant\": \"FRE\"}, \"centers\": {\"column\": \"Dealer\", \"values\": {\"D-18\":"
                                + " \"SEA\"}}"))
                .containsExactly(
                        "list.csv:2: Dealer (centers): \"D-17\" is none of the values in the map, and so 1 more"
                                + " time; add it at map.json: orders.columns.centers.values");
    }

    @Test
    void aValueThatTheMapLeavesEmptyThoughItMustBeGivenIsTold() throws IOException {
        write("list.csv", "VIN,Type,Dealer\nA,M3,D-17\nB,M3,D-17\nC,M3,\n");

        assertThat(errors(
                        "\"location\": {\"constant\": \"FRE\"}, \"centers\": {\"column\": \"Dealer\", \"values\": {\"D-17\":"
                                + " \"\"}}"))
                .containsExactly(
                        "list.csv:2: Dealer (centers): \"D-17\" is nothing by the map, and must be something, and so 1"
                                + " more time; fill it in at map.json: orders.columns.centers.values",
                        "list.csv:4: Dealer (centers): missing; an order needs id, model, location, centers");
    }

    @Test
    void aCenterThatIsReadForRowsWithoutAnAppointmentNamesWhen() throws IOException {
        write("list.csv", "VIN,Type,Dealer,Date\nA,M3,SEA,\nB,M3,SEA,\nC,M3,SEA,2019-06-25\n");

        assertThat(errors("\"location\": {\"constant\": \"FRE\"}, \"centers\": \"Dealer\", \"appointmentCenter\":"
                        + " \"Dealer\", \"appointmentDay\": \"Date\""))
                .containsExactly("list.csv:2: Date (appointmentDay): missing, and so 1 more time; appointmentCenter and"
                        + " appointmentDay go together; where appointmentCenter is filled in more rows, name a column as"
                        + " when at map.json: orders.columns.appointmentCenter");
    }
}
