package dev.quarterback.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    private final Problem problem = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
            .model("M3", 1847)
            .center("SEA", 47.58, -122.33, 10)
            .order(Order.of("A", "M3", "SEA", "SEA"))
            .order(Order.of("B", "M3", "SEA", "SEA"))
            .build();

    /** A plan that delivers A. */
    private List<Violation> violationsWithUndelivered(String... undelivered) {
        Delivery delivery = new Delivery("A", "SEA", LocalDate.parse("2019-06-24"), null);
        List<Undelivered> entries =
                Stream.of(undelivered).map(id -> new Undelivered(id, "")).toList();
        return PlanChecker.check(problem, new Plan("week", List.of(), List.of(delivery), entries, null))
                .violations();
    }

    @Test
    void anOrderIsDeliveredOrListedAsUndelivered() {
        assertThat(violationsWithUndelivered("B")).isEmpty();
        assertThat(violationsWithUndelivered())
                .containsExactly(new Violation(
                        Rule.ORDER_NOT_LISTED,
                        "undelivered",
                        "order B is missing, it belongs to the deliveries or here"));
    }

    @Test
    void anOrderIsListedOnce() {
        assertThat(violationsWithUndelivered("B", "B"))
                .containsExactly(new Violation(
                        Rule.ORDER_NOT_LISTED,
                        "undelivered[1]",
                        "order B is listed more than once, it belongs here once"));
    }

    @Test
    void anOrderIsNotBothDeliveredAndUndelivered() {
        assertThat(violationsWithUndelivered("B", "A"))
                .containsExactly(new Violation(
                        Rule.ORDER_DELIVERED_AND_NOT,
                        "undelivered[1]",
                        "order A is among the deliveries too, it belongs to one of both"));
    }

    @Test
    void anUnknownOrderIsReportedOnce() {
        assertThat(violationsWithUndelivered("nobody", "B", "nobody"))
                .containsExactly(
                        new Violation(Rule.UNKNOWN_ORDER, "undelivered[0]", "the problem has no order nobody"));
    }
}
