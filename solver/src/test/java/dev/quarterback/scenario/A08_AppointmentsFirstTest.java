package dev.quarterback.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * A kept appointment is worth more than two deliveries elsewhere; the other one cannot be kept any more, but
 * delivered.
 */
class A08_AppointmentsFirstTest {
    private final Problem problem = new ProblemBuilder("A08", "2019-06-24", "2019-06-24")
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center("SEA", 38.5, -122, 9)
            .lane("FRE", "SEA", 300, 200)
            .carrier("C1", "FRE", 9, 17500)
            .rules(Rules.DEFAULT.withMaxStops(1))
            .center("POR", 38.2, -122, 9)
            .lane("FRE", "POR", 200, 150)
            .order(Order.of("O1", "M3", "FRE", "SEA"))
            .order(Order.of("O2", "M3", "FRE", "SEA"))
            .order(Order.of("O3", "M3", "FRE", "POR")
                    .withAppointment(new Handover("POR", LocalDate.parse("2019-06-24"))))
            .order(Order.of("O4", "M3", "SEA", "SEA")
                    .withAppointment(new Handover("SEA", LocalDate.parse("2019-06-23"))))
            .build();

    @Test
    void anAppointmentOutweighsTwoDeliveries() {
        assertThat(PlanText.best(problem)).isEqualTo("""
                        C1-1 24 Mon FRE > POR | O3 POR 24
                        on site | O4 SEA 24
                        undelivered | O1, O2
                        cost 400
                        """);
    }
}
