package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
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
                weights.crowd,0
                progress.monthTarget.low,33000
                Progress.QuarterTarget.High,63000
                market,=Europe
                """.replace("=E", "'=E"));

        Problem problem = read();

        assertThat(problem.rules().kmPerHour()).isEqualTo(70.5);
        assertThat(problem.rules().maxStops()).isEqualTo(3);
        assertThat(problem.rules().dutyCycle()).hasToString("DutyCycle[days=8, minutes=4200]");
        assertThat(problem.market()).isEqualTo("=Europe");
        assertThat(problem.weights().waiting()).isEqualTo(7);
        assertThat(problem.weights().hire()).isEqualTo(1);
        assertThat(problem.weights().crowd()).isZero();
        assertThat(problem.progress())
                .hasToString("Progress[quarterStart=null, deliveredInQuarter=null, deliveredInMonth=null,"
                        + " monthTarget=Target[low=33000, high=null], quarterTarget=Target[low=null, high=63000]]");
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
    void readsVesselsAndDaysOfYardsAndCarriers() throws IOException {
        write("Departure-Days.csv", """
                yard,day,departures
                FRE,2019-06-30,0
                FRE,2019-06-24,20
                """);
        write("VESSELS.csv", """
                id,yard,day,name
                V1,FRE,2019-06-21,Glovis Captain
                """);
        write("carriers.csv", """
                id,yard,positions,payloadKg,hire
                C1,FRE,9,17500,900
                C2,FRE,9,17500,
                """);
        write("busy-days.csv", """
                carrier,day,minutes,trips
                C1,2019-06-24,0,1
                C2,2019-06-20,60,2
                C1,2019-06-23,540,
                """);
        write("orders.csv", """
                id,model,location,centers,vessel,orderedDay,arrivalCenter,arrivalDay
                O1,M3,FRE,SEA,V1,2019-06-18,,
                O2,M3,FRE,SEA,,,POR,2019-06-22
                """);

        Problem problem = read();

        assertThat(problem.yards().get(0).departureDays()).hasToString("{2019-06-24=20, 2019-06-30=0}");
        assertThat(problem.vessels())
                .containsExactly(new Vessel("V1", "Glovis Captain", "FRE", LocalDate.of(2019, 6, 21), 0));
        assertThat(problem.carriers().get(0).hire()).isEqualTo(900);
        assertThat(problem.carriers().get(0).busy())
                .containsExactly(
                        new BusyDay(LocalDate.of(2019, 6, 24), 0, 1), new BusyDay(LocalDate.of(2019, 6, 23), 540, 0));
        assertThat(problem.carriers().get(1).hire()).isZero();
        assertThat(problem.carriers().get(1).busy()).containsExactly(new BusyDay(LocalDate.of(2019, 6, 20), 60, 2));
        assertThat(problem.orders().get(0).vessel()).isEqualTo("V1");
        assertThat(problem.orders().get(0).orderedDay()).isEqualTo("2019-06-18");
        assertThat(problem.orders().get(1).arrival()).isEqualTo(new Handover("POR", LocalDate.of(2019, 6, 22)));
    }

    @Test
    void namesFileLineAndColumnOfErrorsInVesselsAndDays() throws IOException {
        write("problem.csv", """
                key,value
                name,w
                firstDay,2019-06-24
                lastDay,2019-06-30
                weights.hire,1000001
                progress.quarterTarget.low,-1
                markt,Asia
                """);
        write("departure-days.csv", """
                yard,day,departures
                FRO,2019-06-25,4
                FRE,2019-06-25,-4
                FRE,2019-06-26,
                FRE,2019-06-25,4
                """);
        write("vessels.csv", """
                id,yard,day,handlingDays
                V1,FRO,2019-06-25,-1
                V1,FRE,,
                ,SEA,2019-06-25,
                """);
        write("carriers.csv", """
                id,yard,positions,payloadKg,hire
                C1,FRE,9,17500,-1
                """);
        write("busy-days.csv", """
                carrier,day,minutes,trips
                C2,2019-06-25,4,1
                C1,2019-06-23,1,
                C1,2019-06-25,-4,-1
                C1,2019-06-23,x,
                C1,2019-06-26,4.5,1
                """);
        write("orders.csv", """
                id,model,location,centers,vessel,orderedDay,arrivalCenter,arrivalDay
                O1,M3,FRE,SEA,V2,18.6.,POT,
                O2,M3,FRE,SEA,,,SAE,2019-06-22
                """);

        assertThat(errors())
                .containsExactly(
                        "problem.csv:5: weights.hire: 1000001 is too large; at most 1000000",
                        "problem.csv:6: progress.quarterTarget.low: -1 is too small; at least 0",
                        "problem.csv:7: key: unknown key \"markt\"; did you mean \"market\"?",
                        "departure-days.csv:2: yard: no yard \"FRO\"; did you mean \"FRE\"?",
                        "departure-days.csv:3: departures: -4 is too small; at least 0",
                        "departure-days.csv:4: departures: missing; a yard's day needs yard, day, departures",
                        "departure-days.csv:5: day: yard and day are given twice; they are also on line 3",
                        "vessels.csv:2: yard: no yard \"FRO\"; did you mean \"FRE\"?",
                        "vessels.csv:2: handlingDays: -1 is too small; at least 0",
                        "vessels.csv:3: day: missing; a vessel needs id, yard, day",
                        "vessels.csv:3: id: \"V1\" is already the id of vessels.csv:2; ids are unique",
                        "vessels.csv:4: id: missing; a vessel needs id, yard, day",
                        "vessels.csv:4: yard: no yard \"SEA\"; that is a center",
                        "carriers.csv:2: hire: -1 is too small; at least 0",
                        "busy-days.csv:2: carrier: no carrier \"C2\"; did you mean \"C1\"?",
                        "busy-days.csv:4: minutes: -4 is too small; at least 0",
                        "busy-days.csv:4: trips: -1 is too small; at least 0",
                        "busy-days.csv:5: minutes: expected a whole number, found \"x\"",
                        "busy-days.csv:5: day: carrier and day are given twice; they are also on line 3",
                        "busy-days.csv:6: minutes: expected a whole number, found 4.5; write it without fraction and"
                                + " exponent",
                        "orders.csv:2: orderedDay: expected a day such as 2019-06-24, found \"18.6.\"",
                        "orders.csv:2: arrivalDay: missing; arrivalCenter and arrivalDay go together",
                        "orders.csv:2: vessel: no vessel \"V2\"; did you mean \"V1\"?",
                        "orders.csv:3: arrivalCenter: no center \"SAE\"; did you mean \"SEA\"?");
    }

    @Test
    void withoutATableOfVesselsThereAreNone() throws IOException {
        write("orders.csv", "id,model,location,centers,vessel\nO1,M3,FRE,SEA,V1\n");

        assertThat(errors()).containsExactly("orders.csv:2: vessel: no vessel \"V1\"; the problem has no vessels");
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
                        "yards.csv:2: not UTF-8: byte 0xC9; save the file as UTF-8 text, or say that it is Windows-1252 (option encoding)",
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
