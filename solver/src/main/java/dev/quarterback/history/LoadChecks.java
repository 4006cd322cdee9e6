package dev.quarterback.history;

import dev.quarterback.path.PathFacts;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Checks what was loaded. */
final class LoadChecks {
    private static final double KG_TOLERANCE = 1e-6;

    private final KnownParts parts;
    private final PathFacts facts;
    private final Faults faults;
    private final Set<String> loaded = new HashSet<>();

    LoadChecks(KnownParts parts, PathFacts facts, Faults faults) {
        this.parts = parts;
        this.facts = facts;
        this.faults = faults;
    }

    void check(History history) {
        history.days().forEach(day -> day.trips().forEach(trip -> check(trip, day.day())));
    }

    private void check(PastTrip trip, LocalDate day) {
        Carrier carrier = parts.carrier(trip.carrier());
        long positions = 0;
        double kg = 0;
        for (PastStop stop : trip.stops()) {
            for (String id : stop.orders()) {
                Order order = parts.order(id);
                Model model = parts.model(order.model());
                positions += model.positions();
                kg += model.weightKg();
                check(order, carrier, day, "trip " + trip.id() + " with " + id);
            }
        }
        if (positions > carrier.positions()) {
            faults.add(HistoryRule.POSITIONS, day, "trip " + trip.id(), positions + " of " + carrier.positions());
        }
        if (kg > carrier.payloadKg() + KG_TOLERANCE) {
            faults.add(HistoryRule.PAYLOAD, day, "trip " + trip.id(), kg + " of " + carrier.payloadKg() + " kg");
        }
    }

    private void check(Order order, Carrier carrier, LocalDate day, String what) {
        if (day.isBefore(facts.knownOn(order.id()))) {
            faults.add(HistoryRule.NOT_KNOWN, day, what, "known on " + facts.knownOn(order.id()));
        }
        if (day.isBefore(facts.reallyReady(order))) {
            faults.add(HistoryRule.NOT_READY, day, what, "ready on " + facts.reallyReady(order));
        }
        if (!loaded.add(order.id()) || order.arrival() != null || parts.isCenter(order.location())) {
            faults.add(HistoryRule.LOADED_TWICE, day, what, "");
        } else if (!order.location().equals(carrier.yard())) {
            faults.add(HistoryRule.ANOTHER_YARD, day, what, "it is in " + order.location());
        }
    }
}
