package dev.quarterback.benchmark.ordermodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The model of orders refuses problems that it would plan wrongly. */
class FirstEditionTest {
    private static final LocalDate DAY = LocalDate.parse("2019-06-24");
    private static final Yard YARD = new Yard("FRE", null, 37, -122, 5);
    private static final Carrier CARRIER = new Carrier("C1", "FRE", 9, 17500, 660, null, null, List.of());
    private static final Order ORDER = Order.of("A", "M3", "FRE", "SEA");

    @Test
    void problemsOfTheFirstEditionArePlanned() {
        assertThat(FirstEdition.lacks(problem(YARD, CARRIER, ORDER))).isEmpty();
    }

    @Test
    void eachFieldThatChangesPlansIsNamed() {
        Order arrived = ORDER.withArrival(new Handover("SEA", DAY)).withVessel("V");
        Carrier busy = CARRIER.withHire(1).withBusy(new BusyDay(DAY, 1, 0));
        Yard closed = YARD.withDeparturesOn(DAY, 0);

        assertThat(FirstEdition.lacks(problem(closed, busy, arrived)))
                .containsExactly("vessel", "arrival", "busy", "hire", "departureDays");
    }

    @Test
    void aProblemOfTheSecondEditionIsRefused() {
        Problem problem = problem(YARD, CARRIER.withHire(1), ORDER);

        assertThatThrownBy(() -> new FixedProblem(problem))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The model of orders does not know hire (p).");
    }

    private static Problem problem(Yard yard, Carrier carrier, Order order) {
        return new ProblemBuilder("p", "2019-06-24", "2019-06-25")
                .model("M3", 1847)
                .yard(yard)
                .vessel("V", "FRE", "2019-06-24")
                .center("SEA", 47, -122, 9)
                .carrier(carrier)
                .order(order)
                .build();
    }
}
