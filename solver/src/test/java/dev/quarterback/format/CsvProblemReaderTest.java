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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvProblemReaderTest {
    private static final String ORDER_COLUMNS =
            "id,model,location,centers,readyDay,unavailableDays,appointmentCenter," + "appointmentDay\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeASoundProblem() throws IOException {
        write("problem.csv", "key,value\nname,week\nfirstDay,2019-06-24\nlastDay,2019-06-30\n");
        write("models.csv", "id,weightKg\nM3,1645\n");
        write("yards.csv", "id,lat,lon\nFRE,37.5,-121.9\n");
        write("centers.csv", "id,lat,lon,regular\nSEA,47.6,-122.3,40\nPOR,45.5,-122.7,20\n");
        write("carriers.csv", "id,yard,positions,payloadKg\nC1,FRE,9,17500\n");
        write("orders.csv", "id,model,location,centers\nO1,M3,FRE,SEA POR\n");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private Problem read() throws IOException {
        return CsvProblemReader.read(folder);
    }

    private List<String> errors() {
        return catchThrowableOfType(InvalidInputException.class, this::read).lines();
    }

    @Test
    void readsWhatASpreadsheetSaves() throws IOException {
        write("orders.csv", """
                \uFEFFid,model,location,centers,readyDay,unavailableDays,appointmentCenter,appointmentDay
                "O1",M3,FRE,"SEA; POR",2019-06-25,2019-06-26 2019-06-27,POR,2019-06-28
                ,,,,,,,
                O2,M3,SEA,SEA,,,,
                """.replace("\n", "\r\n"));

        assertThat(read().orders())
                .containsExactly(
                        new Order(
                                "O1",
                                "M3",
                                "FRE",
                                LocalDate.of(2019, 6, 25),
                                List.of("SEA", "POR"),
                                1,
                                null,
                                List.of(LocalDate.of(2019, 6, 26), LocalDate.of(2019, 6, 27)),
                                new Handover("POR", LocalDate.of(2019, 6, 28)),
                                null),
                        Order.of("O2", "M3", "SEA", "SEA"));
    }

    @Test
    void readsSettingsByTheirJsonNames() throws IOException {
        write("problem.csv", """
                key,value
                name,week
                firstDay,2019-06-24
                lastDay,2019-06-30
                rules.kmPerHour,70.5
                rules.dutyCycle.days,8
                rules.dutyCycle.minutes,4200
                rules.maxStops,
                weights.wait,7
                progress.monthTarget.low,33000
                """);

        Problem problem = read();

        assertThat(problem.rules().kmPerHour()).isEqualTo(70.5);
        assertThat(problem.rules().maxStops()).isEqualTo(3);
        assertThat(problem.rules().dutyCycle()).hasToString("DutyCycle[days=8, minutes=4200]");
        assertThat(problem.weights().waiting()).isEqualTo(7);
        assertThat(problem.progress())
                .hasToString("Progress[quarterStart=null, deliveredInQuarter=null, deliveredInMonth=null,"
                        + " monthTarget=Target[low=33000, high=null]]");
    }

    @Test
    void namesFileLineAndColumnOfEveryError() throws IOException {
        write("problem.csv", "key,value\nfirstDay,2019-06-24\nlastDay,2019-06-20\nrules.kmPerHour,0\nrules.speed,1\n");
        write("models.csv", "id,weightKg,positions\nM3,1645,1.0\nM3,\"1,7\",0\n");
        write("centers.csv", "id,lat,lon,regular,prepDays\nSEA,47.6,-222.3,40,\nFRE,45.5,-122.7,-1,x\n");
        write("handover-days.csv", "center,day,regular\nSAE,2019-06-25,4\nSEA,2019-02-30,4\nSEA,2019-06-25,-4\n");
        write("lanes.csv", "from,to,km,minutes\nFRE,SEA,1,1\n\nFRE,SEA,1,1\n");
        write(
                "orders.csv",
                ORDER_COLUMNS
                        + "O1,M3,FRE,SEA9,,,,\n"
                        + "\nO1,M4,FRE,SEA SEA,24.6.2019,,POR,2019-06-25\n"
                        + "O3,,FRE,SEA,,,SEA,\n");

        assertThat(errors())
                .containsExactly(
                        "problem.csv: name: missing; a problem needs name, firstDay, lastDay",
                        "problem.csv:3: lastDay: 2019-06-20 is before firstDay, 2019-06-24",
                        "problem.csv:4: rules.kmPerHour: 0 is too small; above 0",
                        "problem.csv:5: key: unknown key \"rules.speed\"",
                        "models.csv:2: positions: expected a whole number, found 1.0; write it without fraction and"
                                + " exponent",
                        "models.csv:3: weightKg: expected a number, found \"1,7\"; write decimals with a point",
                        "models.csv:3: id: \"M3\" is already the id of models.csv:2; ids are unique",
                        "models.csv:3: positions: 0 is too small; at least 1",
                        "centers.csv:2: lon: -222.3 is too small; from -180 to 180",
                        "centers.csv:3: prepDays: expected a whole number, found \"x\"",
                        "centers.csv:3: id: \"FRE\" is already the id of yards.csv:2; ids are unique",
                        "centers.csv:3: regular: -1 is too small; at least 0",
                        "handover-days.csv:2: center: no center \"SAE\"; did you mean \"SEA\"?",
                        "handover-days.csv:3: day: no day \"2019-02-30\" in the calendar",
                        "handover-days.csv:4: regular: -4 is too small; at least 0",
                        "lanes.csv:4: from \"FRE\" to \"SEA\" is already lanes.csv:2; give each lane once",
                        "orders.csv:2: centers: no center \"SEA9\"; did you mean \"SEA\"?",
                        "orders.csv:4: readyDay: expected a day such as 2019-06-24, found \"24.6.2019\";"
                                + " format the column as yyyy-mm-dd",
                        "orders.csv:4: id: \"O1\" is already the id of orders.csv:2; ids are unique",
                        "orders.csv:4: model: no model \"M4\"; did you mean \"M3\"?",
                        "orders.csv:4: centers: center \"SEA\" is given twice; give each center once",
                        "orders.csv:4: appointmentCenter: no center \"POR\"",
                        "orders.csv:5: model: missing; an order needs id, model, location, centers",
                        "orders.csv:5: appointmentDay: missing; appointmentCenter and appointmentDay go together");
    }

    @Test
    void namesMissingAndUnknownFiles() throws IOException {
        Files.delete(folder.resolve("orders.csv"));
        write("order.csv", "id\n");
        write("trips.csv", "a plan's trips may stand beside a problem\n");

        assertThat(errors())
                .containsExactly(
                        "orders.csv: no such file; a problem needs problem.csv, models.csv, yards.csv, centers.csv,"
                                + " carriers.csv, orders.csv",
                        "order.csv: unknown file; did you mean \"orders.csv\"?");
    }

    @Test
    void namesMissingUnknownAndRepeatedColumns() throws IOException {
        write("models.csv", "id,wieghtKg,id\nM3,1645,M3\n");

        assertThat(errors())
                .containsExactly(
                        "models.csv:1: unknown column \"wieghtKg\"; did you mean \"weightKg\"?",
                        "models.csv:1: column \"id\" is given twice; give it once",
                        "models.csv:1: no column \"weightKg\"; a model needs id, weightKg");
    }

    @Test
    void refusesRowsOfAnotherWidthAndMissesNothingThatRefersToThem() throws IOException {
        write("models.csv", "id,weightKg\nM3,1645,1\n");

        assertThat(errors())
                .containsExactly(
                        "models.csv:2: 3 cells where the header has 2; put a cell that holds a comma in quotes");
    }

    @Test
    void refusesWhatIsNoCsvNoUtf8OrEmpty() throws IOException {
        write("models.csv", "id,weightKg\nM3,\"16\n");
        Files.write(folder.resolve("yards.csv"), "id,lat,lon\nFR\u00c9,1,1\n".getBytes(StandardCharsets.ISO_8859_1));
        write("centers.csv", "");
        write("lanes.csv", "from,to,km,minutes\nFRE,\"SEA\"x,1,1\n");

        assertThat(errors())
                .containsExactly(
                        "models.csv:2: a cell in quotes has no end; double the quotes within quotes",
                        "yards.csv:2: not UTF-8: byte 0xC9; save the file as UTF-8 text",
                        "centers.csv: the file is empty; its first line names the columns: id,lat,lon,regular,name,"
                                + "surge,lotSpaces,prepDays",
                        "lanes.csv:2: something follows the end of a cell in quotes; double the quotes within quotes");
    }

    @Test
    void listsAHundredErrorsAndCountsTheOthers() throws IOException {
        write("orders.csv", "id,model,location,centers\n" + "O,M,FRE,SEA\n".repeat(200));

        List<String> lines = errors();

        assertThat(lines).hasSize(101);
        assertThat(lines.get(0)).isEqualTo("orders.csv:2: model: no model \"M\"");
        assertThat(lines.get(100)).isEqualTo("and 299 more errors");
    }
}
