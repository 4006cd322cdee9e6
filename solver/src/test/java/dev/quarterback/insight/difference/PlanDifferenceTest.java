package dev.quarterback.insight.difference;

import static dev.quarterback.insight.difference.ComparedWeek.MON;
import static dev.quarterback.insight.difference.ComparedWeek.TUE;
import static dev.quarterback.insight.difference.ComparedWeek.WED;
import static dev.quarterback.insight.difference.ComparedWeek.at;
import static dev.quarterback.insight.difference.ComparedWeek.checked;
import static dev.quarterback.insight.difference.ComparedWeek.days;
import static dev.quarterback.insight.difference.ComparedWeek.in;
import static dev.quarterback.insight.difference.ComparedWeek.inYard;
import static dev.quarterback.insight.difference.ComparedWeek.onSite;
import static dev.quarterback.insight.difference.ComparedWeek.ride;
import static dev.quarterback.insight.difference.ComparedWeek.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.HandMadePlan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Three days, a yard, a near center (day trip of 375 minutes) and a far one (long trip of 1,335 minutes, which arrives on
 * its second day and keeps its carrier busy for three).
 */
class PlanDifferenceTest {
    private final Problem problem = week().order(inYard("kept").withAppointment(at("NEAR", MON)))
            .order(inYard("later").withAppointment(at("NEAR", MON)))
            .order(inYard("lost").withAppointment(at("NEAR", MON)))
            .order(inYard("won").withAppointment(at("NEAR", TUE)))
            .order(inYard("elsewhere"))
            .order(inYard("other carrier"))
            .order(Order.of("out", "M3", "NEAR", "NEAR"))
            .order(Order.of("in", "M3", "FAR", "FAR"))
            .order(inYard("never"))
            .build();

    private final ComparedPlan before = checked(
            problem,
            new HandMadePlan(problem)
                    .trip("C1-1", "C1", MON, "NEAR")
                    .trip("C2-1", "C2", TUE, "NEAR")
                    .ride("kept", "C1-1", "NEAR", MON)
                    .ride("later", "C1-1", "NEAR", MON)
                    .ride("lost", "C1-1", "NEAR", MON)
                    .ride("elsewhere", "C1-1", "NEAR", TUE)
                    .ride("other carrier", "C1-1", "NEAR", TUE)
                    .onSite("out", "NEAR", MON));

    private final ComparedPlan after = checked(
            problem,
            new HandMadePlan(problem)
                    .trip("C1-9", "C1", MON, "NEAR")
                    .trip("C2-1", "C2", MON, "NEAR")
                    .trip("C3-1", "C3", MON, "FAR")
                    .ride("kept", "C1-9", "NEAR", MON)
                    .ride("later", "C1-9", "NEAR", TUE)
                    .ride("won", "C2-1", "NEAR", TUE)
                    .ride("elsewhere", "C3-1", "FAR", TUE)
                    .ride("other carrier", "C2-1", "NEAR", TUE)
                    .onSite("in", "FAR", WED));

    private final PlanDifference difference = PlanDifference.between(before, after);

    @Test
    void ordersAreInOutOrMoved() {
        assertThat(difference.orders())
                .containsExactly(
                        new OrderDifference(
                                "later",
                                in(at("NEAR", MON), ride("NEAR", MON, "C1-1", MON)),
                                in(at("NEAR", MON), ride("NEAR", TUE, "C1-9", MON))),
                        new OrderDifference(
                                "lost", in(at("NEAR", MON), ride("NEAR", MON, "C1-1", MON)), in(at("NEAR", MON), null)),
                        new OrderDifference(
                                "won", in(at("NEAR", TUE), null), in(at("NEAR", TUE), ride("NEAR", TUE, "C2-1", MON))),
                        new OrderDifference(
                                "elsewhere",
                                in(null, ride("NEAR", TUE, "C1-1", MON)),
                                in(null, ride("FAR", TUE, "C3-1", MON))),
                        new OrderDifference(
                                "other carrier",
                                in(null, ride("NEAR", TUE, "C1-1", MON)),
                                in(null, ride("NEAR", TUE, "C2-1", MON))),
                        new OrderDifference("out", in(null, onSite("NEAR", MON)), in(null, null)),
                        new OrderDifference("in", in(null, null), in(null, onSite("FAR", WED))));
        assertThat(difference.orders())
                .extracting(OrderDifference::change)
                .containsExactly(
                        OrderChange.MOVED,
                        OrderChange.OUT,
                        OrderChange.IN,
                        OrderChange.MOVED,
                        OrderChange.MOVED,
                        OrderChange.OUT,
                        OrderChange.IN);
    }

