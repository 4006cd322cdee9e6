package dev.quarterback.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A plan for the rest of a week: C1 has made a trip on the 25th, C2 is hired at 500 a day, nothing leaves on the 26th, V1
 * lands on the 26th, and A stands at the center since before, on its only space: it goes before B comes.
 */
class A14_RestOfAWeekTest {
    private final Problem problem = new ProblemBuilder("A14", "2019-06-25", "2019-06-28")
            .model("M3", 1847)
            .yard(new Yard("FRE", null, 37.5, -122, 2).withDeparturesOn(LocalDate.parse("2019-06-26"), 0))
            .vessel(new Vessel("V1", null, "FRE", LocalDate.parse("2019-06-26"), 1))
            .center(new Center("SEA", null, 38.5, -122, new Handovers(2, 0), new TreeMap<>(), 1, 1))
            .lane("FRE", "SEA", 300, 200)
            .carrier(new Carrier("C1", "FRE", 1, 17500, 660, null, null, List.of())
                    .withBusy(new BusyDay(LocalDate.parse("2019-06-25"), 200, 1)))
            .carrier(new Carrier("C2", "FRE", 1, 17500, 660, null, null, List.of()).withHire(500))
            .order(Order.of("A", "M3", "FRE", "SEA").withArrival(new Handover("SEA", LocalDate.parse("2019-06-24"))))
            .order(Order.of("B", "M3", "FRE", "SEA").withPriority(3))
            .order(Order.of("C", "M3", "FRE", "SEA").withVessel("V1"))
            .build();

    @Test
    void theRestIsPlannedAroundWhatIsUnderWay() {
        assertThat(PlanText.best(problem)).isEqualTo("""
                        C1-1 27 Thu FRE > SEA | C SEA 28
                        C2-1 25 Tue FRE > SEA | B SEA 26
                        on site | A SEA 25
                        cost 1704
                        """);
    }
}
