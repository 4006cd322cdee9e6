package dev.quarterback.history;

import dev.quarterback.path.PathFacts;
import dev.quarterback.problem.Order.Handover;
import java.time.LocalDate;

/** Checks that what went wrong went wrong on the path, too, so that nothing is left out under a pretext. */
final class MishapChecks {
    private final KnownParts parts;
    private final PathFacts facts;
    private final PastVehicles vehicles;
    private final Faults faults;

    MishapChecks(KnownParts parts, PathFacts facts, PastVehicles vehicles, Faults faults) {
        this.parts = parts;
        this.facts = facts;
        this.vehicles = vehicles;
        this.faults = faults;
    }

    void check(History history) {
        for (HistoryDay day : history.days()) {
            for (Mishap mishap : day.mishaps()) {
                if (!isOnPath(mishap, day.day())) {
                    String who = mishap.order() == null ? "carrier " + mishap.carrier() : "order " + mishap.order();
                    faults.add(HistoryRule.MISHAP, day.day(), who, mishap.kind().text());
                }
            }
        }
    }

    private boolean isOnPath(Mishap mishap, LocalDate day) {
        String carrier = mishap.carrier() == null ? "" : mishap.carrier();
        String order = mishap.order() == null ? "" : mishap.order();
        return switch (mishap.kind()) {
            case BROKEN_DOWN -> facts.breakdown(carrier, day).isPresent();
            case ABSENT -> facts.isAbsent(order, day);
            case NOT_FIT -> facts.failedPreparation(order, day) > 0;
            case NOT_THERE -> !isThere(order, day);
        };
    }

    private boolean isThere(String order, LocalDate day) {
        Handover arrival = vehicles.arrival(order);
        return arrival != null
                && !day.isBefore(
                        arrival.day().plusDays(parts.center(arrival.center()).prepDays()));
    }
}
