package dev.quarterback.replanning;

import dev.quarterback.change.AddCarriers;
import dev.quarterback.change.Amount;
import dev.quarterback.change.Change;
import dev.quarterback.change.Operation;
import dev.quarterback.change.SetHandovers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Units to buy for a target: carriers and surge handovers, one by one, in the order in which they are bought.
 *
 * @param all each as the candidate that it is one of
 */
record Units(List<Candidate> all) {
    /** What the next unit of the same is worth, as a share of the one before. */
    private static final double NEXT = 0.9;

    Units {
        all = List.copyOf(all);
    }

    /**
     * With more units, the cheapest for what they are worth first, until those added are estimated at {@code worth}.
     *
     * @param offers what there is to buy
     * @param most units in all at most
     */
    Units upTo(double worth, List<Candidate> offers, int most) {
        List<Candidate> units = new ArrayList<>(all);
        double[] next = offers.stream().mapToDouble(Candidate::estimate).toArray();
        for (Candidate unit : all) {
            int offer = offers.indexOf(unit);
            if (offer >= 0) {
                next[offer] *= NEXT;
            }
        }
        double sum = 0;
        while (sum < worth && units.size() < most && next.length > 0) {
            int best = 0;
            for (int offer = 1; offer < next.length; offer++) {
                if (isBetter(offers.get(offer), next[offer], offers.get(best), next[best])) {
                    best = offer;
                }
            }
            units.add(offers.get(best));
            sum += next[best];
            next[best] *= NEXT;
        }
        return new Units(units);
    }

    /** Whether an offer is cheaper for what it is worth, or where both are free, worth more. */
    private static boolean isBetter(Candidate offer, double worth, Candidate best, double worthOfBest) {
        double price = offer.price() / worth;
        double bestPrice = best.price() / worthOfBest;
        return price < bestPrice || (price == bestPrice && worth > worthOfBest);
    }

    /** Without those from one position to another. */
    Units without(int from, int to) {
        List<Candidate> rest = new ArrayList<>(all.subList(0, from));
        rest.addAll(all.subList(to, all.size()));
        return new Units(rest);
    }

    int size() {
        return all.size();
    }

    private Map<Candidate, Integer> counts() {
        Map<Candidate, Integer> counts = new LinkedHashMap<>();
        all.forEach(unit -> counts.merge(unit, 1, Integer::sum));
        return counts;
    }

    /** All as one change. */
    Change change() {
        List<Operation> operations = new ArrayList<>();
        counts().forEach((unit, count) ->
                operations.add(times(unit.change().operations().get(0), count)));
        return new Change(operations);
    }

    private static Operation times(Operation operation, int count) {
        if (operation instanceof AddCarriers add) {
            return new AddCarriers(count, add.like(), add.hire(), add.from(), add.to());
        }
        if (operation instanceof SetHandovers set) {
            return new SetHandovers(set.center(), set.days(), Amount.UNCHANGED, Amount.plus(count));
        }
        throw new IllegalArgumentException("Nothing to buy: " + operation);
    }
}
