package dev.quarterback.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * The trip to LAX takes three days and arrives on its second one; the other way round O2 would be late for longer.
 */
class A05_LongTripTest {
    private final Problem problem = new ProblemBuilder("A05", "2019-06-24", "2019-06-30")
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center("SEA", 38.5, -122, 9)
            .lane("FRE", "SEA", 300, 200)
            .carrier("C1", "FRE", 9, 17500)
            .rules(Rules.DEFAULT.withMaxStops(1))
            .center("LAX", 34, -118, 9)
            .lane("FRE", "LAX", 900, 600)
            .order(Order.of("O1", "M3", "FRE", "LAX").withPromisedDay(LocalDate.parse("2019-06-25")))
            .order(Order.of("O2", "M3", "FRE", "SEA").withPromisedDay(LocalDate.parse("2019-06-24")))
            .build();

    @Test
    void theShortTripGoesFirst() {
        assertThat(PlanText.best(problem)).isEqualTo("""
                        C1-1 24 Mon FRE > SEA | O2 SEA 24
                        C1-2 25 Tue FRE > LAX | O1 LAX 26
                        cost 2410
                        """);
    }
}
