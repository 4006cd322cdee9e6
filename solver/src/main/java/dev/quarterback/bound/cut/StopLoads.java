package dev.quarterback.bound.cut;

import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.YardFacts;

/**
 * How many of a yard's vehicles a stop can bring at most, by its center and the first day on which it can be reached.
 *
 * <p>See "The cuts on stops" in docs/algorithm.md.
 */
final class StopLoads {
    private static final int[] NONE = {};

    private final ProblemFacts facts;

    /** By center and, where vehicles wait for it, day: those that are ready and can still be handed over. */
    private final int[][] ever;

    /** The same of vehicles that can be handed over at once. */
    private final int[][] atOnce;

    StopLoads(ProblemFacts facts, YardFacts yard) {
        this.facts = facts;
        int centers = facts.centers().count();
        ever = new int[centers][];
        atOnce = new int[centers][];
        for (int center = 0; center < centers; center++) {
            ever[center] = yard.hasEntries(center) ? new int[facts.days()] : NONE;
            atOnce[center] = ever[center].clone();
            for (int e = yard.begin(center); e < yard.end(center); e++) {
                count(yard.order(e), center);
            }
        }
    }

    private void count(int order, int center) {
        boolean isOpenLater = false;
        int prep = facts.centers().prepDays(center);
        for (int day = facts.days() - 1; day >= (long) facts.orders().ready(order) + prep; day--) {
            boolean isOpen = facts.isOpen(order, center, day);
            isOpenLater |= isOpen;
            ever[center][day - prep] += isOpenLater ? 1 : 0;
            atOnce[center][day - prep] += isOpen ? 1 : 0;
        }
    }

    /** Vehicles at most that count for a cut at a stop of a carrier with so many places. */
    int most(StopCut cut, int arrival, int places) {
        int[] waiting = (cut.isOfDay() ? atOnce : ever)[cut.center()];
        return waiting.length == 0 ? 0 : Math.min(places, waiting[arrival]);
    }
}
