package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Yard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRoundTripTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void readsBackEveryKindOfProblem(Kind kind) throws IOException {
        Problem problem = new ProblemGenerator().generate(kind, 200, 3);

        CsvProblemWriter.write(problem, folder);

        assertThat(CsvProblemReader.read(folder)).isEqualTo(problem);
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
