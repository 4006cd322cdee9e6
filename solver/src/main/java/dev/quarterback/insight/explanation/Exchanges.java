package dev.quarterback.insight.explanation;

import dev.quarterback.change.Change;
import dev.quarterback.insight.insertion.Attempt;
import dev.quarterback.insight.insertion.Insertion;
import dev.quarterback.insight.insertion.Insertions;
import dev.quarterback.insight.insertion.Limit;
import dev.quarterback.insight.insertion.Shortage;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Remedies that change nothing in the problem: another order gets another day, or is given up. */
final class Exchanges {
    /** Orders that are tried for each. */
    private static final int TRIES = 6;

    private final PlanningDays days;
    private final Occupants occupants;
    private final Insertions insertions;

    Exchanges(Problem problem, Occupants occupants, Insertions insertions) {
        days = PlanningDays.of(problem);
        this.occupants = occupants;
        this.insertions = insertions;
    }

    /** The first remedy that is passed on which another order's handover is moved, for a way that lacks a handover alone. */
    List<Remedy> moved(Attempt attempt, Predicate<Remedy> passes) {
        Shortage shortage = attempt.shortages().get(0);
        if (shortage.limit() != Limit.HANDOVERS) {
            return List.of();
        }
        int tries = 0;
        for (Delivery other : occupants.of(attempt, shortage)) {
            if (occupants.keepsAppointment(other)) {
                continue;
            }
            for (int day : occupants.otherDays(other, insertions, attempt.center())) {
                Remedy remedy = moved(attempt, other, day);
                if (passes.test(remedy)) {
                    return List.of(remedy);
                }
                if (++tries == TRIES) {
                    return List.of();
                }
            }
        }
        return List.of();
    }

    private Remedy moved(Attempt attempt, Delivery other, int day) {
        Delivery moved = new Delivery(other.order(), other.center(), days.date(day), other.trip());
        long by = (long) day - days.number(other.day());
        String text = "order " + other.order() + " handed over at " + other.center() + " on " + moved.day() + ", "
                + Wording.count(Math.abs(by), "day") + (by < 0 ? " earlier" : " later");
        return remedy(attempt, text, List.of(moved), List.of());
    }

    /** The first remedy that is passed on which another order is given up, for a way that lacks one thing. */
    List<Remedy> displaced(Attempt attempt, Predicate<Remedy> passes) {
        Shortage shortage = attempt.shortages().get(0);
        return occupants.of(attempt, shortage).stream()
                .filter(other ->
                        occupants.priority(other) <= attempt.order().source().priority())
                .filter(other -> !occupants.keepsAppointment(other))
                .filter(other -> occupants.frees(other, shortage))
                .limit(TRIES)
                .map(other -> remedy(
                        attempt, "order " + other.order() + " given up for it", List.of(), List.of(other.order())))
                .filter(passes)
                .limit(1)
                .toList();
    }

    private Remedy remedy(Attempt attempt, String text, List<Delivery> moved, List<String> displaced) {
        Insertion insertion = insertions.insertionOf(attempt);
        Trip trip = insertion.trip();
        List<Delivery> deliveries = new ArrayList<>(List.of(insertion.delivery()));
        deliveries.addAll(moved);
        return new Remedy(text, Change.of(), trip == null ? List.of() : List.of(trip), deliveries, displaced);
    }
}
