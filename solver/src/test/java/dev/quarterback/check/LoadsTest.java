package dev.quarterback.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import org.junit.jupiter.api.Test;

/** Three vehicles of 1, 1 and 2 positions and 0.1, 0.2 and 1000 kg on one trip. */
class LoadsTest {
    private static HandMadePlan tripOf(int positions, double payloadKg) {
        Problem problem = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .model(new Model("light", 0.1, 1))
                .model(new Model("lighter", 0.2, 1))
                .model(new Model("truck", 1000, 2))
                .yard("FRE", 37.5, -122)
                .center("SEA", 37.6, -122, 10)
                .carrier("C1", "FRE", positions, payloadKg)
                .order(Order.of("A", "light", "FRE", "SEA"))
                .order(Order.of("B", "lighter", "FRE", "SEA"))
                .order(Order.of("C", "truck", "FRE", "SEA"))
                .build();
        return new HandMadePlan(problem)
                .trip("T1", "C1", "2019-06-24", "SEA")
                .ride("A", "T1", "SEA", "2019-06-24")
                .ride("B", "T1", "SEA", "2019-06-24");
    }

    @Test
    void aCarrierCarriesAsMuchAsItHasPositions() {
        assertThat(tripOf(2, 9000).violations()).isEmpty();
        assertThat(tripOf(1, 9000).violations())
                .containsExactly(new Violation(
                        Rule.TRIP_POSITIONS, "trips[0]", "trip T1 carries 2 vehicles, carrier C1 has 1 positions"));
    }

    @Test
    void aVehicleMayTakeSeveralPositions() {
        assertThat(tripOf(4, 9000).ride("C", "T1", "SEA", "2019-06-24").violations())
                .isEmpty();
        assertThat(tripOf(3, 9000).ride("C", "T1", "SEA", "2019-06-24").violations())
                .containsExactly(new Violation(
                        Rule.TRIP_POSITIONS,
                        "trips[0]",
                        "trip T1 carries 3 vehicles that take 4 positions, carrier C1 has 3 positions"));
    }

    @Test
    void theVehiclesWeighAtMostThePayload() {
        assertThat(tripOf(9, 1000.3).ride("C", "T1", "SEA", "2019-06-24").violations())
                .isEmpty();
        assertThat(tripOf(9, 1000.2).ride("C", "T1", "SEA", "2019-06-24").violations())
                .containsExactly(new Violation(
                        Rule.TRIP_WEIGHT, "trips[0]", "trip T1 carries 1000.3 kg, carrier C1 may carry 1000.2 kg"));
    }

    @Test
    void aMillionthOfAKilogramIsTolerated() {
        assertThat(tripOf(9, 0.3 - 0.9e-6).violations()).isEmpty();
        assertThat(tripOf(9, 0.3 - 1.1e-6).violations())
                .containsExactly(new Violation(
                        Rule.TRIP_WEIGHT, "trips[0]", "trip T1 carries 0.3 kg, carrier C1 may carry 0.2999989 kg"));
    }
}