    @Test
    void whatIsMovedIsNamed() {
        assertThat(difference.orders())
                .extracting(OrderDifference::moved)
                .containsExactly(
                        Set.of(HandoverPart.DAY),
                        Set.of(),
                        Set.of(),
                        Set.of(HandoverPart.CENTER, HandoverPart.TRIP, HandoverPart.CARRIER),
                        Set.of(HandoverPart.TRIP, HandoverPart.CARRIER),
                        Set.of(),
                        Set.of());
    }

    @Test
    void tripOfTheSameNameThatLeavesOnAnotherDayIsAnother() {
        Problem one = week().order(inYard("A")).build();
        ComparedPlan monday = checked(
                one, new HandMadePlan(one).trip("C1-1", "C1", MON, "NEAR").ride("A", "C1-1", "NEAR", WED));
        ComparedPlan tuesday = checked(
                one, new HandMadePlan(one).trip("C1-1", "C1", TUE, "NEAR").ride("A", "C1-1", "NEAR", WED));

        assertThat(PlanDifference.between(monday, tuesday).orders())
                .extracting(OrderDifference::moved)
                .containsExactly(Set.of(HandoverPart.TRIP, HandoverPart.DEPARTURE_DAY));
    }

    @Test
    void appointmentsAreKeptLostOrWon() {
        assertThat(difference.orders())
                .extracting(OrderDifference::appointment)
                .containsExactly(
                        AppointmentChange.LOST,
                        AppointmentChange.LOST,
                        AppointmentChange.WON,
                        AppointmentChange.NONE,
                        AppointmentChange.NONE,
                        AppointmentChange.NONE,
                        AppointmentChange.NONE);
    }

    @Test
    void customersAreCalledByTheCenterWhereTheyWereToCome() {
        assertThat(difference.calls())
                .containsExactly(
                        new CenterCalls(problem.centers().get(0), List.of(new Call("in", null, null, at("FAR", WED)))),
                        new CenterCalls(
                                problem.centers().get(1),
                                List.of(
                                        new Call("later", at("NEAR", MON), at("NEAR", MON), at("NEAR", TUE)),
                                        new Call("lost", at("NEAR", MON), at("NEAR", MON), null),
                                        new Call("out", null, at("NEAR", MON), null),
                                        new Call("won", at("NEAR", TUE), null, at("NEAR", TUE)),
                                        new Call("elsewhere", null, at("NEAR", TUE), at("FAR", TUE)))));
        assertThat(difference.calls()).extracting(CenterCalls::promised).containsExactly(0, 3);
    }

    @Test
    void carriersOfOtherDaysOrTripsAreListedWhateverTheirTripsAreCalled() {
        assertThat(difference.carriers())
                .containsExactly(
                        new CarrierDifference(
                                "C2",
                                "FRE",
                                new CarrierWork(
                                        days(TUE),
                                        List.of(new Trip("C2-1", "C2", LocalDate.parse(TUE), List.of("NEAR")))),
                                new CarrierWork(
                                        days(MON),
                                        List.of(new Trip("C2-1", "C2", LocalDate.parse(MON), List.of("NEAR"))))),
                        new CarrierDifference(
                                "C3",
                                "FRE",
                                CarrierWork.NONE,
                                new CarrierWork(
                                        days(MON, TUE, WED),
                                        List.of(new Trip("C3-1", "C3", LocalDate.parse(MON), List.of("FAR"))))));
        CarrierDifference c2 = difference.carriers().get(0);
        assertThat(c2.daysLess()).isEqualTo(days(TUE));
        assertThat(c2.daysMore()).isEqualTo(days(MON));
    }

