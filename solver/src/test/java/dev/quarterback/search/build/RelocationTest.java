package dev.quarterback.search.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.HandMadeTrip;
import dev.quarterback.search.model.LoadedTrip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two carriers with time for one trip a day each: which trips give way to a new one, and where they go. */
class RelocationTest {
    private static final Problem PROBLEM = problem();
    private static final int MINUTES = 200;

    private final Facts facts = new Facts(PROBLEM);
    private final RecipeParts parts = EmptySchedule.parts(facts, 0);
    private final Relocation relocation = new Relocation(parts);
    private final LoadedTrip full = trip("C1", 0, "A1", "A2", "A3");
    private final LoadedTrip half = trip("C2", 0, "A4");

    RelocationTest() {
        parts.bench().add(full);
        parts.bench().add(half);
    }

    @Test
    void theTripWorthLeastGivesWay() {
        Slots slots = relocation.slots();
        slots.start();
        slots.consider(0, 0, MINUTES, 0);
        slots.consider(1, 0, MINUTES, 0);

        assertThat(slots.isFound()).isTrue();
        assertThat(slots.carrier()).isEqualTo(1);
        assertThat(slots.cost()).isEqualTo(1);
        assertThat(slots.inTheWay()).containsExactly(half);
    }

    @Test
    void aFreeDayCostsNothing() {
        Slots slots = relocation.slots();
        slots.start();
        slots.consider(1, 0, MINUTES, 0);
        slots.consider(0, 1, MINUTES, 0);

        assertThat(List.of(slots.carrier(), slots.day(), slots.cost())).isEqualTo(List.of(0, 1, 0.0));
        assertThat(slots.inTheWay()).isEmpty();
    }

    @Test
    void aSlotWithAHandicapAboveTheBestCostIsLeft() {
        Slots slots = relocation.slots();
        slots.start();
        slots.consider(1, 0, MINUTES, 0);
        slots.consider(0, 1, MINUTES, 1.5);

        assertThat(List.of(slots.carrier(), slots.day())).isEqualTo(List.of(1, 0));
    }

    @Test
    void aDayOffIsNoSlot() {
        Slots slots = relocation.slots();
        slots.start();
        slots.consider(1, 1, MINUTES, 0);

        assertThat(slots.isFound()).isFalse();
    }

    /** The only day left is C1's second: C2 is off then, and on the first C1's trip is worth more. */
    @Test
    void aDisplacedTripFindsAnotherCarriersFreeDayWithItsLoad() {
        relocation.start();
        relocation.displace(half);
        parts.bench().add(trip("C2", 0, "A5", "A6"));
        relocation.settle();

        assertThat(trips(0)).containsExactly("C1 0 [A1, A2, A3]", "C1 1 [A4]");
        assertThat(trips(1)).containsExactly("C2 0 [A5, A6]");
    }

    private List<String> trips(int carrier) {
        List<String> trips = new ArrayList<>();
        OpenCarrier open = parts.bench().open(carrier);
        for (int i = 0; i < open.tripCount(); i++) {
            LoadedTrip trip = open.trip(i);
            List<String> load = new ArrayList<>();
            for (int v = 0; v < trip.load(); v++) {
                load.add(PROBLEM.orders().get(trip.order(v)).id());
            }
            load.sort(null);
            trips.add(PROBLEM.carriers().get(carrier).id() + " " + trip.departure() + " " + load);
        }
        trips.sort(null);
        return trips;
    }

    private LoadedTrip trip(String carrier, int day, String... orders) {
        HandMadeTrip trip = new HandMadeTrip(facts, carrier, day, "A");
        for (String order : orders) {
            trip.ride(order, "A", 1);
        }
        return trip.build();
    }

    private static Problem problem() {
        ProblemBuilder problem = new ProblemBuilder("two-days", "2019-06-24", "2019-06-25")
                .rules(new Rules(0, 0, 1.25, 80, 1, 1, null))
                .model("M3", 1847)
                .yard("FRE", 37, -122)
                .center("A", 37, -122, 10)
                .lane("FRE", "A", 100, MINUTES / 2);
        problem.carrier(new Carrier("C1", "FRE", 3, 17500, MINUTES, null, null, List.of()));
        problem.carrier(new Carrier("C2", "FRE", 3, 17500, MINUTES, null, LocalDate.parse("2019-06-24"), List.of()));
        for (int i = 1; i <= 6; i++) {
            problem.order(Order.of("A" + i, "M3", "FRE", "A"));
        }
        return problem.build();
    }
}
