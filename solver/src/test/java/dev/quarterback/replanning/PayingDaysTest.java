package dev.quarterback.replanning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.change.AddCarriers;
import dev.quarterback.change.Amount;
import dev.quarterback.change.Change;
import dev.quarterback.change.Operation;
import dev.quarterback.change.SetCarrier;
import dev.quarterback.change.SetHandovers;
import dev.quarterback.check.HandMadePlan;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.replanning.Candidate.Kind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Three days. C1 can do nothing else; two like it are hired for 100 a day, with one surge handover more a day for 50. The
 * first of them brings A and B on Monday, C on Tuesday and D and E on Wednesday, the second one F on Tuesday.
 */
class PayingDaysTest {
    private static final LocalDate MONDAY = LocalDate.parse("2019-06-24");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final Handover LATER = new Handover("SEA", WEDNESDAY);
    private static final AddCarriers MORE = new AddCarriers(1, "C1", null, null, null);

    private static Problem problem(int hire, Handover appointmentOfC) {
        return new ProblemBuilder("days", "2019-06-24", "2019-06-26")
                .model("M3", 1847)
                .yard("FRE", 37.5, -122)
                .center(new Center("SEA", null, 37.6, -122, new Handovers(1, 0), Collections.emptySortedMap(), 9, 0))
                .lane("FRE", "SEA", 200, 240)
                .carrier(new Carrier(
                        "C1", "FRE", 2, 17500, 660, null, null, List.of(MONDAY, TUESDAY, WEDNESDAY), hire, List.of()))
                .order(Order.of("A", "M3", "FRE", "SEA"))
                .order(Order.of("B", "M3", "FRE", "SEA"))
                .order(Order.of("C", "M3", "FRE", "SEA").withAppointment(appointmentOfC))
                .order(Order.of("D", "M3", "FRE", "SEA"))
                .order(Order.of("E", "M3", "FRE", "SEA"))
                .order(Order.of("F", "M3", "FRE", "SEA"))
                .build();
    }

    private static SetHandovers surge(LocalDate day, int number) {
        return new SetHandovers("SEA", List.of(day), Amount.UNCHANGED, Amount.plus(number));
    }

    private static Candidate unit(Operation operation, Kind kind) {
        return new Candidate("", Change.of(operation), 1, 1, kind);
    }

    /** Two carriers, two surge handovers on Tuesday, one on each of the other days. */
    private static Purchase bought(Problem problem) {
        return Purchase.of(
                problem,
                new Units(List.of(
                        unit(MORE, Kind.CARRIER),
                        unit(MORE, Kind.CARRIER),
                        unit(surge(MONDAY, 1), Kind.HANDOVER),
                        unit(surge(TUESDAY, 1), Kind.HANDOVER),
                        unit(surge(TUESDAY, 1), Kind.HANDOVER),
                        unit(surge(WEDNESDAY, 1), Kind.HANDOVER))));
    }

    private static Problem with(Problem problem, Purchase purchase) {
        return ChangedProblem.of(problem, purchase.change(problem), null);
    }

    private static Plan plan(Problem changed) {
        return new HandMadePlan(changed)
                .trip("T1", "C1+1", "2019-06-24", "SEA")
                .trip("T2", "C1+1", "2019-06-25", "SEA")
                .trip("T3", "C1+1", "2019-06-26", "SEA")
                .trip("T4", "C1+2", "2019-06-25", "SEA")
                .ride("A", "T1", "SEA", "2019-06-24")
                .ride("B", "T1", "SEA", "2019-06-24")
                .ride("C", "T2", "SEA", "2019-06-25")
                .ride("D", "T3", "SEA", "2019-06-26")
                .ride("E", "T3", "SEA", "2019-06-26")
                .ride("F", "T4", "SEA", "2019-06-25")
                .build();
    }

    private static PayingDays payingDays(Problem problem) {
        Purchase purchase = bought(problem);
        Problem changed = with(problem, purchase);
        return new PayingDays(problem, purchase, changed, plan(changed));
    }

    private static Trimmed sound(Problem problem, Trimmed trimmed) {
        assertThat(PlanChecker.check(with(problem, trimmed.purchase()), trimmed.plan())
                        .violations())
                .isEmpty();
        return trimmed;
    }

    private static SetCarrier offOnTuesday(String id) {
        return new SetCarrier(id, null, null, null, null, null, null, List.of(TUESDAY), null, null, List.of());
    }

