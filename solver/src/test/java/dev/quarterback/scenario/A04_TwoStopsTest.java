package dev.quarterback.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** One trip of 630 minutes over both centers, in the order with fewer km: the way home from SEA is longer. */
class A04_TwoStopsTest {
    private final Problem problem = new ProblemBuilder("A04", "2019-06-24", "2019-06-30")
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center("SEA", 38.5, -122, 9)
            .lane("FRE", "SEA", 300, 200)
            .carrier("C1", "FRE", 9, 17500)
            .center("POR", 38.2, -122, 9)
            .lane("SEA", "FRE", 310, 200)
            .lane("FRE", "POR", 200, 150)
            .lane("SEA", "POR", 120, 100)
            .order(Order.of("O1", "M3", "FRE", "POR").withPromisedDay(LocalDate.parse("2019-06-24")))
            .order(Order.of("O2", "M3", "FRE", "SEA").withPromisedDay(LocalDate.parse("2019-06-24")))
            .build();

    @Test
    void oneTripServesBothCenters() {
        assertThat(PlanText.best(problem)).isEqualTo("""
                        C1-1 24 Mon FRE > SEA > POR | O1 POR 24, O2 SEA 24
                        cost 620
                        """);
    }
}
