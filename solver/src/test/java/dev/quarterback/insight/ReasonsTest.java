package dev.quarterback.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.ReasonCode;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private final Problem problem = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center("SEA", 37.6, -122, 1)
            .center("DEN", 37.6, -122, 1)
            .carrier("C1", "FRE", 1, 17500)
            .order(Order.of("placed", "M3", "FRE", "SEA"))
            .order(Order.of("possible", "M3", "FRE", "SEA"))
            .order(Order.of("stranded", "M3", "DEN", "SEA"))
            .order(Order.of("stranded too", "M3", "DEN", "SEA"))
            .build();

    @Test
    void givesTheProofOrSaysNoMoreThanThatTheOrderIsNotPlaced() {
        LocalDate day = LocalDate.parse("2019-06-24");
        List<Trip> trips = List.of(new Trip("T1", "C1", day, List.of("SEA")));
        List<Delivery> deliveries = List.of(new Delivery("placed", "SEA", day, "T1"));
        UpperBound bound = new UpperBound(0L, 2L, null);
        Plan plan = new Plan(
                "week",
                trips,
                deliveries,
                List.of(
                        new Undelivered("stranded", "some guess"),
                        new Undelivered("possible", ""),
                        new Undelivered("nobody", "cancelled by the customer"),
                        new Undelivered("stranded too", "")),
                bound);

        String stands = "impossible: the vehicle stands at DEN, which is none of the order's centers";
        String accept = "Let the customer take the vehicle over at DEN.";
        assertThat(new Reasons(problem).explain(plan))
                .isEqualTo(new Plan(
                        "week",
                        trips,
                        deliveries,
                        List.of(
                                new Undelivered("stranded", ReasonCode.WRONG_SITE, stands, accept),
                                new Undelivered("possible", ReasonCode.NOT_PLACED, Reasons.NOT_PLACED, null),
                                new Undelivered("nobody", "cancelled by the customer"),
                                new Undelivered("stranded too", ReasonCode.WRONG_SITE, stands, accept)),
                        bound));
    }
}
