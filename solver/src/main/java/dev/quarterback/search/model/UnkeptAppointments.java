package dev.quarterback.search.model;

import java.util.BitSet;

/**
 * The appointments that are not kept, as their orders wait or are delivered otherwise.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
public final class UnkeptAppointments {
    private final OrderFacts facts;
    private final int days;
    private final Bags orders;
    private final int[] onDay;
    private int count;

    /** The orders whose appointments were kept at some time, be it in a change that was only tried. */
    private final BitSet onceKept = new BitSet();

    private final int all;

    /** How many are not kept that were kept once. */
    private int open;

    /** No appointment is kept. */
    UnkeptAppointments(Facts facts) {
        this.facts = facts.orders;
        days = facts.days;
        orders = new Bags(facts.yards + 1, facts.orders.count);
        onDay = new int[facts.centers.count * days];
        for (int o = 0; o < facts.orders.count; o++) {
            note(o, false);
        }
        all = count;
    }

    /** Notes whether the appointment of an order, if it has any, is kept now. */
    void note(int order, boolean kept) {
        boolean noted = orders.contains(order);
        if (kept && noted) {
            orders.remove(order);
            count(order, -1);
            open -= onceKept.get(order) ? 1 : 0;
            onceKept.set(order);
        } else if (!kept && !noted && facts.appointmentCenter[order] != OrderFacts.NONE) {
            orders.add(facts.place(order), order);
            count(order, 1);
            open += onceKept.get(order) ? 1 : 0;
        }
    }

    private void count(int order, int change) {
        count += change;
        int day = facts.appointmentDay[order];
        if (day >= 0 && day < days) {
            onDay[facts.appointmentCenter[order] * days + day] += change;
        }
    }

    /** Their orders, in bags as {@link WaitingOrders#byPlace}. */
    public Bags orders() {
        return orders;
    }

    /** Their number. */
    public int count() {
        return count;
    }

    /** The share of all appointments that are not kept but were at some time: those that can be kept, though perhaps not all together. */
    public double openShare() {
        return all == 0 ? 0 : (double) open / all;
    }

    /** How many of them are at a center on a planning day. */
    int onDay(int center, int day) {
        return onDay[center * days + day];
    }
}
