package dev.quarterback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.Delivery;
import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The plan that is made as by hand, for a week whose first days are over. */
class FirstComeTest {
    private static LocalDate day(int ofJune) {
        return LocalDate.of(2019, 6, ofJune);
    }

    private static ProblemBuilder week(int lotSpaces, int prepDays) {
        return new ProblemBuilder("rest of a week", "2019-06-27", "2019-06-30")
                .model("M3", 1847)
                .center(new Center("SEA", null, 38.5, -122, new Handovers(1, 0), new TreeMap<>(), lotSpaces, prepDays))
                .lane("FRE", "SEA", 300, 200);
    }

    @Test
    void vehiclesOnTheLotAreHandedOverBeforeOthersCome() {
        ProblemBuilder problem = week(1, 1)
                .yard("FRE", 37.5, -122)
                .carrier("C1", "FRE", 9, 17500)
                .order(Order.of("O1", "M3", "FRE", "SEA"))
                .order(Order.of("O2", "M3", "FRE", "SEA").withArrival(new Handover("SEA", day(25))));

        assertThat(Planning.firstCome(problem.build()).plan().deliveries())
                .containsExactlyInAnyOrder(
                        new Delivery("O1", "SEA", day(28), "C1-1"), new Delivery("O2", "SEA", day(27), null));
    }

    @Test
    void tripsLeaveWhereOtherWorkAndTheYardLeaveTimeForThem() {
        Carrier busy =
                new Carrier("C1", "FRE", 9, 17500, 660, null, null, List.of()).withBusy(new BusyDay(day(27), 126, 1));
        ProblemBuilder problem = week(9, 0)
                .yard(new Yard("FRE", null, 37.5, -122, 1).withDeparturesOn(day(28), 0))
                .vessel("V1", "FRE", "2019-06-30")
                .carrier(busy)
                .order(Order.of("O1", "M3", "FRE", "SEA"))
                .order(Order.of("O2", "M3", "FRE", "SEA").withVessel("V1"));

        // A trip takes 535 minutes: one too many on the 27th.
        assertThat(Planning.firstCome(problem.build()).plan().deliveries())
                .containsExactlyInAnyOrder(
                        new Delivery("O1", "SEA", day(29), "C1-1"), new Delivery("O2", "SEA", day(30), "C1-2"));
    }
}
