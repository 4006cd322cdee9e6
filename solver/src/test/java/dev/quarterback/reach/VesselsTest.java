package dev.quarterback.reach;

import static dev.quarterback.reach.Why.june;
import static dev.quarterback.reach.Why.readyOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Vessel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The carrier has 200 minutes a day; SEA is 350 minutes away, one day after departure. */
class VesselsTest {
    private static ProblemBuilder vessel(LocalDate day, int handlingDays) {
        return Why.week(1)
                .center("SEA", 39, -122, 1)
                .lane("FRE", "SEA", 350, 350)
                .carrier(new Carrier("C1", "FRE", 9, 17500, 200, null, null, List.of()))
                .vessel(new Vessel("V1", null, "FRE", day, handlingDays));
    }

    private static Order order(int ready) {
        return readyOn(ready, "SEA").withVessel("V1");
    }

    @Test
    void theVesselLandsInTimeForTheTrip() {
        String late = "no carrier of yard FRE brings it to SEA by 2019-06-30 when it leaves on or after 2019-06-30 from"
                + " vessel V1 (no arrival before 2019-07-01)";

        assertThat(Why.not(vessel(june(29), 0), order(24))).isEqualTo("possible");
        assertThat(Why.not(vessel(june(27), 2), order(24))).isEqualTo("possible");
        assertThat(Why.not(vessel(june(30), 0), order(24))).isEqualTo("vessel-too-late: " + late);
        assertThat(Why.action(vessel(june(30), 0), order(24)))
                .isEqualTo("vessel-too-late: Let vessel V1 land at FRE by 2019-06-29.");
        assertThat(Why.not(vessel(june(27), 3), order(24))).isEqualTo("vessel-too-late: " + late);
        assertThat(Why.action(vessel(june(27), 3), order(24)))
                .isEqualTo("vessel-too-late: Let vessel V1 land at FRE by 2019-06-26.");
    }

    @Test
    void theVesselLandsByTheLastDay() {
        assertThat(Why.not(vessel(june(30).plusDays(1), 1), order(29)))
                .isEqualTo("vessel-too-late: ready on 2019-07-02 from vessel V1, after the last day 2019-06-30");
        assertThat(Why.action(vessel(june(30).plusDays(1), 1), order(29)))
                .isEqualTo("vessel-too-late: Let vessel V1 land at FRE by 2019-06-28.");
    }

    /** Ready on the 30th by itself it would be too late without a vessel too. */
    @Test
    void noVesselIsAskedToLandInThePast() {
        LocalDate afterwards = june(30).plusDays(1);

        assertThat(Why.action(vessel(afterwards, 5), order(24)))
                .isEqualTo("vessel-too-late: Let vessel V1 land at FRE by 2019-06-24.");
        assertThat(Why.action(vessel(afterwards, 6), order(24))).isEqualTo("vessel-too-late: nothing known");
        assertThat(Why.action(vessel(june(28), 6), order(24)))
                .isEqualTo("vessel-too-late: Shorten the handling of vessel V1 to 1 day.");
    }

    @Test
    void theVesselIsBlamedOnlyWhereItMakesTheVehicleLate() {
        String bring = "ready-too-late: Bring the vehicle to FRE by 2019-06-29.";

        assertThat(Why.action(vessel(june(24), 0), order(30))).isEqualTo(bring);
        assertThat(Why.not(vessel(june(30).plusDays(3), 0), order(30)))
                .isEqualTo("ready-too-late: ready on 2019-07-03 from vessel V1, after the last day 2019-06-30");
        assertThat(Why.action(vessel(june(30).plusDays(3), 0), order(30)))
                .as("the vessel keeps it from being there by then")
                .isEqualTo("ready-too-late: nothing known");
        assertThat(Why.not(
                        vessel(june(30).plusDays(1), 0),
                        readyOn(30, "SEA").withReadyDay(june(30).plusDays(1)).withVessel("V1")))
                .isEqualTo("ready-too-late: ready on 2019-07-01, after the last day 2019-06-30");
    }

    @Test
    void handlingForFiveMillionYearsIsTooLong() {
        ProblemBuilder problem = vessel(june(25), Integer.MAX_VALUE);

        assertThat(Why.not(problem, order(24)))
                .isEqualTo("vessel-too-late: ready on +5881629-12-31 from vessel V1, after the last day 2019-06-30"
                        .replace(
                                "+5881629-12-31",
                                june(25).plusDays(Integer.MAX_VALUE).toString()));
        assertThat(Why.action(problem, order(24)))
                .isEqualTo("vessel-too-late: Shorten the handling of vessel V1 to 4 days.");
    }
}
