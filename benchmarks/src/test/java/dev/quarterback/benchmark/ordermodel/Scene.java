package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.util.Arrays;
import java.util.Objects;

/** A schedule put together by hand: trips by carrier and day, orders on them. */
final class Scene {
    private final OrderSchedule schedule;

    Scene(ProblemBuilder problem) {
        this(problem.build());
    }

    private Scene(Problem problem) {
        this.schedule = OrderSchedule.empty(new FixedProblem(problem));
    }

    OrderSchedule schedule() {
        return schedule;
    }

    /** The next free slot of a carrier on a day takes a route over {@code stops}. */
    TripSlot trip(String carrier, int day, String... stops) {
        TripSlot slot = schedule.slots.stream()
                .filter(trip -> trip.carrier.id.equals(carrier) && trip.departureDay == day && !trip.isMade())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No free slot of (" + carrier + ") on day " + day));
        FixedCenter[] centers = Arrays.stream(stops).map(this::center).toArray(FixedCenter[]::new);
        slot.route = schedule.problem.route(slot.carrier.yard, centers);
        return slot;
    }

    /** An order rides on a trip and is handed over on a day. */
    Scene ride(String order, TripSlot trip, int day) {
        return deliver(assignment(order), trip, day);
    }

    /** An order is handed over where its vehicle stands. */
    Scene onSite(String order, int day) {
        OrderAssignment assignment = assignment(order);
        assignment.day = day;
        assignment.handover = Objects.requireNonNull(OrderHandover.of(assignment.order, null, null, day));
        return this;
    }

    private Scene deliver(OrderAssignment assignment, TripSlot trip, int day) {
        assignment.trip = trip;
        assignment.day = day;
        assignment.handover = Objects.requireNonNull(OrderHandover.of(assignment.order, trip, trip.route, day));
        trip.riders.add(assignment);
        return this;
    }

    OrderAssignment assignment(String order) {
        return schedule.orders.stream()
                .filter(assignment -> assignment.order.id().equals(order))
                .findFirst()
                .orElseThrow();
    }

    private FixedCenter center(String id) {
        return schedule.problem.centers.stream()
                .filter(center -> center.id.equals(id))
                .findFirst()
                .orElseThrow();
    }
}
