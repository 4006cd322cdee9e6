package dev.quarterback.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** One order goes on the first day: later ones cost a late day each. */
class A01_OneOrderTest {
    private final Problem problem = new ProblemBuilder("A01", "2019-06-24", "2019-06-30")
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center("SEA", 38.5, -122, 9)
            .lane("FRE", "SEA", 300, 200)
            .carrier("C1", "FRE", 9, 17500)
            .order(Order.of("O1", "M3", "FRE", "SEA").withPromisedDay(LocalDate.parse("2019-06-24")))
            .build();

    @Test
    void itRidesOnTheFirstDay() {
        assertThat(PlanText.best(problem)).isEqualTo("""
                        C1-1 24 Mon FRE > SEA | O1 SEA 24
                        cost 600
                        """);
    }
}
