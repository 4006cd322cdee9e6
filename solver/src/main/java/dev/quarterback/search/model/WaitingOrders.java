package dev.quarterback.search.model;

/**
 * The orders that wait, in bags by where they stand and, entry by entry, by the center that they wait for.
 *
 * <p>A place is a yard, or the number after the last yard for all who are on site.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
public final class WaitingOrders {
    private final OrderFacts orders;
    private final int centers;
    private final Bags byPlace;
    private final Bags entries;
    /** The bag of {@link #entries} in which each entry waits; NONE where its vehicle is on site elsewhere. */
    private final int[] bagOfEntry;

    /** All orders wait. */
    WaitingOrders(Facts facts) {
        orders = facts.orders;
        centers = facts.centers.count;
        byPlace = new Bags(facts.yards + 1, orders.count);
        entries = new Bags(2 * (facts.yards + 1) * centers, orders.entryCenter.length);
        bagOfEntry = bagsOfEntries();
        for (int o = 0; o < orders.count; o++) {
            add(o);
        }
    }

    private int[] bagsOfEntries() {
        int[] bags = new int[orders.entryCenter.length];
        for (int e = 0; e < bags.length; e++) {
            int order = orders.entryOrder[e];
            int center = orders.entryCenter[e];
            boolean preferred = orders.priority[order] > orders.meanPriority
                    || (orders.hasAppointment(order) && orders.appointmentCenter[order] == center);
            boolean elsewhere = orders.yard[order] < 0 && orders.site[order] != center;
            bags[e] = elsewhere
                    ? OrderFacts.NONE
                    : preferred ? preferredBag(orders.place(order), center) : ordinaryBag(orders.place(order), center);
        }
        return bags;
    }

    void add(int order) {
        byPlace.add(orders.place(order), order);
        for (int e = orders.firstEntry[order]; e < orders.firstEntry[order + 1]; e++) {
            if (bagOfEntry[e] >= 0) {
                entries.add(bagOfEntry[e], e);
            }
        }
    }

    void remove(int order) {
        byPlace.remove(order);
        for (int e = orders.firstEntry[order]; e < orders.firstEntry[order + 1]; e++) {
            if (bagOfEntry[e] >= 0) {
                entries.remove(e);
            }
        }
    }

    /** The orders, in a bag for each place. */
    public Bags byPlace() {
        return byPlace;
    }

    /** Entries of the orders, each in an {@link #ordinaryBag} or a {@link #preferredBag}. */
    public Bags entries() {
        return entries;
    }

    /** The bag of {@link #entries} for a center in a yard; the place after the last yard is the center's own site. */
    public int ordinaryBag(int place, int center) {
        return 2 * (place * centers + center);
    }

    /** As {@link #ordinaryBag}, for orders with an appointment there or a priority above the mean. */
    public int preferredBag(int place, int center) {
        return ordinaryBag(place, center) + 1;
    }

    /** How many orders wait in a place for a center. */
    public int count(int place, int center) {
        int bag = ordinaryBag(place, center);
        return entries.size(bag) + entries.size(bag + 1);
    }
}
