package dev.quarterback.reach;

import static dev.quarterback.reach.Why.june;
import static dev.quarterback.reach.Why.readyOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Yard;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** SEA is reached a day after the departure. */
class DepartureDaysTest {
    private static ProblemBuilder week(Yard yard, int lotSpaces) {
        return new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .rules(Why.week(1).build().rules())
                .model("M3", 1847)
                .yard(yard)
                .center(new Center("SEA", null, 39, -122, new Handovers(1, 0), new TreeMap<>(), lotSpaces, 0))
                .lane("FRE", "SEA", 350, 350)
                .carrier(new Carrier("C1", "FRE", 9, 17500, 200, null, null, List.of()));
    }

    private static Yard yard(int departuresPerDay) {
        return new Yard("FRE", null, 37.5, -122, departuresPerDay);
    }

    /** A yard from which no trip may leave on these days of June. */
    private static Yard closedOn(int... days) {
        Yard yard = yard(1);
        for (int day : days) {
            yard = yard.withDeparturesOn(june(day), 0);
        }
        return yard;
    }

    @Test
    void aTripMayLeaveOnADayLeft() {
        Order order = readyOn(28, "SEA");

        assertThat(Why.not(week(closedOn(28), 1), order)).isEqualTo("possible");
        assertThat(Why.not(week(closedOn(28, 29, 30), 1), order))
                .isEqualTo("no-carrier-at-yard: no trip may leave yard FRE on any day from 2019-06-28 to 2019-06-30 (0"
                        + " departures)");
        assertThat(Why.action(week(closedOn(28, 29, 30), 1), order))
                .isEqualTo("no-carrier-at-yard: Let a trip leave FRE on 2019-06-29.");
    }

    @Test
    void aTripMayLeaveInTime() {
        Order order = readyOn(28, "SEA");

        assertThat(Why.not(week(closedOn(28, 30), 1), order)).isEqualTo("possible");
        assertThat(Why.not(week(closedOn(28, 29), 1), order))
                .isEqualTo("no-carrier-at-yard: no trip may leave yard FRE on a day on which it would be in time, as"
                        + " 2019-06-29 (0 departures)");
        assertThat(Why.action(week(closedOn(28, 29), 1), order))
                .isEqualTo("no-carrier-at-yard: Let a trip leave FRE on 2019-06-29.");
    }

    @Test
    void aSingleDayWithDeparturesIsEnough() {
        assertThat(Why.not(week(yard(0).withDeparturesOn(june(26), 1), 1), readyOn(26, "SEA")))
                .isEqualTo("possible");
        assertThat(Why.not(week(yard(0).withDeparturesOn(june(26), 1), 1), readyOn(27, "SEA")))
                .startsWith("no-carrier-at-yard: no trip may leave yard FRE on any day from 2019-06-27");
        assertThat(Why.not(week(yard(0).withDeparturesOn(june(23), 1), 1), readyOn(27, "SEA")))
                .isEqualTo("no-carrier-at-yard: no trip may leave yard FRE (0 departures a day)");
    }

    /** The customer comes on the 28th alone. */
    @Test
    void withoutALotATripMayLeaveOnTheDayBeforeTheHandover() {
        Order order =
                readyOn(24, "SEA").withUnavailableDays(june(24), june(25), june(26), june(27), june(29), june(30));

        assertThat(Why.not(week(closedOn(26, 28), 0), order)).isEqualTo("possible");
        assertThat(Why.not(week(closedOn(27), 1), order)).isEqualTo("possible");
        assertThat(Why.action(week(closedOn(27), 0), order))
                .isEqualTo("no-carrier-at-yard: Let a trip leave FRE on 2019-06-27.");
    }
}
