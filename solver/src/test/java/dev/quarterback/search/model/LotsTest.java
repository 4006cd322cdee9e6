package dev.quarterback.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A lot of two spaces on the nights 0 to 3, to which A1 comes before the first day and A2 on day 1. */
class LotsTest {
    private static final int SEA = 0;
    private static final int A1 = 0;
    private static final int A2 = 1;
    private static final int IN_YARD = 2;

    private final Lots lots = new Lots(new Facts(new ProblemBuilder("days", "2019-06-24", "2019-06-27")
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center(new Center("SEA", null, 37.6, -122, new Handovers(9, 0), new TreeMap<>(), 2, 0))
            .order(arrives("A1", "2019-06-22"))
            .order(arrives("A2", "2019-06-25"))
            .order(Order.of("Y", "M3", "FRE", "SEA"))
            .build()));

    private static Order arrives(String id, String day) {
        return Order.of(id, "M3", "FRE", "SEA").withArrival(new Handover("SEA", LocalDate.parse(day)));
    }

    private int[] standing() {
        return IntStream.range(0, 4).map(night -> lots.standing(SEA, night)).toArray();
    }

    @Test
    void vehiclesWithAnArrivalStandUntilTheyAreHandedOver() {
        assertThat(standing()).containsExactly(1, 2, 2, 2);
        lots.handOver(A1, 2);
        assertThat(standing()).containsExactly(1, 2, 1, 1);
        lots.handOver(A2, 1);
        assertThat(standing()).containsExactly(1, 1, 0, 0);
        lots.takeBack(A1, 2);
        assertThat(standing()).containsExactly(1, 1, 1, 1);
        lots.handOver(IN_YARD, 0);
        assertThat(standing()).as("one from a yard has no place of its own").containsExactly(1, 1, 1, 1);
    }

    @Test
    void aVehicleFromATripFindsPlaceBesideThem() {
        assertThat(lots.hasPlace(SEA, 0, 1)).isTrue();
        assertThat(lots.hasPlace(SEA, 0, 2)).as("two stand there in night 1").isFalse();
        assertThat(lots.hasPlace(SEA, 2, 2)).as("handed over at once").isTrue();
    }

    @Test
    void theyStayOnlyAsLongAsVehiclesFromTripsCanStandBesideThem() {
        lots.handOver(A1, 1);
        lots.wait(SEA, 1, 3, 1);
        assertThat(lots.areKept()).isTrue();
        assertThat(lots.mayStand(A1, 1, 1)).isTrue();
        assertThat(lots.mayStand(A1, 2, 1)).as("a third in night 1").isFalse();
        lots.takeBack(A1, 1);
        assertThat(lots.areKept()).isFalse();
        assertThat(lots.mayStand(A1, 1, 4)).as("out before that night").isTrue();
        assertThat(lots.mayStand(A1, 2, 4)).isFalse();
    }

    @Test
    void theCrowdIsWhatStandsAboveTheSpaces() {
        assertThat(lots.crowd()).isZero();
        lots.wait(SEA, 0, 3, 1);
        assertThat(lots.crowd()).as("three in the nights 1 and 2").isEqualTo(2);
        lots.handOver(A2, 2);
        assertThat(lots.crowd()).isEqualTo(1);
        lots.wait(SEA, 0, 3, -1);
        assertThat(lots.crowd()).isZero();
    }
}
