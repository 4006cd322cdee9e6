package dev.quarterback.insight.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.change.Change;
import dev.quarterback.change.Lock;
import dev.quarterback.check.CheckReport;
import dev.quarterback.check.HandMadePlan;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Three days, a yard, a near center (day trip of 375 minutes) and a far one (long trip of 1,335 minutes, which arrives on
 * its second day and keeps its carrier busy for three).
 */
class PlanDifferenceTest {
    private static final String MON = "2019-06-24";
    private static final String TUE = "2019-06-25";
    private static final String WED = "2019-06-26";

    private static ProblemBuilder week() {
        return new ProblemBuilder("week", MON, WED)
                .model("M3", 1800)
                .yard("FRE", 37.5, -121.9)
                .center("FAR", 47, -122, 5)
                .center("NEAR", 37, -121, 5)
                .lane("FRE", "NEAR", 150, 120)
                .lane("FRE", "FAR", 800, 600)
                .carrier("C1", "FRE", 9, 18_000)
                .carrier("C2", "FRE", 9, 18_000)
                .carrier("C3", "FRE", 9, 18_000);
    }

    private static Order inYard(String id) {
        return Order.of(id, "M3", "FRE", "NEAR", "FAR");
    }

    private static Handover at(String center, String day) {
        return new Handover(center, LocalDate.parse(day));
    }

    private static PlannedHandover ride(String center, String day, String trip, String departureDay) {
        return new PlannedHandover(
                center,
                LocalDate.parse(day),
                new Trip(trip, trip.substring(0, 2), LocalDate.parse(departureDay), List.of(center)));
    }

    private static PlannedHandover onSite(String center, String day) {
        return new PlannedHandover(center, LocalDate.parse(day), null);
    }

    private static OrderInPlan in(@Nullable Handover appointment, @Nullable PlannedHandover handover) {
        return new OrderInPlan(appointment, handover);
    }

    private static ComparedPlan checked(Problem problem, HandMadePlan made) {
        Plan plan = made.build();
        CheckReport report = PlanChecker.check(problem, plan);
        assertThat(report.violations()).isEmpty();
        return new ComparedPlan(problem, plan, report.figures());
    }

    private static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }

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
    void tripsThatHaveLeftAreWorkOfBothPlansThoughTheirIdsAreUsedAgain() {
        Problem first = week().order(inYard("near"))
                .order(inYard("far").withAppointment(at("FAR", WED)))
                .order(inYard("later"))
                .build();
        HandMadePlan made = new HandMadePlan(first)
                .trip("C1-1", "C1", MON, "NEAR")
                .trip("C2-1", "C2", MON, "FAR")
                .trip("C1-2", "C1", TUE, "NEAR")
                .ride("near", "C1-1", "NEAR", MON)
                .ride("far", "C2-1", "FAR", WED)
                .ride("later", "C1-2", "NEAR", TUE);
        Problem second = ChangedProblem.of(
                first, Change.of(Lock.ofCarrier("C1", days(MON)), Lock.ofCarrier("C2", List.of())), made.build());
        ComparedPlan fresh = checked(
                second,
                new HandMadePlan(second)
                        .trip("C1-1", "C1", TUE, "NEAR")
                        .onSite("near", "NEAR", MON)
                        .onSite("far", "FAR", WED)
                        .ride("later", "C1-1", "NEAR", TUE));

        PlanDifference none = PlanDifference.between(checked(first, made), fresh);

        assertThat(none.orders()).isEmpty();
        assertThat(none.carriers()).isEmpty();
        assertThat(none.calls()).isEmpty();
        assertThat(none.left()).extracting(Trip::id).containsExactly("C1-1", "C2-1");
    }

    @Test
    void anotherDayOfAVehicleThatHasLeftIsADifferenceOfItsDayAlone() {
        Problem first = week().order(inYard("near")).build();
        HandMadePlan made =
                new HandMadePlan(first).trip("C1-1", "C1", MON, "NEAR").ride("near", "C1-1", "NEAR", MON);
        Problem second = ChangedProblem.of(first, Change.of(Lock.ofTrip("C1-1")), made.build());
        ComparedPlan fresh = checked(second, new HandMadePlan(second).onSite("near", "NEAR", TUE));

        assertThat(PlanDifference.between(checked(first, made), fresh).orders())
                .extracting(OrderDifference::moved)
                .containsExactly(Set.of(HandoverPart.DAY));
    }

    @Test
    void aBusyDayOfOtherMinutesIsNoTripThatHasLeft() {
        Problem first = week().order(inYard("near")).build();
        HandMadePlan made =
                new HandMadePlan(first).trip("C1-1", "C1", MON, "NEAR").ride("near", "C1-1", "NEAR", MON);
        Carrier c1 = first.carriers().get(0);
        Problem tooShort = first.withCarriers(List.of(
                c1.withBusy(new BusyDay(LocalDate.parse(MON), 374, 1)),
                first.carriers().get(1),
                first.carriers().get(2)));
        Problem asLong = first.withCarriers(List.of(
                c1.withBusy(new BusyDay(LocalDate.parse(MON), 375, 1)),
                first.carriers().get(1),
                first.carriers().get(2)));
        List<Order> arrived = List.of(inYard("near").withArrival(at("NEAR", MON)));

        assertThat(left(first, made, tooShort.withOrders(arrived))).isEmpty();
        assertThat(left(first, made, asLong)).isEmpty();
        assertThat(left(first, made, asLong.withOrders(arrived))).containsExactly("C1-1");
    }

    private static List<String> left(Problem first, HandMadePlan made, Problem second) {
        ComparedPlan none = checked(second, new HandMadePlan(second));
        return PlanDifference.between(checked(first, made), none).left().stream()
                .map(Trip::id)
                .toList();
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
