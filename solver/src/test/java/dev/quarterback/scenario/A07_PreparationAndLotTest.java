package dev.quarterback.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A vehicle is prepared for a day, on a lot of one space: so each comes on a trip of its own. */
class A07_PreparationAndLotTest {
    private final Problem problem = new ProblemBuilder("A07", "2019-06-24", "2019-06-26")
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center(new Center("SEA", null, 38.5, -122, new Handovers(9, 0), new TreeMap<>(), 1, 1))
            .lane("FRE", "SEA", 300, 200)
            .carrier("C1", "FRE", 9, 17500)
            .order(Order.of("O1", "M3", "FRE", "SEA").withPromisedDay(LocalDate.parse("2019-06-26")))
            .order(Order.of("O2", "M3", "FRE", "SEA").withPromisedDay(LocalDate.parse("2019-06-25")))
            .order(Order.of("O3", "M3", "FRE", "SEA")
                    .withPromisedDay(LocalDate.parse("2019-06-30"))
                    .withUnavailableDays(LocalDate.parse("2019-06-25"), LocalDate.parse("2019-06-26")))
            .build();

    @Test
    void oneVehicleWaitsAtATime() {
        assertThat(PlanText.best(problem)).isEqualTo("""
                        C1-1 24 Mon FRE > SEA | O2 SEA 25
                        C1-2 25 Tue FRE > SEA | O1 SEA 26
                        undelivered | O3
                        cost 1204
                        """);
    }
}
