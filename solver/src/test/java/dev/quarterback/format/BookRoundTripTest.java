package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.format.xlsx.Book;
import dev.quarterback.format.xlsx.BookSheet;
import dev.quarterback.format.xlsx.SheetCell;
import dev.quarterback.format.xlsx.SheetRows;
import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
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
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookRoundTripTest {
    private static final LocalDate MONDAY = LocalDate.of(2019, 6, 24);

    @TempDir
    Path folder;

    private Path book;

    @BeforeEach
    void nameBook() {
        book = folder.resolve("book.xlsx");
    }

    private Problem readBack(Problem problem) throws IOException {
        BookProblemWriter.write(problem, null, book);
        return BookProblemReader.read(book);
    }

    @ParameterizedTest
    @EnumSource
    void readsBackEveryKindOfProblem(Kind kind) throws IOException {
        Problem problem = new ProblemGenerator().generate(kind, 200, 3);

        assertThat(readBack(problem)).isEqualTo(problem);
    }

    @Test
    void readsBackRandomProblems() throws IOException {
        for (long seed = 1; seed <= 60; seed++) {
            Problem problem = RandomProblems.problem(seed);

            assertThat(readBack(problem)).as("seed %d", seed).isEqualTo(problem);
        }
    }

    @Test
    void readsBackTheStory() throws IOException {
        Problem story = ProblemReader.read(Path.of("../datasets/final-week/na-2019-q2.json"));

        assertThat(readBack(story)).isEqualTo(story);
    }

    @Test
    void sheetsOfAPlanComeFirstAndAreNotReadBack() throws IOException {
        Problem problem = new ProblemBuilder("p", "2019-06-24", "2019-06-25")
                .model("M3", 1645)
                .yard("FRE", 37.5, -121.9)
                .center("NEAR", 37.4, -121.9, 9)
                .carrier("C1", "FRE", 9, 18_000)
                .order(Order.of("A", "M3", "FRE", "NEAR").withAppointment(new Handover("NEAR", MONDAY)))
                .build();
        Plan plan = new Plan(
                "p",
                List.of(new Trip("T", "C1", MONDAY, List.of("NEAR"))),
                List.of(new Delivery("A", "NEAR", MONDAY, "T")),
                List.of(),
                null);

        BookProblemWriter.write(problem, plan, book);

        assertThat(BookProblemReader.read(book)).isEqualTo(problem);
        try (Book read = Book.open(book);
                SheetRows rows = read.rows(read.sheets().get(3))) {
            assertThat(read.sheets())
                    .extracting(BookSheet::name)
                    .startsWith("deliveries", "trips", "missing", "by center and day", "settings");
            assertThat(rows.next()).isTrue(); // The header.
            assertThat(rows.next()).isTrue();
            assertThat(rows.cells())
                    .extracting(SheetCell::text)
                    .containsExactly("NEAR", "", "2019-06-24", "1", "9", "0", "1", "1", "0");
        }
    }

    @Test
    void readsBackWhatProblemsRarelyHave() throws IOException {
        Problem problem = new ProblemBuilder("p\r\n\"q\" ", "2019-06-24", "2019-06-30")
                .market("North America")
                .progress(new Progress(LocalDate.of(2019, 4, 1), null, 3, null, new Progress.Target(60_000, null)))
                .weights(new Weights(1, 50, 20, 10, 2, 0, 30, 3, 4))
                .model("M3", 1645.123456789012)
                .yard(new Yard("FRE", null, 37.49876543210988, -121.9, 60).withDeparturesOn(MONDAY, 20))
                .vessel(new Vessel("V1", "Glovis, Captain", "FRE", MONDAY.minusDays(3), 2))
                .center(new Center(
                        "SEA",
                        "Seattle",
                        47.58,
                        -122.33,
                        new Handovers(40, 10),
                        new TreeMap<>(Map.of(LocalDate.of(2019, 6, 30), new Handovers(0, 0))),
                        60,
                        1))
                .carrier(new Carrier("C1", "FRE", 9, 17500, 660, null, null, List.of(MONDAY), 900, List.of())
                        .withBusy(new BusyDay(MONDAY, 0, 1), new BusyDay(MONDAY.minusDays(1), 540, 0)))
                .order(Order.of("O1", "M3", "FRE", "SEA")
                        .withVessel("V1")
                        .withUnavailableDays(MONDAY, MONDAY.plusDays(2)))
                .order(Order.of("O2", "M3", "FRE", "SEA").withArrival(new Handover("SEA", LocalDate.of(1850, 1, 2))))
                .build();

        assertThat(readBack(problem)).isEqualTo(problem);
    }

    /** What spreadsheets turn into numbers, days or formulas, and what XML cannot hold. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0012345",
                "1E5",
                "12345678901234567",
                "2019-06-24",
                "6/7",
                "1.0",
                "TRUE",
                "=1+1",
                "+A",
                "-7",
                "@SUM(1)",
                "'=1",
                "''",
                "\tA",
                " A",
                "A ",
                "ä\"ö<&>",
                "A\r\nB",
                "A\u0001\u001FB",
                "_x0041_",
                "\uFFFE",
                "😀",
                "#N/A"
            })
    void readsBackIdsThatSpreadsheetsBreak(String id) throws IOException {
        Problem problem = new ProblemBuilder("p", "2019-06-24", "2019-06-30")
                .model("M3", 1645)
                .yard("FRE", 37.5, -121.9)
                .center("SEA", 47.58, -122.33, 40)
                .order(Order.of(id, "M3", "FRE", "SEA"))
                .build();

        assertThat(readBack(problem)).isEqualTo(problem);
    }
}
