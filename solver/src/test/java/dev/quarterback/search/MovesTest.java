package dev.quarterback.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.random.RandomProblems;
import dev.quarterback.search.anneal.CoolingSchedule;
import dev.quarterback.search.anneal.Tries;
import dev.quarterback.search.build.ScheduleChange;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.BoardCounts;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.Schedule;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.impl.score.director.InnerScoreDirector;

/** A random walk by the moves of the search: what is followed from move to move is what is counted afresh. */
class MovesTest {
    private static final int MOVES_BETWEEN_PLANS = 25;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void movesKeepScoreAndCountsRight(long seed) {
        walk(RandomProblems.problem(seed), seed, 250);
    }

    @Test
    void movesAreOfAllKindsAndBreakNoRule() {
        Set<String> kinds = new TreeSet<>();
        for (long seed : seeds().toArray()) {
            Schedule schedule = Schedule.empty(new Facts(RandomProblems.problem(seed)));
            InnerScoreDirector<Schedule, ?> director = Directors.of(schedule);
            Iterator<ScheduleChange> moves = new ScheduleMoves(
                            new CoolingSchedule(1_000), new Tries(Long.MAX_VALUE), () -> false)
                    .createRandomMoveIterator(director, new Random(seed));
            for (int i = 0; i < 200; i++) {
                ScheduleChange move = moves.next();
                kinds.add(move.getSimpleMoveTypeDescription());
                move.doMove(director);
                assertThat(Directors.scoreOf(director).hardScore(0))
                        .as("rules broken by <%s>", move)
                        .isZero();
            }
            director.close();
        }
        assertThat(kinds)
                .contains(
                        "a carrier's days rebuilt",
                        "carriers of a yard rebuilt",
                        "a trip reloaded",
                        "place made for an order",
                        "a center's handovers reshuffled",
                        "trips moved to other carriers",
                        "trips to a region rebuilt",
                        "strings of stops replaced",
                        "stops moved between trips");
    }

    /** Trips may have all centers as stops, and time for them; many orders wait for few places. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void movesOfTripsWithManyStopsKeepScoreAndCountsRight(long seed) {
        walk(RandomProblems.ofManyStops(seed), seed, 500);
    }

    private static void walk(Problem problem, long seed, int steps) {
        Schedule schedule = Schedule.empty(new Facts(problem));
        InnerScoreDirector<Schedule, ?> director = Directors.of(schedule);
        Board board = Directors.boardOf(director);
        Random random = new Random(seed);
        Iterator<ScheduleChange> moves = new ScheduleMoves(
                        new CoolingSchedule(1_000), new Tries(Long.MAX_VALUE), () -> false)
                .createRandomMoveIterator(director, random);
        BendableLongScore score = Directors.scoreOf(director);
        for (int i = 0; i < steps; i++) {
            String before = BoardCounts.of(schedule.facts(), board);
            ScheduleChange move = moves.next();
            assertThat(BoardCounts.of(schedule.facts(), board))
                    .as("making up the move <%s> leaves the board as it was", move)
                    .isEqualTo(before);

            var undo = move.doMove(director);
            BendableLongScore after = Directors.scoreOf(director);
            assertThat(after).as("after <%s>", move).isEqualTo(Directors.afresh(schedule));
            if (after.hardScore(0) < 0 || random.nextInt(4) == 0) {
                undo.doMove(director);
                assertThat(Directors.scoreOf(director)).as("undone <%s>", move).isEqualTo(score);
            } else {
                score = after;
            }
            assertThat(BoardCounts.of(schedule.facts(), board)).isEqualTo(BoardCounts.afresh(schedule));
            if (i % MOVES_BETWEEN_PLANS == 0) {
                requireSound(problem, schedule, score);
            }
        }
        director.close();
    }

    /** From the yard to B it takes a day over A and three days without: A stays a stop even when nothing goes there. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aStopOnTheFastWayStays(long seed) {
        LocalDate[] firstDays = {LocalDate.parse("2019-06-24"), LocalDate.parse("2019-06-25")};
        ProblemBuilder problem = new ProblemBuilder("detour", "2019-06-24", "2019-06-30")
                .rules(new Rules(0, 0, 1.25, 80, 3, 3, null))
                .model("M3", 1847)
                .yard("FRE", 37, -122)
                .center("A", 37, -122, 1)
                .center("B", 37, -122, 2)
                .lane("FRE", "A", 10, 10)
                .lane("A", "B", 10, 10)
                .lane("B", "FRE", 10, 10)
                .lane("FRE", "B", 500, 500);
        for (int i = 0; i < 2; i++) {
            problem.carrier(new Carrier("C" + i, "FRE", 3, 17500, 200, null, null, List.of()));
        }
        for (int i = 0; i < 5; i++) {
            problem.order(Order.of("A" + i, "M3", "FRE", "A"));
            problem.order(Order.of("B" + i, "M3", "FRE", "B").withUnavailableDays(firstDays));
        }
        walk(problem.build(), seed, 1000);
    }

    /** The checker finds no broken rule and the same figures. */
    private static void requireSound(Problem problem, Schedule schedule, BendableLongScore score) {
        CheckReport report = PlanChecker.check(problem, new PlanBuilder(schedule).build());
        assertThat(report.violations()).isEmpty();
        PlanFigures figures = report.figures();
        assertThat(score).isEqualTo(BendableLongScore.of(new long[] {0}, new long[] {
            figures.appointmentsKept(), figures.deliveredWeight(), -figures.cost()
        }));
    }
}
