package dev.quarterback.search.build;

import dev.quarterback.search.model.Facts;
import java.util.SplittableRandom;

/**
 * Leads a trip under construction over further stops where lanes make that faster than the drive from one to the next.
 *
 * <p>See "Trips under construction" in docs/algorithm.md.
 */
final class TransitStops {
    /** Which legs of a trip go over further stops first: a center can serve one leg only. */
    enum Legs {
        NONE,
        FIRST_ONES,
        LAST_ONES
    }

    /** What puts a stop before stop {@code at} of a trip. */
    interface StopInserter {
        void insert(int at, int center);
    }

    private static final Legs[] ALL = Legs.values();
    private static final Legs[] ONLY_NONE = {Legs.NONE};

    private final Facts facts;
    private final Route route;
    private final SplittableRandom random;

    TransitStops(Facts facts, Route route, SplittableRandom random) {
        this.facts = facts;
        this.route = route;
        this.random = random;
    }

    /** Whether lanes may make any stop on the way worth while. */
    boolean arePossible() {
        return facts.shortcuts.arePossible();
    }

    /** The choices to be tried one after the other, in a random order; only that of no such stops where there are no lanes. */
    Legs[] choices() {
        if (!arePossible()) {
            return ONLY_NONE;
        }
        int first = random.nextInt(ALL.length);
        Legs[] choices = new Legs[ALL.length];
        for (int i = 0; i < ALL.length; i++) {
            choices[i] = ALL[(first + i) % ALL.length];
        }
        return choices;
    }

    /** Adds the stops to a trip. */
    void add(Legs legs, StopInserter trip) {
        if (legs == Legs.LAST_ONES) {
            for (int i = route.stops(); i >= 0; i--) {
                addBefore(i, trip);
            }
        } else if (legs == Legs.FIRST_ONES) {
            for (int i = 0; i <= route.stops(); i++) {
                i += addBefore(i, trip);
            }
        }
    }

    /** Adds the stops on the way to stop {@code at}, or home after the last one, if possible; returns their number. */
    private int addBefore(int at, StopInserter trip) {
        int[] over = route.shortcutBefore(at);
        if (route.stops() + over.length > route.most()) {
            return 0;
        }
        for (int k = over.length - 1; k >= 0; k--) {
            trip.insert(at, over[k] - facts.yards);
        }
        return over.length;
    }
}
