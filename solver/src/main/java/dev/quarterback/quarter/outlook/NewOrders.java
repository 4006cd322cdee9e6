package dev.quarterback.quarter.outlook;

import java.util.ArrayList;
import java.util.List;

/** Orders that are still to become known: as many a day as of late, ready as long after as of late. */
final class NewOrders {
    /** Days whose new orders say how many there will be. */
    private static final int RECENT = 14;

    private static final double DAYS_OF_WEEK = 7;

    /** From the first day on many orders are known that became so before: they say nothing of a day's new ones. */
    private static final int FIRST_THAT_COUNTS = 1;

    /** Days after which an order's vehicle is ready as long as no order says it. */
    private static final int USUAL_LEAD = 7;

    private final double aDay;
    private final List<Integer> leads = new ArrayList<>();

    /** What is to be expected after a day, by its number. */
    NewOrders(List<SeenOrder> seen, int today) {
        int first = Math.max(FIRST_THAT_COUNTS, today - RECENT + 1);
        int count = 0;
        for (SeenOrder order : seen) {
            if (order.known() >= first) {
                count++;
                leads.add(order.ready() - order.known());
            }
        }
        int days = today - first + 1;
        aDay = (count + 1.0)
                / Math.max(1, days); // One more than were seen: that none came does not prove that none will.
        if (leads.isEmpty()) {
            leads.add(USUAL_LEAD);
        }
    }

    /**
     * Adds to each day the orders that might be handed over from then on, as one chance has it.
     *
     * @param from numbers of orders by day, up to the last planning day
     * @param growth by which factor new orders become more from week to week
     */
    void addTo(int[] from, int today, double growth, Chance chance) {
        for (int day = today + 1; day < from.length; day++) {
            int count = chance.poisson(aDay * Math.pow(growth, (day - today) / DAYS_OF_WEEK));
            for (int i = 0; i < count; i++) {
                int ready = Math.max(day, day + leads.get(chance.below(leads.size())));
                if (ready < from.length) {
                    from[ready]++;
                }
            }
        }
    }
}
