package dev.quarterback.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Vehicles on site need no carrier, and share the center's two handovers a day with those from trips. */
class A03_OnSiteTest {
    private final Problem problem = new ProblemBuilder("A03", "2019-06-24", "2019-06-25")
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center("SEA", 38.5, -122, 2)
            .lane("FRE", "SEA", 300, 200)
            .carrier("C1", "FRE", 9, 17500)
            .order(Order.of("O1", "M3", "FRE", "SEA").withPromisedDay(LocalDate.parse("2019-06-24")))
            .order(Order.of("O2", "M3", "SEA", "SEA").withPromisedDay(LocalDate.parse("2019-06-24")))
            .order(Order.of("O3", "M3", "SEA", "SEA").withPromisedDay(LocalDate.parse("2019-06-25")))
            .build();

    @Test
    void vehiclesOnSiteNeedNoCarrier() {
        assertThat(PlanText.best(problem)).isEqualTo("""
                        C1-1 24 Mon FRE > SEA | O1 SEA 24
                        on site | O2 SEA 24, O3 SEA 25
                        cost 602
                        """);
    }
}
