package dev.quarterback.quarter.outlook;

import java.util.List;

/**
 * How likely an order that might be handed over is handed over on a day, by how long it might have been already: as often as
 * in the last four weeks, so that all that went wrong then is in it.
 */
final class HandoverPace {
    /** Days that are looked back. */
    static final int LOOK_BACK = 28;

    /** Where the next class of ages begins. */
    private static final int[] CLASSES = {0, 1, 2, 3, 5, 8, 15};

    /** What is taken for granted before anything is seen: so many days of orders, and on what share of them one goes. */
    private static final double PRIOR_DAYS = 20;

    private static final double PRIOR_SHARE = 0.15;

    private final double[] chances = new double[CLASSES.length];

    /** The pace after a day, by its number. */
    HandoverPace(List<SeenOrder> seen, int today) {
        double[] days = new double[CLASSES.length];
        double[] handovers = new double[CLASSES.length];
        int first = Math.max(0, today - LOOK_BACK + 1);
        for (SeenOrder order : seen) {
            int last = Math.min(today, order.handedOver());
            for (int day = Math.max(first, order.from()); day <= last; day++) {
                int age = classOf(day - order.from());
                days[age]++;
                handovers[age] += day == order.handedOver() ? 1 : 0;
            }
        }
        for (int age = 0; age < chances.length; age++) {
            chances[age] = (handovers[age] + PRIOR_DAYS * PRIOR_SHARE) / (days[age] + PRIOR_DAYS);
        }
    }

    private static int classOf(int age) {
        int found = 0;
        while (found + 1 < CLASSES.length && CLASSES[found + 1] <= age) {
            found++;
        }
        return found;
    }

    /**
     * The share of orders that are still open at the end of a day, of those that were at its beginning.
     *
     * @param age days for which they might have been handed over before
     * @param factor how much better than of late the odds of a handover are
     */
    double stillOpen(int age, double factor) {
        double chance = Math.min(1 - 1e-9, chances[classOf(age)]);
        double odds = chance / (1 - chance) * factor;
        return 1 / (1 + odds);
    }
}
