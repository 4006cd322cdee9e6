package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnMapReaderTest {
    @TempDir
    private Path folder;

    private List<String> errors(String columnMap) throws IOException {
        Path map = Files.writeString(folder.resolve("map.json"), columnMap);
        InvalidInputException refusal =
                catchThrowableOfType(InvalidInputException.class, () -> ColumnMapReader.read(map));
        return refusal.lines().stream()
                .map(line -> line.replace(map.toString(), "map.json"))
                .toList();
    }

    @Test
    void whatIsWrongWithTheMapIsToldAllAtOnce() throws IOException {
        String columns = "\"id\": {\"column\": \"VIN\", \"columns\": [\"A\", \"B\"]},"
                + " \"model\": {\"columns\": [\"A\", \"B\"]},"
                + " \"location\": {},"
                + " \"readyDay\": {\"column\": \"R\", \"days\": \"dd/MM\"},"
                + " \"priority\": {\"column\": \"P\", \"values\": {\"A\": \"high\"}, \"days\": \"dd/MM/yyyy\"},"
                + " \"promisedDay\": {\"constant\": \"24/06/2019\"},"
                + " \"vessel\": {\"column\": \"V\", \"part\": 2, \"decimal\": \";\", \"value\": {}},"
                + " \"plannedCenter\": {\"column\": \"V\", \"question\": \"Is it?\"},"
                + " \"prio\": \"P\"";

        assertThat(errors("{\"orders\": {\"columns\": {" + columns + "}}, \"order\": {}}"))
                .containsExactly(
                        "map.json: order: unknown field; did you mean \"orders\"?",
                        "map.json: orders.columns.prio: unknown field; an order has id, model, location, centers,"
                                + " readyDay, priority, promisedDay, unavailableDays, appointmentCenter, appointmentDay,"
                                + " plannedCenter, plannedDay, vessel, orderedDay, arrivalCenter, arrivalDay",
                        "map.json: orders.columns.id: is filled from several sources; give one of column, columns,"
                                + " constant",
                        "map.json: orders.columns.id: has several columns for one value; give join: what stands between"
                                + " them",
                        "map.json: orders.columns.model: has several columns for one value; give join: what stands"
                                + " between them",
                        "map.json: orders.columns.location: says not what it is filled from; give one of column,"
                                + " columns, constant",
                        "map.json: orders.columns.centers: missing; an order needs id, model, location, centers",
                        "map.json: orders.columns.readyDay.days: no form of days: \"dd/MM\"; write it with d, M and y,"
                                + " such as dd/MM/yyyy or d MMM yyyy; names of weekdays take values",
                        "map.json: orders.columns.priority.values[\"A\"]: priority is a whole number, not \"high\"",
                        "map.json: orders.columns.priority.days: priority is no day; leave it out",
                        "map.json: orders.columns.promisedDay.constant: promisedDay is a day such as 2019-06-24, not"
                                + " \"24/06/2019\"",
                        "map.json: orders.columns.plannedCenter.question: an open question: Is it?; settle it, then"
                                + " delete the line",
                        "map.json: orders.columns.vessel.value: unknown field; did you mean \"values\"?",
                        "map.json: orders.columns.vessel.part: without split; give what stands between the parts",
                        "map.json: orders.columns.vessel.decimal: vessel is no number; leave it out");
    }

    @Test
    void aColumnNamedTwiceAndTextsThatWouldFillMemoryAreTold() throws IOException {
        String columns = "\"id\": {\"columns\": [\"A\", \"B\", \"a \", \"A\"], \"join\": \"" + "-".repeat(1001)
                + "\"}, \"model\": {\"constant\": \"" + "m".repeat(1001) + "\"},"
                + " \"location\": {\"constant\": \"" + "l".repeat(1000) + "\"}, \"centers\": \"C\"";

        assertThat(errors("{\"orders\": {\"columns\": {" + columns + "}}}"))
                .containsExactly(
                        "map.json: orders.columns.id.columns: column \"a \" is named twice; name it once",
                        "map.json: orders.columns.id.columns: column \"A\" is named twice; name it once",
                        "map.json: orders.columns.id.join: longer than 1000 characters; shorten it",
                        "map.json: orders.columns.model.constant: longer than 1000 characters; shorten it");
    }

    @Test
    void aFileThatIsMappedToTwoTablesIsTold() throws IOException {
        String models =
                "\"models\": {\"from\": \"List.csv\"," + " \"columns\": {\"id\": \"Type\", \"weightKg\": \"Weight\"}}";

        assertThat(errors("{" + models + ", " + "\"orders\": {\"from\": \"list.csv\", \"columns\": {\"id\": \"VIN\","
                        + " \"model\": \"Type\", \"location\": {\"constant\": \"FRE\"}, \"centers\": \"Dealer\"}}}"))
                .containsExactly(
                        "map.json: orders.from: \"list.csv\" is mapped to models too; copy the file, and name one of"
                                + " them");
    }

    @Test
    void aMapThatIsNoJsonIsTold() throws IOException {
        assertThat(errors("{\"orders\": {\"columns\": {}, \"columns\": {}}}")).hasSize(1);
        assertThat(errors("{\"orders\": ")).hasSize(1);
        assertThat(errors("[]")).containsExactly("map.json: expected an object with the tables that are mapped");
        assertThat(errors("{}")).first().asString().startsWith("map.json: maps no table; a column map has models, ");
    }

    @Test
    void aMapThatIsNotThereIsTold() {
        assertThatThrownBy(() -> ColumnMapReader.read(folder.resolve("none.json")))
                .isInstanceOf(IOException.class);
    }

    private static final String ORDERS = "\"columns\": {\"id\": \"VIN\", \"model\": \"Type\","
            + " \"location\": {\"constant\": \"FRE\"}, \"centers\": \"Dealer\"}";

    @Test
    void columnsThatWereNotRecognisedAreOpenQuestions() throws IOException {
        assertThat(errors("{\"orders\": {\"question\": \"Is it?\", \"notRecognised\": {\"Ready on\": \"Days.\"}, "
                        + ORDERS + "}}"))
                .containsExactly(
                        "map.json: orders.question: an open question: Is it?; settle it, then delete the line",
                        "map.json: orders.notRecognised[\"Ready on\"]: an open question: Days.; settle it, then delete"
                                + " the line");
    }

    @Test
    void aQuestionWithoutASourceIsNoOtherError() throws IOException {
        String columns = ORDERS.replace("{\"constant\": \"FRE\"}", "{\"question\": \"Which?\"}");

        assertThat(errors("{\"orders\": {" + columns + "}}"))
                .containsExactly("map.json: orders.columns.location.question: an open question: Which?; settle it, then"
                        + " delete the line");
    }

    @Test
    void aColumnThatIsReadAndLeftOutIsTold() throws IOException {
        assertThat(errors("{\"orders\": {\"leaveOut\": [\"vin\", \"Note\"], " + ORDERS + "}}"))
                .containsExactly(
                        "map.json: orders.leaveOut: \"vin\" is read in columns too; take it away here, or there");
        assertThat(errors("{\"orders\": {\"leaveOut\": \"Note\", " + ORDERS + "}}"))
                .containsExactly("map.json: orders.leaveOut: expected a list of one text or more");
    }

    @Test
    void anEncodingThatIsNotReadIsTold() throws IOException {
        assertThat(errors("{\"orders\": {\"encoding\": \"latin-9\", " + ORDERS + "}}"))
                .containsExactly("map.json: orders.encoding: \"latin-9\" is not known; give utf-8 or windows-1252");
    }

    @Test
    void aValueThatIsStillToBeFilledInIsTold() throws IOException {
        String columns = ORDERS.replace(
                "\"Dealer\"", "{\"column\": \"Dealer\", \"values\": {\"D1\": null, \"D2\": \"\", \"D3\": \"SEA\"}}");

        assertThat(errors("{\"orders\": {" + columns + "}}"))
                .containsExactly("map.json: orders.columns.centers.values.D1: is still to be filled in; \"\" says that"
                        + " nothing is given");
    }
}
