package dev.quarterback.search.model;

/** The appointments that are not kept, as their orders wait or are delivered otherwise. */
public final class UnkeptAppointments {
    private final OrderFacts facts;
    private final int days;
    private final Bags orders;
    private final int[] onDay;
    private int count;

    /** No appointment is kept. */
    UnkeptAppointments(Facts facts) {
        this.facts = facts.orders;
        days = facts.days;
        orders = new Bags(facts.yards + 1, facts.orders.count);
        onDay = new int[facts.centers.count * days];
        for (int o = 0; o < facts.orders.count; o++) {
            note(o, false);
        }
    }

    /** Notes whether the appointment of an order, if it has any, is kept now. */
    void note(int order, boolean kept) {
        boolean noted = orders.contains(order);
        if (kept && noted) {
            orders.remove(order);
            count(order, -1);
        } else if (!kept && !noted && facts.appointmentCenter[order] != OrderFacts.NONE) {
            orders.add(facts.place(order), order);
            count(order, 1);
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

    /** How many of them are at a center on a planning day. */
    int onDay(int center, int day) {
        return onDay[center * days + day];
    }
}
