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

/** SEA hands over one vehicle a day and one more at surge, none on the 25th: the surge pays on the 24th. */
class A06_SurgeTest {
    private final Problem problem = new ProblemBuilder("A06", "2019-06-24", "2019-06-26")
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center(new Center("SEA", null, 38.5, -122, new Handovers(1, 1), new TreeMap<>(), 9, 0)
                    .withHandoversOn(LocalDate.parse("2019-06-25"), 0, 0))
            .lane("FRE", "SEA", 300, 200)
            .carrier("C1", "FRE", 9, 17500)
            .order(Order.of("O1", "M3", "FRE", "SEA").withPromisedDay(LocalDate.parse("2019-06-24")))
            .order(Order.of("O2", "M3", "FRE", "SEA").withPromisedDay(LocalDate.parse("2019-06-24")))
            .order(Order.of("O3", "M3", "FRE", "SEA").withPromisedDay(LocalDate.parse("2019-06-26")))
            .build();

    @Test
    void theSurgePaysOnTheFirstDay() {
        assertThat(PlanText.best(problem)).isEqualTo("""
                        C1-1 24 Mon FRE > SEA | O1 SEA 24, O2 SEA 24, O3 SEA 26
                        cost 654
                        """);
    }
}
