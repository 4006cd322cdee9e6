package dev.quarterback.insight.difference;

import static dev.quarterback.insight.difference.ComparedWeek.MON;
import static dev.quarterback.insight.difference.ComparedWeek.TUE;
import static dev.quarterback.insight.difference.ComparedWeek.WED;
import static dev.quarterback.insight.difference.ComparedWeek.at;
import static dev.quarterback.insight.difference.ComparedWeek.checked;
import static dev.quarterback.insight.difference.ComparedWeek.days;
import static dev.quarterback.insight.difference.ComparedWeek.inYard;
import static dev.quarterback.insight.difference.ComparedWeek.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.change.Change;
import dev.quarterback.change.Lock;
import dev.quarterback.check.HandMadePlan;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Trips of the first plan that have left by the second problem: work of both plans. */
class LeftTripsTest {
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
}
