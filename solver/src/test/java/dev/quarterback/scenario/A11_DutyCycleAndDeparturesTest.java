package dev.quarterback.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * One departure a day, and 600 minutes in two days: C1 rests on the 25th, the only day of C2; O4 finds no departure.
 */
class A11_DutyCycleAndDeparturesTest {
    private final Problem problem = new ProblemBuilder("A11", "2019-06-24", "2019-06-26")
            .rules(Rules.DEFAULT.withDutyCycle(new DutyCycle(2, 600)))
            .model("M3", 1847)
            .yard(new Yard("FRE", null, 37.5, -122, 1))
            .center("SEA", 38.5, -122, 9)
            .lane("FRE", "SEA", 300, 200)
            .carrier("C1", "FRE", 1, 17500)
            .carrier(new Carrier(
                    "C2",
                    "FRE",
                    1,
                    17500,
                    660,
                    LocalDate.parse("2019-06-25"),
                    null,
                    List.of(LocalDate.parse("2019-06-26"))))
            .order(Order.of("O1", "M3", "FRE", "SEA").withPriority(2).withReadyDay(LocalDate.parse("2019-06-26")))
            .order(Order.of("O2", "M3", "FRE", "SEA")
                    .withPriority(2)
                    .withReadyDay(LocalDate.parse("2019-06-25"))
                    .withPromisedDay(LocalDate.parse("2019-06-25")))
            .order(Order.of("O3", "M3", "FRE", "SEA").withPriority(2).withPromisedDay(LocalDate.parse("2019-06-24")))
            .order(Order.of("O4", "M3", "FRE", "SEA"))
            .build();

    @Test
    void theCarriersTakeTurns() {
        assertThat(PlanText.best(problem)).isEqualTo("""
                        C1-1 24 Mon FRE > SEA | O3 SEA 24
                        C1-2 26 Wed FRE > SEA | O1 SEA 26
                        C2-1 25 Tue FRE > SEA | O2 SEA 25
                        undelivered | O4
                        cost 1800
                        """);
    }
}