    @Test
    void allUnitsCostAllTheirDays() {
        Problem problem = problem(100, LATER);
        Purchase purchase = bought(problem);

        assertThat(purchase.text()).isEqualTo("2 carriers like C1 for 3 days, 4 surge handovers");
        assertThat(purchase.price()).isEqualTo(2 * 3 * 100 + 4 * 50);
        assertThat(purchase.change(problem))
                .isEqualTo(Change.of(
                        new AddCarriers(2, "C1", null, null, null),
                        surge(MONDAY, 1),
                        surge(TUESDAY, 2),
                        surge(WEDNESDAY, 1)));
    }

    @Test
    void whatIsNotUsedIsNotBought() {
        Problem problem = problem(100, LATER);

        Trimmed used = sound(problem, payingDays(problem).without(0));

        assertThat(used.purchase().text()).isEqualTo("2 carriers like C1 for 1 to 3 days, 3 surge handovers");
        assertThat(used.purchase().price()).isEqualTo(3 * 100 + 100 + 3 * 50);
        assertThat(used.purchase().change(problem))
                .isEqualTo(Change.of(
                        MORE,
                        new AddCarriers(1, "C1", null, TUESDAY, TUESDAY),
                        surge(MONDAY, 1),
                        surge(TUESDAY, 1),
                        surge(WEDNESDAY, 1)));
    }

    @Test
    void theDaysThatBringLeastAreLeftOutAsFarAsDeliveriesCanBeSpared() {
        Problem problem = problem(100, LATER);

        Trimmed fewer = sound(problem, payingDays(problem).without(3));

        assertThat(fewer.purchase().text()).isEqualTo("1 carrier like C1 for 2 days, 2 surge handovers");
        assertThat(fewer.purchase().change(problem))
                .isEqualTo(Change.of(
                        new AddCarriers(1, "C1", null, MONDAY, WEDNESDAY),
                        offOnTuesday("C1+1"),
                        surge(MONDAY, 1),
                        surge(WEDNESDAY, 1)));
        assertThat(fewer.plan().deliveries()).hasSize(4);
        assertThat(fewer.plan().undelivered()).extracting(Undelivered::order).containsExactly("C", "F");
    }

    /** The first carrier is hired for no day any more, so that the second one gets its name. */
    @Test
    void carriersThatStayAreNamedAnew() {
        Problem problem = problem(100, LATER);
        Purchase purchase = bought(problem);
        Problem changed = with(problem, purchase);
        Plan second = new HandMadePlan(changed)
                .trip("T1", "C1+2", "2019-06-24", "SEA")
                .ride("A", "T1", "SEA", "2019-06-24")
                .build();

        Trimmed fewer = sound(problem, new PayingDays(problem, purchase, changed, second).without(0));

        assertThat(fewer.plan().trips()).extracting(Trip::carrier).containsExactly("C1+1");
        assertThat(fewer.purchase().change(problem))
                .isEqualTo(Change.of(new AddCarriers(1, "C1", null, MONDAY, MONDAY)));
    }

    @Test
    void workThatKeepsAnAppointmentStays() {
        Problem problem = problem(100, new Handover("SEA", TUESDAY));

        Trimmed fewer = sound(problem, payingDays(problem).without(1));

        assertThat(fewer.plan().trips()).extracting(Trip::id).containsExactly("T1", "T2", "T3");
        assertThat(payingDays(problem).withoutLeast().orElseThrow().plan()).isEqualTo(fewer.plan());
    }

    @Test
    void carriersThatCostNothingStayForAllDays() {
        Problem problem = problem(0, LATER);

        Trimmed fewer = sound(problem, payingDays(problem).without(6));

        assertThat(fewer.plan().trips()).hasSize(4);
        assertThat(fewer.purchase().text()).isEqualTo("2 carriers like C1, 3 surge handovers");
        assertThat(payingDays(problem).withoutLeast()).isEmpty();
    }

    /** A trip of 12 hours that begins on the last day runs into the next one. */
    @Test
    void theDaysOnTheWayHomeCostToo() {
        Problem problem = problem(100, LATER).withLanes(List.of(new Lane("FRE", "SEA", 500, 330)));
        Purchase purchase = new Purchase(List.of(HiredCarrier.whole(problem, MORE)), List.of(), 50);
        Problem changed = with(problem, purchase);
        Plan late = new HandMadePlan(changed)
                .trip("T1", "C1+1", "2019-06-26", "SEA")
                .ride("A", "T1", "SEA", "2019-06-26")
                .build();

        PayingDays days = new PayingDays(problem, purchase, changed, late);
        Purchase fewer = sound(problem, days.without(0)).purchase();

        assertThat(fewer.price()).isEqualTo(100);
        assertThat(fewer.priceOfWaysHome(problem, PlanAccount.of(changed, late).trips()))
                .isEqualTo(100);
    }
}
