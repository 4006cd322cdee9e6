package dev.quarterback.history;

import dev.quarterback.path.PathFacts;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Checks that what went wrong went wrong on the path, too, so that nothing is left out under a pretext. */
final class MishapChecks {
    private final KnownParts parts;
    private final PathFacts facts;
    private final PastVehicles vehicles;
    private final Faults faults;
    private final Map<String, Ride> rides = new HashMap<>();

    MishapChecks(KnownParts parts, PathFacts facts, PastVehicles vehicles, Faults faults) {
        this.parts = parts;
        this.facts = facts;
        this.vehicles = vehicles;
        this.faults = faults;
    }

    /** The trip that a vehicle left on. */
    private record Ride(LocalDate departure, boolean isLate) {}

    void check(History history) {
        for (HistoryDay day : history.days()) {
            for (PastTrip trip : day.trips()) {
                Ride ride = new Ride(day.day(), trip.lateDays() > 0);
                trip.stops().forEach(stop -> stop.orders().forEach(order -> rides.putIfAbsent(order, ride)));
            }
        }
        for (HistoryDay day : history.days()) {
            for (Mishap mishap : day.mishaps()) {
                if (!isOnPath(mishap, day)) {
                    String who = mishap.order() == null ? "carrier " + mishap.carrier() : "order " + mishap.order();
                    faults.add(HistoryRule.MISHAP, day.day(), who, mishap.kind().text());
                }
            }
        }
    }

    private boolean isOnPath(Mishap mishap, HistoryDay day) {
        String carrier = mishap.carrier() == null ? "" : mishap.carrier();
        String order = mishap.order() == null ? "" : mishap.order();
        return switch (mishap.kind()) {
            case BROKEN_DOWN -> facts.breakdown(carrier, day.day()).isPresent();
            case ABSENT -> facts.isAbsent(order, day.day());
            case NOT_FIT -> facts.failedPreparation(order, day.day()) > 0;
            case NOT_THERE -> isMissing(parts.order(order), day);
        };
    }

    /** Whether a vehicle was not there for a cause: not ready, not arrived yet, left behind, or on a trip that ran late. */
    private boolean isMissing(Order order, HistoryDay day) {
        Handover arrival = vehicles.arrival(order.id());
        if (order.arrival() == null && arrival == null && parts.isCenter(order.location())) {
            return day.day().isBefore(facts.reallyReady(order));
        }
        Ride ride = rides.get(order.id());
        if (order.arrival() == null && (ride == null || day.day().isBefore(ride.departure()))) {
            return isLeftBehind(order, day);
        }
        if (arrival == null || (order.arrival() == null && (ride == null || !ride.isLate()))) {
            return false;
        }
        LocalDate prepared =
                arrival.day().plusDays(parts.center(arrival.center()).prepDays());
        return day.day().isBefore(prepared);
    }

    /** Whether a carrier of its yard was to leave on this day and had broken down; which one was to bring it is not told. */
    private boolean isLeftBehind(Order order, HistoryDay day) {
        for (Mishap mishap : day.mishaps()) {
            String carrier = mishap.kind() == Mishap.Kind.BROKEN_DOWN ? mishap.carrier() : null;
            if (carrier != null && parts.carrier(carrier).yard().equals(order.location())) {
                return true;
            }
        }
        return false;
    }
}
