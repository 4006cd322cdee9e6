package dev.quarterback.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.problem.Weights;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A week of two yards with all of the above: O5 is too heavy beside O4 and O7 and the third trip too much for C2's
 * duty cycle; O6 waits for a regular handover; O8 stands where it cannot be handed over.
 */
class A13_AllFeaturesTest {
    private final Problem problem = new ProblemBuilder("A13", "2019-06-24", "2019-06-30")
            .rules(Rules.DEFAULT.withMaxStops(2).withDutyCycle(new DutyCycle(8, 2500)))
            .weights(new Weights(1, 50, 20, 10, 2, 1, 30, 1, 20))
            .model("M3", 1847)
            .model(new Model("SEMI", 11000.5, 2))
            .yard(new Yard("FRE", null, 37.5, -122, 1))
            .yard("RNO", 39.5, -119.8)
            .center(new Center("SEA", null, 38.5, -122, new Handovers(1, 1), new TreeMap<>(), 1, 0)
                    .withHandoversOn(LocalDate.parse("2019-06-25"), 0, 0))
            .center(new Center("LAX", null, 34, -118, new Handovers(9, 0), new TreeMap<>(), 9, 1))
            .lane("FRE", "SEA", 300, 200)
            .lane("SEA", "FRE", 310, 200)
            .lane("FRE", "LAX", 900, 600)
            .lane("RNO", "SEA", 400, 250)
            .lane("RNO", "LAX", 800, 500)
            .lane("SEA", "LAX", 1100, 700)
            .carrier("C1", "FRE", 2, 17500)
            .carrier(new Carrier("C2", "RNO", 3, 12847, 660, null, null, List.of(LocalDate.parse("2019-06-24"))))
            .order(Order.of("O1", "M3", "FRE", "SEA")
                    .withPromisedDay(LocalDate.parse("2019-06-24"))
                    .withAppointment(new Handover("SEA", LocalDate.parse("2019-06-24"))))
            .order(Order.of("O2", "M3", "FRE", "LAX", "SEA")
                    .withPromisedDay(LocalDate.parse("2019-06-27"))
                    .withReadyDay(LocalDate.parse("2019-06-25")))
            .order(Order.of("O3", "M3", "FRE", "LAX")
                    .withPromisedDay(LocalDate.parse("2019-06-28"))
                    .withReadyDay(LocalDate.parse("2019-06-25"))
                    .withUnavailableDays(LocalDate.parse("2019-06-27")))
            .order(Order.of("O4", "SEMI", "RNO", "LAX").withPriority(3).withPromisedDay(LocalDate.parse("2019-06-27")))
            .order(Order.of("O5", "M3", "RNO", "LAX").withPlanned(new Handover("LAX", LocalDate.parse("2019-06-27"))))
            .order(Order.of("O6", "M3", "SEA", "SEA").withPromisedDay(LocalDate.parse("2019-06-24")))
            .order(Order.of("O7", "SEMI", "RNO", "LAX")
                    .withAppointment(new Handover("LAX", LocalDate.parse("2019-06-26"))))
            .order(Order.of("O8", "M3", "LAX", "SEA"))
            .build();

    @Test
    void allFeaturesTogether() {
        assertThat(PlanText.best(problem)).isEqualTo("""
                        C1-1 24 Mon FRE > SEA | O1 SEA 24
                        C1-2 25 Tue FRE > LAX | O2 LAX 27, O3 LAX 28
                        C2-1 25 Tue RNO > LAX | O7 LAX 26
                        C2-2 27 Thu RNO > LAX | O4 LAX 28
                        on site | O6 SEA 26
                        undelivered | O5, O8
                        cost 5694
                        """);
    }
}
