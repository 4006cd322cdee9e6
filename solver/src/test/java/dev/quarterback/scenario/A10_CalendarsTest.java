package dev.quarterback.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * C1 is away when the vehicle is ready, C2 comes on the 26th, and the customer on the 28th: it leaves no earlier, for
 * waiting costs.
 */
class A10_CalendarsTest {
    private final Problem problem = new ProblemBuilder("A10", "2019-06-24", "2019-06-30")
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center("SEA", 38.5, -122, 9)
            .lane("FRE", "SEA", 300, 200)
            .carrier(new Carrier(
                    "C1",
                    "FRE",
                    9,
                    17500,
                    660,
                    null,
                    LocalDate.parse("2019-06-25"),
                    List.of(LocalDate.parse("2019-06-25"))))
            .carrier(new Carrier("C2", "FRE", 9, 17500, 660, LocalDate.parse("2019-06-26"), null, List.of()))
            .order(Order.of("O1", "M3", "FRE", "SEA")
                    .withReadyDay(LocalDate.parse("2019-06-25"))
                    .withPromisedDay(LocalDate.parse("2019-06-26"))
                    .withUnavailableDays(LocalDate.parse("2019-06-26"), LocalDate.parse("2019-06-27")))
            .build();

    @Test
    void itLeavesOnTheFirstDayThatSuitsAll() {
        assertThat(PlanText.best(problem)).isEqualTo("""
                        C2-1 28 Fri FRE > SEA | O1 SEA 28
                        cost 620
                        """);
    }
}
