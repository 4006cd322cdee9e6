package dev.quarterback.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import org.junit.jupiter.api.Test;

/** One order of priority 4 counts more than two others; the heavy one does not fit beside it. */
class A09_PriorityAndWeightTest {
    private final Problem problem = new ProblemBuilder("A09", "2019-06-24", "2019-06-24")
            .rules(Rules.DEFAULT.withMaxStops(1))
            .model("M3", 1847)
            .model(new Model("SEMI", 11000.5, 3))
            .yard("FRE", 37.5, -122)
            .center("SEA", 38.5, -122, 9)
            .center("POR", 38.2, -122, 9)
            .lane("FRE", "SEA", 300, 200)
            .lane("FRE", "POR", 200, 150)
            .carrier("C1", "FRE", 4, 12847)
            .order(Order.of("O1", "M3", "FRE", "POR"))
            .order(Order.of("O2", "M3", "FRE", "POR"))
            .order(Order.of("O3", "M3", "FRE", "SEA").withPriority(4))
            .order(Order.of("O4", "SEMI", "FRE", "SEA"))
            .build();

    @Test
    void aPriorityOutweighsTwoDeliveries() {
        assertThat(PlanText.best(problem)).isEqualTo("""
                        C1-1 24 Mon FRE > SEA | O3 SEA 24
                        undelivered | O1, O2, O4
                        cost 600
                        """);
    }
}
