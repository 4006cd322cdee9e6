package dev.quarterback.bound.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.account.Load;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.bound.price.LagrangianDual;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.trip.Tours;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Vehicles wait in FRE for SEA and SJC. Each of them is 250 minutes from FRE and 100 from the other, and so is IDLE, for which
 * none waits. A carrier drives 300 minutes a day.
 */
class ListedRoutesTest {
    private static final LocalDate DAY = LocalDate.of(2019, 6, 24);

    private static final Problem PROBLEM = new ProblemBuilder("routes", "2019-06-24", "2019-06-30")
            .rules(new Rules(0, 10, 1.25, 80, 1, 3, null))
            .model("M3", 1000)
            .yard("FRE", 37.5, -122)
            .center("SEA", 47, -122, 9)
            .center("SJC", 47, -121, 9)
            .center("IDLE", 47, -120, 9)
            .lane("FRE", "SEA", 1, 250)
            .lane("FRE", "SJC", 1, 250)
            .lane("FRE", "IDLE", 1, 250)
            .lane("SEA", "SJC", 1, 100)
            .lane("SEA", "IDLE", 1, 100)
            .lane("SJC", "IDLE", 1, 100)
            .carrier(new Carrier("C1", "FRE", 9, 17500, 300, null, null, List.of()))
            .order(Order.of("A", "M3", "FRE", "SEA"))
            .order(Order.of("B", "M3", "FRE", "SJC"))
            .build();

    private static final int SEA = 0;
    private static final int SJC = 1;

    private static Map<Integer, Integer> arrivals(String... stops) {
        Carrier carrier = PROBLEM.carriers().get(0);
        Trip trip = new Trip("C1-1", "C1", DAY, List.of(stops));
        ResolvedTrip resolved =
                new ResolvedTrip(trip, carrier, Tours.of(PROBLEM).of(carrier, trip.stops()), new Load(1, 1, 1000));
        LagrangianDual dual = new LagrangianDual(PROBLEM, order -> true);
        return new ListedRoutes(dual.model().routes().get(0), Numbering.of(PROBLEM), List.of(resolved))
                .arrivals(resolved);
    }

    @Test
    void aListedTripArrivesAsItDoes() {
        assertThat(arrivals("SEA")).isEqualTo(Map.of(SEA, 0));
        assertThat(arrivals("SEA", "SJC")).isEqualTo(Map.of(SEA, 0, SJC, 1));
        assertThat(arrivals("SJC", "SEA")).isEqualTo(Map.of(SJC, 0, SEA, 1));
    }

    @Test
    void withAnIdleStopItArrivesAsThoughItLeftThatOut() {
        assertThat(arrivals("IDLE", "SEA")).isEqualTo(Map.of(SEA, 0));
        assertThat(arrivals("IDLE", "SEA", "SJC")).isEqualTo(Map.of(SEA, 0, SJC, 1));
    }

    @Test
    void tripsOfIdleStopsArriveNowhere() {
        assertThat(arrivals("IDLE")).isEmpty();
    }
}
