package dev.quarterback.bound.dual;

/** How many vehicles of a yard a stop can bring at most, by its center and the first day on which it can be reached. */
final class StopLoads {
    private static final int[] NONE = {};

    /** By yard and center and, where vehicles wait for it, day: those that are ready and can still be handed over. */
    private final int[][] ever;

    /** The same of vehicles that can be handed over at once. */
    private final int[][] atOnce;

    private final int centers;

    StopLoads(DualFacts facts) {
        centers = facts.centers;
        ever = new int[facts.yards * centers][];
        atOnce = new int[ever.length][];
        for (YardFacts yard : facts.ofYard) {
            for (int center = 0; center < centers; center++) {
                count(facts, yard, center);
            }
        }
    }

    private void count(DualFacts facts, YardFacts yard, int center) {
        int at = yard.number * centers + center;
        ever[at] = yard.hasEntries(center) ? new int[facts.days] : NONE;
        atOnce[at] = ever[at].clone();
        for (int e = yard.first[center]; e < yard.first[center + 1]; e++) {
            count(facts, yard.orders[e], center, ever[at], atOnce[at]);
        }
    }

    private static void count(DualFacts facts, int order, int center, int[] ever, int[] atOnce) {
        boolean isOpenLater = false;
        int prep = facts.prepDays[center];
        for (int day = facts.days - 1; day >= (long) facts.ready[order] + prep; day--) {
            boolean isOpen = facts.isOpen(order, center, day);
            isOpenLater |= isOpen;
            ever[day - prep] += isOpenLater ? 1 : 0;
            atOnce[day - prep] += isOpen ? 1 : 0;
        }
    }

    /** Vehicles at most that count for a cut at a stop of a carrier with so many places. */
    int most(StopCut cut, int yard, int arrival, int places) {
        int[] waiting = (cut.isOfDay() ? atOnce : ever)[yard * centers + cut.center()];
        return waiting.length == 0 ? 0 : Math.min(places, waiting[arrival]);
    }
}
