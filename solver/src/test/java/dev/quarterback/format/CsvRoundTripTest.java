package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Weights;
import dev.quarterback.problem.Yard;
import dev.quarterback.random.RandomProblems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRoundTripTest {
    private static final LocalDate MONDAY = LocalDate.of(2019, 6, 24);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void readsBackEveryKindOfProblem(Kind kind) throws IOException {
        Problem problem = new ProblemGenerator().generate(kind, 200, 3);

        CsvProblemWriter.write(problem, folder);

        assertThat(CsvProblemReader.read(folder)).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void readsBackRandomProblems(long seed) throws IOException {
        Problem problem = RandomProblems.problem(seed);

        CsvProblemWriter.write(problem, folder);

        assertThat(CsvProblemReader.read(folder)).isEqualTo(problem);
    }

    @Test
    void readsBackVesselsHireAndDaysOfYardsAndCarriers() throws IOException {
        Problem problem = new ProblemBuilder("p", "2019-06-24", "2019-06-30")
                .market("North America")
                .progress(new Progress(null, null, null, null, new Progress.Target(60_000, null)))
                .weights(new Weights(1, 50, 20, 10, 2, 0, 30, 3, 4))
                .model("M3", 1645)
                .yard(new Yard("FRE", null, 37.5, -121.9, 60).withDeparturesOn(MONDAY, 20))
                .vessel(new Vessel("V1", "Glovis, Captain", "FRE", MONDAY.minusDays(3), 2))
                .center("SEA", 47.58, -122.33, 40)
                .carrier(new Carrier("C1", "FRE", 9, 17500, 660, null, null, List.of(), 900, List.of())
                        .withBusy(new BusyDay(MONDAY, 0, 1), new BusyDay(MONDAY.minusDays(1), 540, 0)))
                .order(Order.of("O1", "M3", "FRE", "SEA").withVessel("V1"))
                .order(Order.of("O2", "M3", "FRE", "SEA").withArrival(new Handover("SEA", MONDAY)))
                .build();

        CsvProblemWriter.write(problem, folder);

        assertThat(CsvProblemReader.read(folder)).isEqualTo(problem);
        assertThat(folder.resolve("departure-days.csv")).hasContent("""
                yard,day,departures
                FRE,2019-06-24,20
                """);
        assertThat(folder.resolve("vessels.csv")).hasContent("""
                id,yard,day,name,handlingDays
                V1,FRE,2019-06-21,"Glovis, Captain",2
                """);
        assertThat(folder.resolve("busy-days.csv")).hasContent("""
                carrier,day,minutes,trips
                C1,2019-06-24,0,1
                C1,2019-06-23,540,0
                """);
        assertThat(folder.resolve("orders.csv")).hasContent("""
                id,model,location,centers,readyDay,priority,promisedDay,unavailableDays,appointmentCenter,appointmentDay,\
                plannedCenter,plannedDay,vessel,orderedDay,arrivalCenter,arrivalDay
                O1,M3,FRE,SEA,,1,,,,,,,V1,,,
                O2,M3,FRE,SEA,,1,,,,,,,,,SEA,2019-06-24
                """);
    }

    @Test
    void readsBackProgressAndDaysOfTheirOwn() throws IOException {
        Problem problem = new ProblemBuilder("a, \"b\"\nc", "2019-06-24", "2019-06-30")
                .progress(new Progress(LocalDate.of(2019, 4, 1), 49_000, null, new Progress.Target(33_000, null), null))
                .model("M3", 1645.5)
                .center(new Center(
                        "SEA",
                        "Seattle",
                        47.58,
                        -122.33,
                        new Handovers(40, 10),
                        new TreeMap<>(Map.of(LocalDate.of(2019, 6, 30), new Handovers(0, 0))),
                        60,
                        1))
                .build();

        CsvProblemWriter.write(problem, folder);

        assertThat(CsvProblemReader.read(folder)).isEqualTo(problem);
        assertThat(folder.resolve("centers.csv")).hasContent("""
                id,lat,lon,regular,name,surge,lotSpaces,prepDays
                SEA,47.58,-122.33,40,Seattle,10,60,1
                """);
        assertThat(folder.resolve("handover-days.csv")).hasContent("""
                center,day,regular,surge
                SEA,2019-06-30,0,0
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1", "+A", "-A", "@SUM(1)", "'=1", "''@", "'plain", "\tA", "-", "A B", " A", "ä,\"ö\"", "A\r\nB"
            })
    void readsBackTextsThatASpreadsheetWouldRunOrSplit(String text) throws IOException {
        Problem problem = withYard(text);

        CsvProblemWriter.write(problem, folder);

        assertThat(CsvProblemReader.read(folder)).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/C calc'!A0", "+1", "-1", "@A", "\tx"})
    void noTextIsWrittenAsAFormula(String text) throws IOException {
        CsvProblemWriter.write(withYard(text), folder);

        assertThat(Files.readString(folder.resolve("yards.csv"))).contains("'" + text);
    }

    @Test
    void readsBackIdsWithBlanksInLists() throws IOException {
        Problem problem = new ProblemBuilder("p", "2019-06-24", "2019-06-30")
                .model("M3", 1645)
                .center("Los Angeles", 34, -118, 5)
                .center("SAN", 33, -117, 5)
                .order(Order.of("O1", "M3", "SAN", "Los Angeles"))
                .order(Order.of("O2", "M3", "SAN", "SAN", "Los Angeles"))
                .build();

        CsvProblemWriter.write(problem, folder);

        assertThat(CsvProblemReader.read(folder)).isEqualTo(problem);
    }

    @Test
    void anIdThatNoListCanHoldIsRefused() {
        Problem problem = new ProblemBuilder("p", "2019-06-24", "2019-06-30")
                .center("A;B", 34, -118, 5)
                .order(Order.of("O1", "M3", "A;B", "A;B"))
                .build();

        assertThatThrownBy(() -> CsvProblemWriter.write(problem, folder))
                .isInstanceOf(UnlistableIdException.class)
                .hasMessageContaining("(A;B)");
    }

    private static Problem withYard(String name) {
        return new ProblemBuilder("p", "2019-06-24", "2019-06-30")
                .yard(new Yard("FRE", name, 37.5, -121.9, Yard.UNLIMITED))
                .build();
    }
}
