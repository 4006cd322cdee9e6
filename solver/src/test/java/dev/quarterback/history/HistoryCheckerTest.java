package dev.quarterback.history;

import static dev.quarterback.history.SmallHistory.given;
import static dev.quarterback.history.SmallHistory.stop;
import static dev.quarterback.history.SmallHistory.trip;
import static dev.quarterback.quarter.SmallQuarter.fiveDays;
import static dev.quarterback.quarter.SmallQuarter.june;
import static dev.quarterback.quarter.SmallQuarter.order;
import static dev.quarterback.quarter.SmallQuarter.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.quarterback.check.Python;
import dev.quarterback.format.HistoryWriter;
import dev.quarterback.format.PathWriter;
import dev.quarterback.format.ProblemWriter;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The check of a history as a whole finds each way in which one can be wrong; so does Python's, which is another program. */
class HistoryCheckerTest {
    @TempDir
    private Path folder;

    /** A way to be wrong, and the rule that it breaks. */
    private record Wrong(String what, HistoryRule rule, UnaryOperator<SmallHistory> edit) {
        @Override
        public String toString() {
            return what;
        }
    }

    static List<Wrong> wrongHistories() {
        return Stream.of(wrongTrips(), wrongLoads(), wrongHandovers(), wrongRest())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Wrong> wrongTrips() {
        return List.of(
                new Wrong(
                        "trip id twice",
                        HistoryRule.TRIP_ID_TWICE,
                        all -> all.alsoTrip(27, trip("T1", "C3", stop("SJC", 27)))),
                new Wrong(
                        "a stop twice",
                        HistoryRule.STOPS,
                        all -> all.alsoTrip(27, trip("T4", "C3", stop("SJC", 27), stop("SJC", 27)))),
                new Wrong("no stop", HistoryRule.STOPS, all -> all.alsoTrip(27, trip("T4", "C3"))),
                new Wrong(
                        "a day off",
                        HistoryRule.CARRIER_NOT_AVAILABLE,
                        all -> all.alsoTrip(28, trip("T4", "C1", stop("SJC", 28)))),
                new Wrong(
                        "left broken down",
                        HistoryRule.CARRIER_BROKEN_DOWN,
                        all -> all.alsoTrip(24, trip("T4", "C2", stop("SJC", 24)))),
                new Wrong(
                        "two trips at once",
                        HistoryRule.TWO_PLACES,
                        all -> all.alsoTrip(26, trip("T4", "C2", stop("SJC", 26)))),
                new Wrong(
                        "left while late",
                        HistoryRule.TWO_PLACES,
                        all -> all.alsoTrip(26, trip("T4", "C1", stop("SJC", 26)))),
                new Wrong(
                        "too many day trips",
                        HistoryRule.DAY_TRIPS,
                        all -> all.alsoTrip(24, trip("T4", "C1", stop("SJC", 24)))),
                new Wrong(
                        "too long a day",
                        HistoryRule.DUTY_TIME,
                        all -> all.alsoTrip(24, trip("T4", "C1", stop("SJC", 24)))),
                new Wrong(
                        "too much in five days",
                        HistoryRule.DUTY_CYCLE,
                        all -> all.alsoTrip(27, trip("T4", "C1", stop("DAL", 29)))),
                new Wrong(
                        "too many departures",
                        HistoryRule.DEPARTURES,
                        all -> all.alsoTrip(25, trip("T4", "C3", stop("SJC", 25)))),
                new Wrong(
                        "too early an arrival",
                        HistoryRule.ARRIVAL,
                        all -> all.onlyTrips(
                                25,
                                new PastTrip("T2", "C1", 1, List.of(stop("SJC", 26, "F"))),
                                trip("T3", "C2", stop("DAL", 26, "C")))),
                new Wrong(
                        "a late trip in time",
                        HistoryRule.ARRIVAL,
                        all -> all.onlyTrips(
                                25, trip("T2", "C1", stop("SJC", 25, "F")), trip("T3", "C2", stop("DAL", 27, "C")))));
    }

    private static List<Wrong> wrongLoads() {
        return List.of(
                new Wrong(
                        "too many vehicles",
                        HistoryRule.POSITIONS,
                        all -> all.onlyTrips(24, trip("T1", "C1", stop("SJC", 24, "A", "B", "H")))),
                new Wrong(
                        "too heavy",
                        HistoryRule.PAYLOAD,
                        all -> all.alsoTrip(27, trip("T4", "C3", stop("SJC", 27, "X", "H")))),
                new Wrong(
                        "loaded unknown",
                        HistoryRule.NOT_KNOWN,
                        all -> all.alsoTrip(24, trip("T4", "C3", stop("DAL", 26, "C")))),
                new Wrong(
                        "loaded twice",
                        HistoryRule.LOADED_TWICE,
                        all -> all.alsoTrip(26, trip("T4", "C3", stop("SJC", 26, "A")))),
                new Wrong(
                        "loaded on site",
                        HistoryRule.LOADED_TWICE,
                        all -> all.alsoTrip(26, trip("T4", "C3", stop("SJC", 26, "P")))),
                new Wrong(
                        "loaded with an arrival",
                        HistoryRule.LOADED_TWICE,
                        all -> all.alsoTrip(26, trip("T4", "C3", stop("SJC", 26, "G")))),
                new Wrong(
                        "loaded elsewhere",
                        HistoryRule.ANOTHER_YARD,
                        all -> all.alsoTrip(26, trip("T4", "C3", stop("SJC", 26, "L")))));
    }

    private static List<Wrong> wrongHandovers() {
        return List.of(
                new Wrong(
                        "handed over twice", HistoryRule.HANDED_OVER_TWICE, all -> all.alsoHandedOver(25, "A", "SJC")),
                new Wrong("handed over in the yard", HistoryRule.NOT_THERE, all -> all.alsoHandedOver(26, "H", "SJC")),
                new Wrong(
                        "handed over too early",
                        HistoryRule.NOT_THERE,
                        all -> all.notHandedOver(27).alsoHandedOver(26, "C", "DAL")),
                new Wrong(
                        "handed over unready",
                        HistoryRule.NOT_READY,
                        all -> all.notHandedOver(26).alsoHandedOver(25, "E", "SJC")),
                new Wrong("another center", HistoryRule.CENTER, all -> all.alsoHandedOver(28, "P", "DAL")),
                new Wrong(
                        "an unavailable day",
                        HistoryRule.UNAVAILABLE_DAY,
                        all -> all.notHandedOver(28).alsoHandedOver(27, "F", "SJC")),
                new Wrong(
                        "nobody came",
                        HistoryRule.ABSENT,
                        all -> all.notHandedOver(25).alsoHandedOver(24, "B", "SJC")),
                new Wrong(
                        "not fit",
                        HistoryRule.NOT_FIT,
                        all -> all.notHandedOver(28).alsoHandedOver(26, "F", "SJC")),
                new Wrong(
                        "not fit yet",
                        HistoryRule.NOT_FIT,
                        all -> all.notHandedOver(28).alsoHandedOver(27, "F", "SJC")),
                new Wrong(
                        "too many handovers",
                        HistoryRule.HANDOVERS,
                        all -> all.alsoHandedOver(24, "P", "SJC").alsoHandedOver(24, "Q", "SJC")),
                new Wrong("nobody was told", HistoryRule.NO_APPOINTMENT, all -> all.alsoHandedOver(27, "P", "SJC")),
                new Wrong("told another day", HistoryRule.NO_APPOINTMENT, all -> all.withoutAppointments(27)));
    }

    private static List<Wrong> wrongRest() {
        return List.of(
                new Wrong("another problem", HistoryRule.ANOTHER_PROBLEM, all -> {
                    all.problem = "other";
                    return all;
                }),
                new Wrong("a day left out", HistoryRule.DAYS, all -> {
                    all.days.remove(2);
                    return all;
                }),
                new Wrong("no such order", HistoryRule.UNKNOWN_ID, all -> all.alsoHandedOver(27, "Z", "SJC")),
                new Wrong(
                        "no such carrier",
                        HistoryRule.UNKNOWN_ID,
                        all -> all.alsoTrip(27, trip("T4", "C9", stop("SJC", 27)))),
                new Wrong("told unknown", HistoryRule.NOT_KNOWN, all -> all.alsoGiven(24, given("C", "DAL", 27))),
                new Wrong(
                        "told a day that is over",
                        HistoryRule.APPOINTMENT,
                        all -> all.alsoGiven(26, given("H", "SJC", 25))),
                new Wrong(
                        "told an unavailable day",
                        HistoryRule.APPOINTMENT,
                        all -> all.alsoGiven(26, given("H", "SJC", 28))),
                new Wrong(
                        "told another center",
                        HistoryRule.APPOINTMENT,
                        all -> all.alsoGiven(26, given("H", "DAL", 27))),
                new Wrong(
                        "told after the last day",
                        HistoryRule.APPOINTMENT,
                        all -> all.alsoGiven(26, given("H", "SJC", 29))),
                new Wrong(
                        "told after the handover",
                        HistoryRule.APPOINTMENT,
                        all -> all.alsoGiven(26, given("A", "SJC", 27))),
                new Wrong(
                        "absent without a cause",
                        HistoryRule.MISHAP,
                        all -> all.alsoWrong(27, Mishap.ofHandover(Mishap.Kind.ABSENT, "H"))),
                new Wrong(
                        "not fit without a cause",
                        HistoryRule.MISHAP,
                        all -> all.alsoWrong(27, Mishap.ofHandover(Mishap.Kind.NOT_FIT, "H"))),
                new Wrong(
                        "there after all",
                        HistoryRule.MISHAP,
                        all -> all.alsoWrong(27, Mishap.ofHandover(Mishap.Kind.NOT_THERE, "A"))),
                new Wrong(
                        "on site and ready",
                        HistoryRule.MISHAP,
                        all -> all.alsoWrong(27, Mishap.ofHandover(Mishap.Kind.NOT_THERE, "P"))),
                new Wrong(
                        "left behind by nobody",
                        HistoryRule.MISHAP,
                        all -> all.alsoWrong(27, Mishap.ofHandover(Mishap.Kind.NOT_THERE, "H"))),
                new Wrong(
                        "left behind where nobody broke down",
                        HistoryRule.MISHAP,
                        all -> all.alsoWrong(24, Mishap.ofHandover(Mishap.Kind.NOT_THERE, "L"))),
                new Wrong(
                        "on a trip in time",
                        HistoryRule.MISHAP,
                        all -> all.alsoWrong(26, Mishap.ofHandover(Mishap.Kind.NOT_THERE, "C"))),
                new Wrong("an order too many", HistoryRule.OPEN, all -> all.oneMoreOpen(26)),
                new Wrong(
                        "broken down without a cause",
                        HistoryRule.MISHAP,
                        all -> all.alsoWrong(27, Mishap.ofTrip("C1"))));
    }

    private static Set<HistoryRule> broken(History history) {
        return HistoryChecker.check(SmallHistory.PROBLEM, SmallHistory.PATH, history).stream()
                .map(HistoryFault::rule)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(HistoryRule.class)));
    }

    @Test
    void aSoundHistoryBreaksNoRule() {
        assertThat(HistoryChecker.check(
                        SmallHistory.PROBLEM,
                        SmallHistory.PATH,
                        SmallHistory.sound().build()))
                .isEmpty();
    }

    /** E is ready on the 26th; C2, which was to bring H, broke down; the trip with F ran late. */
    @Test
    void aVehicleIsMissingWhereThePathHasACause() {
        assertThat(HistoryChecker.check(
                        SmallHistory.PROBLEM,
                        SmallHistory.PATH,
                        SmallHistory.sound()
                                .alsoWrong(25, Mishap.ofHandover(Mishap.Kind.NOT_THERE, "E"))
                                .alsoWrong(24, Mishap.ofHandover(Mishap.Kind.NOT_THERE, "H"))
                                .alsoWrong(25, Mishap.ofHandover(Mishap.Kind.NOT_THERE, "F"))
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongHistories")
    void whatIsWrongIsFound(Wrong wrong) {
        assertThat(broken(wrong.edit().apply(SmallHistory.sound()).build())).contains(wrong.rule());
    }

    @Test
    void everyRuleIsBrokenByOneOfThem() {
        assertThat(wrongHistories())
                .extracting(Wrong::rule)
                .contains(HistoryRule.values())
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void aFaultTellsItsPlaceAndValues() {
        assertThat(HistoryChecker.check(
                        SmallHistory.PROBLEM,
                        SmallHistory.PATH,
                        SmallHistory.sound()
                                .alsoHandedOver(26, "H", "SJC")
                                .withoutAppointments(27)
                                .build()))
                .extracting(HistoryFault::toString)
                .containsExactly(
                        "2019-06-26: handover of H: handed over where the vehicle was not: it was in FRE",
                        "2019-06-26: handover of H: handed over without an appointment then and there: it had none",
                        "2019-06-28: handover of F: handed over without an appointment then and there: it had one in"
                                + " SJC on 2019-06-26");
    }

    @Test
    void pythonCountsTheFiguresOfDaysAndMonthAnew() throws IOException, InterruptedException {
        assumeTrue(Python.isAtHand(), "python3");
        Problem quarter = withProgress(
                fiveDays().order(order("A")).build(), new Progress(null, null, 7, new Progress.Target(8, 9), null));
        SamplePath smooth = path().build();
        History history = new History(
                "small",
                null,
                "by-hand",
                List.of(new HistoryDay(june(24), 1, List.of(), List.of(), List.of(), List.of())));
        Path problem = folder.resolve("problem.json");
        Path path = folder.resolve("path.json");
        Path file = folder.resolve("history.json");
        ProblemWriter.write(quarter, problem);
        PathWriter.write(smooth, path);
        HistoryWriter.write(history, HistoryTally.of(quarter, smooth, history), file);
        assertThat(Python.run(folder, "verify_history.py", problem, path, file).status())
                .isZero();

        String sound = Files.readString(file);
        Files.writeString(
                file, sound.replace("\"loaded\": 0", "\"loaded\": 3").replace("\"total\": 7", "\"total\": 8"));

        assertThat(Python.run(folder, "verify_history.py", problem, path, file).output())
                .contains(
                        "BROKEN figure that does not follow: 2: month: {",
                        "'total': 8, 'low': 8, 'high': 9}, not {'before': 7,",
                        "2019-06-24 loaded: 3, not 0");
    }

    private static Problem withProgress(Problem problem, Progress progress) {
        return new Problem(
                problem.name(),
                problem.firstDay(),
                problem.lastDay(),
                null,
                progress,
                problem.rules(),
                problem.weights(),
                problem.models(),
                problem.yards(),
                problem.vessels(),
                problem.centers(),
                problem.carriers(),
                problem.lanes(),
                problem.orders());
    }

    @Test
    void pythonFindsTheSame() throws IOException, InterruptedException {
        assumeTrue(Python.isAtHand(), "python3");
        History sound = SmallHistory.sound().build();
        HistoryFigures figures = HistoryTally.of(SmallHistory.PROBLEM, SmallHistory.PATH, sound);
        Path problem = folder.resolve("problem.json");
        Path path = folder.resolve("path.json");
        Path file = folder.resolve("history.json");
        ProblemWriter.write(SmallHistory.PROBLEM, problem);
        PathWriter.write(SmallHistory.PATH, path);
        HistoryWriter.write(sound, figures, file);
        Python.Result right = Python.run(folder, "verify_history.py", problem, path, file);
        assertThat(right.output()).doesNotContain("BROKEN");
        assertThat(right.status()).isZero();

        for (Wrong wrong : wrongHistories()) {
            History history = wrong.edit().apply(SmallHistory.sound()).build();
            HistoryWriter.write(history, figures, file);
            Python.Result result = Python.run(folder, "verify_history.py", problem, path, file, Path.of("--json"));

            assertThat(result.status()).as(wrong.what()).isEqualTo(1);
            JsonNode told = JsonMapper.shared().readTree(result.output()).get("broken");
            Set<String> kinds = new TreeSet<>(told.propertyNames());
            kinds.remove("figure that does not follow"); // Those are of the sound history.
            assertThat(kinds)
                    .as(wrong.what())
                    .isEqualTo(broken(history).stream()
                            .map(HistoryRule::text)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}
