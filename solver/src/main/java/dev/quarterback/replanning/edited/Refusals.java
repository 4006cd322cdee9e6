package dev.quarterback.replanning.edited;

import dev.quarterback.check.Rule;
import dev.quarterback.check.Violation;
import dev.quarterback.format.InputError;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Edits that cannot be, whatever else gives way, each with what would be right. */
final class Refusals {
    /** Trips or carriers that are named as a way out. */
    private static final int NAMED = 3;

    private final AloneCheck alone;
    private final HandMade made;
    private final Map<String, Trip> trips;
    private final List<InputError> errors = new ArrayList<>();
    private final Set<PlanEdit> refused = new HashSet<>();

    Refusals(AloneCheck alone, HandMade made) {
        this.alone = alone;
        this.made = made;
        trips = made.tripsById();
    }

    /** Checks each of the edits by itself. */
    void check(Edits edits, Map<String, Trip> firmTrips) {
        for (DeliveryEdit edit : edits.deliveries()) {
            if (edit.after() != null) {
                check(edit, edit.after(), firmTrips.get(edit.order()));
            }
        }
        for (TripEdit edit : edits.trips()) {
            if (edit.after() != null) {
                check(edit, edit.after());
            }
        }
    }

    /** What is wrong. */
    List<InputError> errors() {
        return errors;
    }

    /** Whether something is wrong with an edit by itself. */
    boolean isRefused(PlanEdit edit) {
        return refused.contains(edit);
    }

    private void refuse(PlanEdit edit, String column, String message, @Nullable String fix) {
        refused.add(edit);
        errors.add(edit.place().at(column, message, fix));
    }

    private void check(DeliveryEdit edit, Delivery delivery, @Nullable Trip firmTrip) {
        Order order = alone.order(edit.order());
        if (!order.centers().contains(delivery.center())) {
            refuse(
                    edit,
                    "center",
                    "\"" + delivery.center() + "\" is not among the centers of order \"" + order.id() + "\"",
                    "they are " + String.join(", ", order.centers()));
            return;
        }
        Trip trip = alone.needsTrip(order) ? firmTrip : delivery.trip() == null ? null : trips.get(delivery.trip());
        boolean isByAnyTrip = alone.needsTrip(order) && trip == null;
        List<Violation> violations = isByAnyTrip ? alone.byAnyTrip(delivery) : alone.of(delivery, trip);
        for (Violation violation : violations) {
            String column = column(violation.rule());
            refuse(edit, column, told(violation), fix(column, order, delivery, trip));
        }
    }

    /** What is broken, in the words of the checker. */
    static String told(Violation violation) {
        return violation.rule().text() + ": " + violation.message();
    }

    private @Nullable String fix(String column, Order order, Delivery delivery, @Nullable Trip trip) {
        if (column.equals("center")) {
            return null;
        }
        if (column.equals("day") || (alone.needsTrip(order) && trip == null)) {
            return alone.firstDay(delivery, trip)
                    .map(day -> "the first day that would do there is " + day)
                    .orElse("no day would do there" + (trip == null ? "" : " with trip " + trip.id()));
        }
        if (!alone.needsTrip(order)) {
            return "clear the trip's cell";
        }
        List<String> able = alone.tripsFor(delivery, made.trips(), NAMED);
        return able.isEmpty()
                ? "no trip of the plan would do; clear the trip's cell to have one planned"
                : "trips that would do: " + String.join(", ", able);
    }

    private void check(TripEdit edit, Trip trip) {
        List<String> yards = yardsOfVehicles(trip);
        String yard = alone.yardOf(trip);
        if (!yards.isEmpty() && !yards.contains(yard)) {
            List<String> able = alone.carriersFor(trip, yards.get(0), NAMED);
            refuse(
                    edit,
                    "carrier",
                    Rule.TRIP_FROM_ANOTHER_YARD.text() + ": carrier " + trip.carrier() + " is at home in yard " + yard
                            + ", all vehicles of trip " + trip.id() + " are in "
                            + String.join(", ", yards),
                    able.isEmpty() ? null : "carriers that could: " + String.join(", ", able));
            return;
        }
        for (Violation violation : alone.of(trip)) {
            refuse(edit, column(violation.rule()), told(violation), fix(violation.rule(), trip, yard));
        }
    }

    private List<String> yardsOfVehicles(Trip trip) {
        return made.deliveries().stream()
                .filter(delivery -> trip.id().equals(delivery.trip()))
                .map(delivery -> alone.order(delivery.order()).location())
                .distinct()
                .toList();
    }

    private @Nullable String fix(Rule rule, Trip trip, String yard) {
        if (rule == Rule.TRIP_STOPS) {
            return null;
        }
        List<String> able = alone.carriersFor(trip, yard, NAMED);
        String others = able.isEmpty() ? "" : "; carriers that could then: " + String.join(", ", able);
        return alone.firstDay(trip)
                .map(day -> "the first day that would do is " + day + others)
                .orElse("no day would do" + others);
    }

    /** The column that a rule is mostly about. */
    private static String column(Rule rule) {
        return switch (rule) {
            case DAY_NOT_ALLOWED, HANDOVER_BEFORE_READY, HANDOVER_BEFORE_ARRIVAL, CENTER_HANDOVERS, CENTER_LOT -> "day";
            case CENTER_NOT_ACCEPTED, ON_SITE_ELSEWHERE, ARRIVAL_ELSEWHERE -> "center";
            case TRIP_OUTSIDE_PLANNING_DAYS, YARD_DEPARTURES, CARRIER_NOT_AVAILABLE -> "departureDay";
            case LONG_TRIP_NOT_ALONE, DAY_TRIPS, DUTY_TIME, DUTY_CYCLE, UNKNOWN_CARRIER_OR_CENTER -> "carrier";
            case TRIP_STOPS -> "stops";
            default -> "trip";
        };
    }
}
