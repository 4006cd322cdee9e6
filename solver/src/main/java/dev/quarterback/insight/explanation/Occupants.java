package dev.quarterback.insight.explanation;

import dev.quarterback.insight.insertion.Attempt;
import dev.quarterback.insight.insertion.Insertions;
import dev.quarterback.insight.insertion.Limit;
import dev.quarterback.insight.insertion.Ride;
import dev.quarterback.insight.insertion.Shortage;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.trip.Tours;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who has the place that a way to add an order is short of. */
final class Occupants {
    private final Problem problem;
    private final PlanningDays days;
    private final PlanLookup lookup;
    private final Tours tours;

    Occupants(Problem problem, PlanLookup lookup) {
        this.problem = problem;
        this.lookup = lookup;
        days = PlanningDays.of(problem);
        tours = Tours.of(problem);
    }

    /** Deliveries of orders that take what a way is short of; those that a new order may best be put before come first. */
    List<Delivery> of(Attempt attempt, Shortage shortage) {
        return deliveries(attempt, shortage)
                .sorted(leastImportantFirst(attempt.order().source()))
                .toList();
    }

    /** Orders of lower or equal priority come first, of them those of the least, and those without an appointment that is kept. */
    Comparator<Delivery> leastImportantFirst(Order order) {
        return Comparator.<Delivery, Boolean>comparing(delivery -> priority(delivery) > order.priority())
                .thenComparing(this::keepsAppointment)
                .thenComparingInt(this::priority)
                .thenComparing(Delivery::order);
    }

    int priority(Delivery delivery) {
        return lookup.order(delivery.order()).priority();
    }

    boolean keepsAppointment(Delivery delivery) {
        return new Handover(delivery.center(), delivery.day())
                .equals(lookup.order(delivery.order()).appointment());
    }

    private Stream<Delivery> deliveries(Attempt attempt, Shortage shortage) {
        return switch (shortage.limit()) {
            case HANDOVERS -> at(shortage, delivery -> days.number(delivery.day()) == shortage.day());
            case LOT -> at(shortage, delivery -> waits(delivery, shortage.day()));
            case POSITIONS, PAYLOAD -> on(attempt);
            case DEPARTURES -> leaving(shortage);
            case CARRIER_OFF, DUTY_TIME, DAY_TRIPS, OTHER_WORK, DUTY_CYCLE -> byCarrier(shortage, attempt);
            case LATER_HANDOVER, EARLIER_LOT, READY, CUSTOMER -> Stream.empty();
        };
    }

    private Stream<Delivery> at(Shortage shortage, Predicate<Delivery> which) {
        String center = problem.centers().get(shortage.subject()).id();
        return lookup.deliveriesAt(center).stream().filter(which);
    }

    /** Vehicles that came by a night, on trips or before, and are handed over after it. */
    private boolean waits(Delivery delivery, int night) {
        Trip trip = lookup.findTrip(delivery.trip());
        Handover arrival = lookup.order(delivery.order()).arrival();
        boolean isThere = trip != null
                ? arrival(trip, delivery.center()) <= night
                : arrival != null && days.ready(arrival.day()) <= night;
        return isThere && days.number(delivery.day()) > night;
    }

    private long arrival(Trip trip, String center) {
        Carrier carrier = lookup.carrierOf(trip);
        return days.number(trip.departureDay())
                + tours.of(carrier, trip.stops())
                        .arrivalAfterDays(trip.stops().indexOf(center), carrier.dutyMinutesPerDay());
    }

    private Stream<Delivery> on(Attempt attempt) {
        Ride ride = attempt.ride();
        return ride == null || ride.base() == null
                ? Stream.empty()
                : lookup.deliveriesOn(ride.base().source().id()).stream();
    }

    private Stream<Delivery> leaving(Shortage shortage) {
        return lookup.tripsOfYard(problem.yards().get(shortage.subject()).id()).stream()
                .filter(trip -> days.number(trip.departureDay()) == shortage.day())
                .flatMap(trip -> lookup.deliveriesOn(trip.id()).stream());
    }

    /** What a carrier brings in the time that a way would take; nothing when it is off by itself. */
    private Stream<Delivery> byCarrier(Shortage shortage, Attempt attempt) {
        Ride ride = attempt.ride();
        if (ride == null || shortage.limit() == Limit.CARRIER_OFF) {
            return Stream.empty();
        }
        Carrier carrier = problem.carriers().get(shortage.subject());
        DutyCycle cycle = problem.rules().dutyCycle();
        long apart = shortage.limit() == Limit.DUTY_CYCLE && cycle != null ? cycle.days() - 1L : 0;
        return lookup.tripsOfCarrier(carrier.id()).stream()
                .filter(trip -> {
                    int first = days.number(trip.departureDay());
                    long last = first + tours.of(carrier, trip.stops()).busyDays(carrier.dutyMinutesPerDay()) - 1;
                    return first <= ride.departure() + ride.busyDays() - 1 + apart && last >= ride.departure() - apart;
                })
                .flatMap(trip -> lookup.deliveriesOn(trip.id()).stream());
    }

    /** Days, by their numbers, to which the handover of a delivery may be moved as far as its center is open and its customer comes. */
    List<Integer> otherDays(Delivery delivery, Insertions insertions, int center) {
        Order order = lookup.order(delivery.order());
        int now = days.number(delivery.day());
        return Stream.iterate(1, distance -> distance < days.count(), distance -> distance + 1)
                .flatMap(distance -> Stream.of(now + distance, now - distance))
                .filter(day -> day >= 0 && day < days.count())
                .filter(day -> !order.unavailableDays().contains(days.date(day)))
                .filter(day -> insertions.hasHandoverLeft(center, day))
                .toList();
    }

    /** Whether a delivery frees as much as is lacking on the trip that it rides on. */
    boolean frees(Delivery delivery, Shortage shortage) {
        var model = problem.models().stream()
                .filter(one -> one.id().equals(lookup.order(delivery.order()).model()))
                .findFirst()
                .orElseThrow();
        return switch (shortage.limit()) {
            case POSITIONS -> model.positions() >= shortage.amount();
            case PAYLOAD -> model.weightKg() * GRAMS_PER_KG >= shortage.amount() - 1;
            default -> shortage.limit() == Limit.HANDOVERS || shortage.limit() == Limit.LOT;
        };
    }

    private static final double GRAMS_PER_KG = 1000;
}
