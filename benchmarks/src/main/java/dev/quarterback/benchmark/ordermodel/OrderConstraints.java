package dev.quarterback.benchmark.ordermodel;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.count;

import java.util.function.Function;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;

/**
 * The rules of the format and its cost, as constraint streams.
 *
 * <p>Three rules need none: {@link OrderHandover#of} lets only deliveries come about that suit the order, routes have no
 * more stops than allowed, and carriers no more slots on a day.
 */
public final class OrderConstraints implements ConstraintProvider {
    /** 10⁻⁶ kg, the tolerance of the format. */
    private static final long WEIGHT_TOLERANCE = 1;

    private static final long MILLIGRAMS_PER_KG = 1_000_000;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            positions(factory),
            payload(factory),
            availability(factory),
            dutyTime(factory),
            longTrips(factory),
            dutyCycle(factory),
            departures(factory),
            handovers(factory),
            lotSpaces(factory),
            appointments(factory),
            deliveries(factory),
            km(factory),
            surge(factory),
            preference(factory),
            late(factory),
            waiting(factory),
            level(factory),
            change(factory),
        };
    }

    Constraint positions(ConstraintFactory factory) {
        return Streams.loads(factory)
                .filter((trip, positions, weight) -> positions > trip.carrier.positions)
                .penalizeLong(OrderModelScore.RULE, (trip, positions, weight) -> positions - trip.carrier.positions)
                .asConstraint("positions");
    }

    Constraint payload(ConstraintFactory factory) {
        return Streams.loads(factory)
                .filter((trip, positions, weight) -> weight > trip.carrier.payload + WEIGHT_TOLERANCE)
                .penalizeLong(
                        OrderModelScore.RULE,
                        (trip, positions, weight) -> 1 + (weight - trip.carrier.payload) / MILLIGRAMS_PER_KG)
                .asConstraint("payload");
    }

    Constraint availability(ConstraintFactory factory) {
        return Streams.trips(factory)
                .filter(trip -> trip.unavailableDays() > 0)
                .penalizeLong(OrderModelScore.RULE, TripSlot::unavailableDays)
                .asConstraint("availability");
    }

    Constraint dutyTime(ConstraintFactory factory) {
        return Streams.duties(factory)
                .filter((carrier, duty) -> duty.overtime() > 0)
                .penalizeLong(OrderModelScore.RULE, (carrier, duty) -> duty.overtime())
                .asConstraint("dutyTime");
    }

    Constraint longTrips(ConstraintFactory factory) {
        return Streams.duties(factory)
                .filter((carrier, duty) -> duty.tripsDuringLongTrips() > 0)
                .penalizeLong(OrderModelScore.RULE, (carrier, duty) -> duty.tripsDuringLongTrips())
                .asConstraint("longTrips");
    }

    Constraint dutyCycle(ConstraintFactory factory) {
        return Streams.duties(factory)
                .filter((carrier, duty) -> duty.cycleOvertime() > 0)
                .penalizeLong(OrderModelScore.RULE, (carrier, duty) -> duty.cycleOvertime())
                .asConstraint("dutyCycle");
    }

    Constraint departures(ConstraintFactory factory) {
        return Streams.trips(factory)
                .groupBy(trip -> trip.carrier.yard, trip -> trip.departureDay, count())
                .filter((yard, day, trips) -> trips > yard.departuresPerDay)
                .penalizeLong(OrderModelScore.RULE, (yard, day, trips) -> trips - yard.departuresPerDay)
                .asConstraint("departures");
    }

    Constraint handovers(ConstraintFactory factory) {
        return Streams.handedOver(factory)
                .filter((at, orders) -> orders > at.most)
                .penalizeLong(OrderModelScore.RULE, (at, orders) -> orders - at.most)
                .asConstraint("handovers");
    }

    Constraint lotSpaces(ConstraintFactory factory) {
        return Streams.delivered(factory)
                .filter(OrderAssignment::needsLot)
                .flattenLast(OrderAssignment::lotDays)
                .groupBy(Function.identity(), count())
                .filter((at, vehicles) -> vehicles > at.center.lotSpaces)
                .penalizeLong(OrderModelScore.RULE, (at, vehicles) -> vehicles - at.center.lotSpaces)
                .asConstraint("lotSpaces");
    }

    Constraint appointments(ConstraintFactory factory) {
        return Streams.delivered(factory)
                .filter(OrderAssignment::keepsAppointment)
                .reward(OrderModelScore.APPOINTMENT)
                .asConstraint("appointments");
    }

    Constraint deliveries(ConstraintFactory factory) {
        return Streams.delivered(factory)
                .rewardLong(OrderModelScore.DELIVERY, order -> order.order.priority())
                .asConstraint("deliveries");
    }

    Constraint km(ConstraintFactory factory) {
        return Streams.trips(factory).penalizeConfigurableLong(TripSlot::km).asConstraint("km");
    }

    Constraint surge(ConstraintFactory factory) {
        return Streams.handedOver(factory)
                .filter((at, orders) -> orders > at.regular)
                .penalizeConfigurableLong((at, orders) -> orders - at.regular)
                .asConstraint("surge");
    }

    Constraint preference(ConstraintFactory factory) {
        return Streams.delivered(factory)
                .filter(order -> order.choice() > 0)
                .penalizeConfigurableLong(OrderAssignment::choice)
                .asConstraint("preference");
    }

    Constraint late(ConstraintFactory factory) {
        return Streams.delivered(factory)
                .filter(order -> order.daysLate() > 0)
                .penalizeConfigurableLong(OrderAssignment::daysLate)
                .asConstraint("late");
    }

    Constraint waiting(ConstraintFactory factory) {
        return Streams.delivered(factory)
                .filter(order -> order.daysWaiting() > 0)
                .penalizeConfigurableLong(OrderAssignment::daysWaiting)
                .asConstraint("wait");
    }

    Constraint level(ConstraintFactory factory) {
        return Streams.delivered(factory)
                .groupBy(order -> order.handoverDay().day, count())
                .penalizeConfigurableLong((day, orders) -> (long) orders * orders)
                .asConstraint("level");
    }

    Constraint change(ConstraintFactory factory) {
        return factory.forEachIncludingNullVars(OrderAssignment.class)
                .filter(OrderAssignment::isChanged)
                .penalizeConfigurable()
                .asConstraint("change");
    }
}
