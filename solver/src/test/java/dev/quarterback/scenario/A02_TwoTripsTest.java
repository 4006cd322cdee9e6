package dev.quarterback.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Two vehicles ride at a time, and a day is too short for two trips of 535 minutes: who is late first goes first. */
class A02_TwoTripsTest {
    private final Problem problem = new ProblemBuilder("A02", "2019-06-24", "2019-06-30")
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center("SEA", 38.5, -122, 9)
            .lane("FRE", "SEA", 300, 200)
            .carrier("C1", "FRE", 2, 17500)
            .order(Order.of("O1", "M3", "FRE", "SEA").withPromisedDay(LocalDate.parse("2019-06-25")))
            .order(Order.of("O2", "M3", "FRE", "SEA").withPromisedDay(LocalDate.parse("2019-06-24")))
            .order(Order.of("O3", "M3", "FRE", "SEA").withPromisedDay(LocalDate.parse("2019-06-24")))
            .build();

    @Test
    void whoWouldBeLateRidesFirst() {
        assertThat(PlanText.best(problem)).isEqualTo("""
                        C1-1 24 Mon FRE > SEA | O2 SEA 24, O3 SEA 24
                        C1-2 25 Tue FRE > SEA | O1 SEA 25
                        cost 1200
                        """);
    }
}
