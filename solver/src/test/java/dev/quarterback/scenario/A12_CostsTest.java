package dev.quarterback.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Weights;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * O1 takes its second choice (20) rather than 220 km more; both leave on the 26th, O2 as planned (else 30), at 2² for
 * level.
 */
class A12_CostsTest {
    private final Problem problem = new ProblemBuilder("A12", "2019-06-24", "2019-06-30")
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center("SEA", 38.5, -122, 9)
            .lane("FRE", "SEA", 300, 200)
            .carrier("C1", "FRE", 9, 17500)
            .weights(new Weights(1, 50, 20, 10, 3, 1, 30, 1, 20))
            .center("POR", 38.2, -122, 9)
            .lane("FRE", "POR", 200, 150)
            .lane("SEA", "POR", 120, 100)
            .order(Order.of("O1", "M3", "FRE", "SEA", "POR").withPromisedDay(LocalDate.parse("2019-06-26")))
            .order(Order.of("O2", "M3", "FRE", "POR").withPlanned(new Handover("POR", LocalDate.parse("2019-06-26"))))
            .build();

    @Test
    void costsDecideWhereAllIsDelivered() {
        assertThat(PlanText.best(problem)).isEqualTo("""
                        C1-1 26 Wed FRE > POR | O1 POR 26, O2 POR 26
                        cost 424
                        """);
    }
}
