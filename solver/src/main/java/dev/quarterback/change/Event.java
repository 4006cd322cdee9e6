package dev.quarterback.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened on a day; which fields say it depends on its kind.
 *
 * @param trip id of a trip of the plan; null for none
 * @param carrier id of a carrier; null for none
 * @param stops what a trip had loaded, by its stops in their order; empty for what the plan says
 * @param order id of an order; null for none
 * @param center id of a center; null for the one that follows from the plan or the problem
 * @param until the last day on which a carrier is broken down; null when it does not come back
 */
public record Event(
        EventKind kind,
        LocalDate day,
        @Nullable String trip,
        @Nullable String carrier,
        List<Stop> stops,
        @Nullable String order,
        @Nullable String center,
        @Nullable LocalDate until) {
    public Event {
        stops = List.copyOf(stops);
    }

    /** A stop of a trip, and the orders whose vehicles it brings there. */
    public record Stop(String center, List<String> orders) {
        public Stop {
            orders = List.copyOf(orders);
        }
    }

    /** A trip of the plan has left with what it was to load. */
    public static Event departed(String trip, LocalDate day) {
        return new Event(EventKind.DEPARTED, day, trip, null, List.of(), null, null, null);
    }

    /** A carrier has left for these stops. */
    public static Event departed(String carrier, LocalDate day, List<Stop> stops) {
        return new Event(EventKind.DEPARTED, day, null, carrier, stops, null, null, null);
    }

    /** A vehicle has come to a center; null for the one where it was to come. */
    public static Event arrived(String order, LocalDate day, @Nullable String center) {
        return new Event(EventKind.ARRIVED, day, null, null, List.of(), order, center, null);
    }

    /** A vehicle was handed over at a center; null for the one where it was to be. */
    public static Event handedOver(String order, LocalDate day, @Nullable String center) {
        return new Event(EventKind.HANDED_OVER, day, null, null, List.of(), order, center, null);
    }

    /** A trip of the plan has not left. */
    public static Event failedTrip(String trip, LocalDate day) {
        return new Event(EventKind.FAILED, day, trip, null, List.of(), null, null, null);
    }

    /** A handover of the plan has not been. */
    public static Event failedHandover(String order, LocalDate day) {
        return new Event(EventKind.FAILED, day, null, null, List.of(), order, null, null);
    }

    /** A carrier has broken down, for good where {@code until} is null. */
    public static Event brokenDown(String carrier, LocalDate day, @Nullable LocalDate until) {
        return new Event(EventKind.BROKEN_DOWN, day, null, carrier, List.of(), null, null, until);
    }

    /** The names of the fields that are given, but for kind and day. */
    List<String> given() {
        List<String> given = new ArrayList<>();
        add(given, "trip", trip);
        add(given, "carrier", carrier);
        add(given, "stops", stops.isEmpty() ? null : stops);
        add(given, "order", order);
        add(given, "center", center);
        add(given, "until", until);
        return given;
    }

    private static void add(List<String> given, String field, @Nullable Object value) {
        if (value != null) {
            given.add(field);
        }
    }
}
