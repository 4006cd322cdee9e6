package dev.quarterback.insight.explanation;

import dev.quarterback.insight.insertion.Attempt;
import dev.quarterback.insight.insertion.Insertions;
import dev.quarterback.insight.insertion.Limit;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds the smallest changes that let an order in, and tries each. */
final class Remedies {
    /** Remedies of the same kind, and ways for which other orders are moved or given up. */
    private static final int OF_A_KIND = 2;

    private final Problem problem;
    private final PlanLookup lookup;
    private final RemedyMaker maker;
    private final Exchanges exchanges;

    Remedies(Problem problem, PlanLookup lookup, Occupants occupants, Insertions insertions) {
        this.problem = problem;
        this.lookup = lookup;
        maker = new RemedyMaker(problem, insertions);
        exchanges = new Exchanges(problem, occupants, insertions);
    }

    /** The remedy of an order that needs none. */
    Remedy fitting(Attempt attempt) {
        return maker.of(attempt);
    }

    /** Those of an order, in turn: changes, other orders moved, other orders given up. */
    List<Remedy> of(Order order, Crowding crowding) {
        Predicate<Remedy> passes = remedy -> new Excerpt(problem, lookup).admits(remedy, order);
        List<Remedy> found = new ArrayList<>();
        List<Remedy> moved = new ArrayList<>();
        List<Remedy> displaced = new ArrayList<>();
        Map<Limit, Integer> ofKind = new EnumMap<>(Limit.class);
        Map<Limit, Integer> exchanged = new EnumMap<>(Limit.class);
        for (Map.Entry<List<Lack>, Attempt> entry : crowding.least().entrySet()) {
            Limit kind = entry.getKey().get(0).kind();
            Attempt attempt = entry.getValue();
            if (ofKind.getOrDefault(kind, 0) < OF_A_KIND) {
                Remedy remedy = maker.of(attempt);
                if (passes.test(remedy)) {
                    found.add(remedy);
                    ofKind.merge(kind, 1, Integer::sum);
                }
            }
            if (entry.getKey().size() == 1 && exchanged.merge(kind, 1, Integer::sum) <= OF_A_KIND) {
                moved.addAll(exchanges.moved(attempt, passes));
                displaced.addAll(exchanges.displaced(attempt, passes));
            }
        }
        found.addAll(moved);
        found.addAll(displaced);
        return found;
    }
}
