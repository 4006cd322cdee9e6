package dev.quarterback.account;

import static dev.quarterback.account.SmallWeek.MON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanAccountTest {
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);

    private final PlanAccount account = PlanAccount.of(SmallWeek.problem(), SmallWeek.plan());

    @Test
    void tripsHaveTheirToursAndLoads() {
        assertThat(account.trips())
                .extracting(
                        ResolvedTrip::id,
                        trip -> trip.carrier().id(),
                        ResolvedTrip::departureDay,
                        ResolvedTrip::backDay,
                        ResolvedTrip::arrivalDays,
                        ResolvedTrip::isLong,
                        trip -> trip.tour().minutes(),
                        ResolvedTrip::load)
                .containsExactly(
                        tuple("C1-1", "C1", MON, MON, List.of(MON), false, 375L, new Load(2, 2, 3600)),
                        tuple("C2-1", "C2", TUE, WED.plusDays(1), List.of(WED), true, 1335L, new Load(1, 1, 1800)));
    }

    @Test
    void deliveriesHaveTheirOrdersCentersAndTrips() {
        assertThat(account.deliveries())
                .extracting(
                        delivery -> delivery.order().id(),
                        delivery -> delivery.center().id(),
                        ResolvedDelivery::day,
                        delivery ->
                                delivery.trip() == null ? null : account.trips().indexOf(delivery.trip()),
                        ResolvedDelivery::arrivalDay,
                        ResolvedDelivery::choice,
                        ResolvedDelivery::keepsAppointment)
                .containsExactly(
                        tuple("A", "NEAR", MON, 0, MON, 1, true),
                        tuple("B", "NEAR", MON, 0, MON, 1, false),
                        tuple("C", "FAR", WED, 1, WED, 2, false),
                        tuple("D", "NEAR", TUE, null, null, 1, false));
    }

    @Test
    void aVehicleWithAnArrivalArrivesOnThatDayWithoutATrip() {
        Problem problem = SmallWeek.builder()
                .order(Order.of("under way", "M3", "FRE", "NEAR")
                        .withArrival(new Order.Handover("NEAR", MON.minusDays(2))))
                .build();
        Plan plan = new Plan(
                "small-week", List.of(), List.of(new Delivery("under way", "NEAR", TUE, null)), List.of(), null);

        assertThat(PlanAccount.of(problem, plan).deliveries())
                .extracting(ResolvedDelivery::trip, ResolvedDelivery::arrivalDay)
                .containsExactly(tuple(null, MON.minusDays(2)));
    }

    @Test
    void undeliveredOrdersHaveTheirReasons() {
        Order order = SmallWeek.problem().orders().get(4);

        assertThat(account.undelivered()).containsExactly(new UndeliveredOrder(order, null, "not placed", null));
    }

    @Test
    void onlyWhatWasPromisedCanBeLate() {
        Problem problem = SmallWeek.builder()
                .order(Order.of("none", "M3", "NEAR", "NEAR"))
                .order(Order.of("early", "M3", "NEAR", "NEAR").withPromisedDay(WED))
                .order(Order.of("late", "M3", "NEAR", "NEAR").withPromisedDay(MON.minusDays(3)))
                .build();
        List<Delivery> deliveries = problem.orders().stream()
                .map(order -> new Delivery(order.id(), "NEAR", TUE, null))
                .toList();
        Plan plan = new Plan("small-week", List.of(), deliveries, List.of(), null);

        assertThat(PlanAccount.of(problem, plan).deliveries())
                .extracting(ResolvedDelivery::daysLate)
                .containsExactly(null, 0, 4);
    }

    @Test
    void unknownIdIsNamed() {
        Plan plan = new Plan("small-week", List.of(), List.of(new Delivery("A", "NEAR", MON, "C9-1")), List.of(), null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanAccount.of(SmallWeek.problem(), plan))
                .withMessage("The plan names an unknown id (C9-1).");
    }
}
