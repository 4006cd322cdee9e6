package dev.quarterback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search finds trips that no shorter trip leads to: each stop less, or another order of stops, is worse or breaks a rule. */
class MissedTripsTest {
    private static final long STEPS = 4000;

    /** Minutes of a drive that no day trip of 660 duty minutes can make. */
    private static final int TOO_FAR = 720;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2})
    void aNearStopIsMadeBeforeAFarOneWhoseWayHomeEndsAfterTheLastDay(long seed) {
        ProblemBuilder problem = new ProblemBuilder("last-day", "2019-06-30", "2019-06-30")
                .model("M3", 1847)
                .yard("FRE", 37.5, -121.9)
                .center("NEAR", 38.2, -121.9, 20)
                .center("FAR", 41.3, -121.9, 20)
                .carrier("C1", "FRE", 9, 17500);
        for (int i = 0; i < 4; i++) {
            problem.order(Order.of("N" + i, "M3", "FRE", "NEAR"));
        }
        for (int i = 0; i < 5; i++) {
            problem.order(Order.of("F" + i, "M3", "FRE", "FAR"));
        }

        assertThat(planned(problem.build(), seed).delivered()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2})
    void aNearStopOnTheFirstDayAndAFarOneOnTheSecondKeepAllAppointments(long seed) {
        ProblemBuilder problem = new ProblemBuilder("milk-run-appointments", "2019-06-24", "2019-06-25")
                .model("M3", 1847)
                .yard("FRE", 37.5, -121.9)
                .center("NEAR", 38.2, -121.9, 20)
                .center("FAR", 45.2, -121.9, 20)
                .carrier("C1", "FRE", 9, 17500);
        for (int i = 0; i < 5; i++) {
            problem.order(appointed("N" + i, "NEAR", "2019-06-24"));
        }
        for (int i = 0; i < 4; i++) {
            problem.order(appointed("F" + i, "FAR", "2019-06-25"));
        }

        assertThat(planned(problem.build(), seed).appointmentsKept()).isEqualTo(9);
    }

    private static Order appointed(String id, String center, String day) {
        return Order.of(id, "M3", "FRE", center).withAppointment(new Handover(center, LocalDate.parse(day)));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2})
    void aFastWayOverTwoStopsThatDeliverNothingIsTaken(long seed) {
        ProblemBuilder problem = new ProblemBuilder("transit-stops", "2019-06-24", "2019-06-24")
                .model("M3", 1847)
                .yard("FRE", 37.49, -121.94)
                .center("A", 40, -120, 0)
                .center("B", 41, -120, 0)
                .center("SEA", 47, -122, 5)
                .carrier("C1", "FRE", 9, 17500)
                .lane("FRE", "A", 10, 10)
                .lane("A", "B", 10, 10)
                .lane("B", "SEA", 10, 10)
                .lane("SEA", "FRE", 10, 10)
                .lane("FRE", "SEA", 900, 900)
                .lane("A", "SEA", 900, 900)
                .lane("FRE", "B", 900, 900);
        for (int i = 0; i < 3; i++) {
            problem.order(Order.of("O" + i, "M3", "FRE", "SEA"));
        }

        assertThat(planned(problem.build(), seed).delivered()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2})
    void stopsThatOnlyTogetherMakeAShortWayAreMadeOnOneTrip(long seed) {
        ProblemBuilder problem = new ProblemBuilder("directed-lanes", "2019-06-24", "2019-06-24")
                .rules(new Rules(0, 0, 1.25, 80, 3, 3, null))
                .model("M3", 1847)
                .yard("FRE", 37.49, -121.94);
        int[] centers = {0, 1, 2, 4, 5, 6};
        for (int center : centers) {
            problem.center("N" + center, 40 + center, -120, 9);
        }
        for (int i = 0; i < 3; i++) {
            problem.carrier("C" + i, "FRE", 3, 17500);
        }
        fast(problem, "FRE", "N1", "N0", "N2", "FRE");
        fast(problem, "FRE", "N4", "N5", "FRE");
        problem.lane("FRE", "N6", 120, 120);
        problem.lane("N6", "FRE", TOO_FAR, TOO_FAR);
        slowOtherwise(problem, "FRE", "N0", "N1", "N2", "N4", "N5", "N6");
        for (int center : new int[] {0, 1, 2, 4, 5}) {
            problem.order(Order.of("O" + center, "M3", "FRE", "N" + center));
        }
        for (int i = 0; i < 3; i++) {
            problem.order(Order.of("O6" + i, "M3", "FRE", "N6"));
        }

        assertThat(planned(problem.build(), seed).delivered()).isEqualTo(8);
    }

    private static void fast(ProblemBuilder problem, String... way) {
        for (int i = 1; i < way.length; i++) {
            problem.lane(way[i - 1], way[i], 2, 2);
        }
    }

    private static void slowOtherwise(ProblemBuilder problem, String... sites) {
        List<Lane> known = problem.build().lanes();
        for (String from : sites) {
            for (String to : sites) {
                boolean isKnown = known.stream()
                        .anyMatch(lane -> lane.from().equals(from) && lane.to().equals(to));
                if (!from.equals(to) && !isKnown) {
                    problem.lane(from, to, TOO_FAR, TOO_FAR);
                }
            }
        }
    }

    private static PlanFigures planned(Problem problem, long seed) {
        return Planning.run(problem, PlanOptions.defaults().withStepsOnly(STEPS).withSeed(seed))
                .figures();
    }
}