    @Test
    void otherStopsOnTheSameDaysAreOtherTripsOnly() {
        Problem one = week().lane("NEAR", "FAR", 700, 500).build();
        ComparedPlan far = checked(one, new HandMadePlan(one).trip("T", "C1", MON, "FAR"));
        ComparedPlan both = checked(one, new HandMadePlan(one).trip("T", "C1", MON, "FAR", "NEAR"));

        assertThat(PlanDifference.between(far, both).carriers())
                .singleElement()
                .matches(carrier -> !carrier.hasOtherDays()
                        && carrier.daysLess().isEmpty()
                        && carrier.daysMore().isEmpty());
    }

    @Test
    void planDoesNotDifferFromItself() {
        PlanDifference none = PlanDifference.between(before, before);

        assertThat(none).isEqualTo(new PlanDifference(before, before, List.of(), List.of(), List.of()));
        assertThat(none.calls()).isEmpty();
    }

    @Test
    void changedProblemAddsAndRemovesOrdersAndAppointments() {
        Problem first = week().order(Order.of("stays", "M3", "NEAR", "NEAR"))
                .order(Order.of("removed", "M3", "NEAR", "NEAR").withAppointment(at("NEAR", MON)))
                .order(Order.of("given", "M3", "NEAR", "NEAR"))
                .order(Order.of("cancelled", "M3", "NEAR", "NEAR").withAppointment(at("NEAR", TUE)))
                .order(Order.of("put off", "M3", "NEAR", "NEAR").withAppointment(at("NEAR", TUE)))
                .build();
        Problem second = week().order(Order.of("stays", "M3", "NEAR", "NEAR"))
                .order(Order.of("given", "M3", "NEAR", "NEAR").withAppointment(at("NEAR", MON)))
                .order(Order.of("cancelled", "M3", "NEAR", "NEAR"))
                .order(Order.of("put off", "M3", "NEAR", "NEAR").withAppointment(at("NEAR", WED)))
                .order(Order.of("added", "M3", "NEAR", "NEAR").withAppointment(at("NEAR", WED)))
                .order(Order.of("added too", "M3", "NEAR", "NEAR"))
                .build();
        ComparedPlan old = checked(
                first,
                new HandMadePlan(first)
                        .onSite("stays", "NEAR", MON)
                        .onSite("removed", "NEAR", MON)
                        .onSite("given", "NEAR", MON)
                        .onSite("cancelled", "NEAR", TUE)
                        .onSite("put off", "NEAR", TUE));
        ComparedPlan fresh = checked(
                second,
                new HandMadePlan(second)
                        .onSite("stays", "NEAR", MON)
                        .onSite("given", "NEAR", MON)
                        .onSite("cancelled", "NEAR", TUE)
                        .onSite("put off", "NEAR", WED));

        PlanDifference changed = PlanDifference.between(old, fresh);

        assertThat(changed.orders())
                .containsExactly(
                        new OrderDifference("removed", in(at("NEAR", MON), onSite("NEAR", MON)), null),
                        new OrderDifference(
                                "given", in(null, onSite("NEAR", MON)), in(at("NEAR", MON), onSite("NEAR", MON))),
                        new OrderDifference(
                                "cancelled", in(at("NEAR", TUE), onSite("NEAR", TUE)), in(null, onSite("NEAR", TUE))),
                        new OrderDifference(
                                "put off",
                                in(at("NEAR", TUE), onSite("NEAR", TUE)),
                                in(at("NEAR", WED), onSite("NEAR", WED))),
                        new OrderDifference("added", null, in(at("NEAR", WED), null)),
                        new OrderDifference("added too", null, in(null, null)));
        assertThat(changed.orders())
                .extracting(order ->
                        order.change().text() + " " + order.appointment().text())
                .containsExactly("gone none", "same won", "same none", "moved kept", "same none", "same none");
        assertThat(changed.calls())
                .containsExactly(new CenterCalls(
                        second.centers().get(1), List.of(new Call("added", at("NEAR", WED), at("NEAR", WED), null))));
    }
}
