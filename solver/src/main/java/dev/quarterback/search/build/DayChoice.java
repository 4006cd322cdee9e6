package dev.quarterback.search.build;

import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.OrderFacts;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the day of a handover: that of the appointment, else mostly that of an earlier plan, else mostly the first one,
 * now and then the first regular one.
 *
 * <p>See "Insertion" in docs/algorithm.md.
 */
public final class DayChoice {
    /** One choice in so many does not look at the earlier plan. */
    private static final int NOT_AS_PLANNED = 4;

    /** One in so many choices looks for a later day first, for even days and for places on the lot. */
    private static final int LATER = 40;

    /** One in so many choices prefers regular handovers; the others leave later days free for who arrives later. */
    private static final int REGULAR_FIRST = 5;

    private final Facts facts;
    private final OrderFacts orders;
    private final Board board;
    private final @Nullable SplittableRandom random;

    /** Chooses without chance: regular handovers first. */
    public DayChoice(Facts facts, Board board) {
        this(facts, board, null);
    }

    /** Prefers regular handovers now and then only, so that early days are used up first. */
    public DayChoice(Facts facts, Board board, @Nullable SplittableRandom random) {
        this.facts = facts;
        this.board = board;
        this.random = random;
        orders = facts.orders;
    }

    /** The day for a vehicle from a trip that arrives on {@code arrival}; -1 when there is none. */
    public int choose(int order, int center, int arrival) {
        return choose(order, center, arrival, arrival + facts.centers.prepDays[center]);
    }

    /** The last day on which a vehicle from a trip that arrives on {@code arrival} finds place at a center, or -1. */
    int lastFree(int center, int arrival) {
        int first = arrival + facts.centers.prepDays[center];
        for (int day = facts.days - 1; day >= first; day--) {
            if (board.hasPlace(center, arrival, day)) {
                return day;
            }
        }
        return -1;
    }

    /** Whether the appointment of an order can be kept by a trip that arrives on {@code arrival}. */
    public boolean keepsAppointment(int order, int center, int arrival) {
        return orders.appointmentCenter[order] == center
                && suits(
                        order, center, arrival, arrival + facts.centers.prepDays[center], orders.appointmentDay[order]);
    }

    /** The day for a vehicle on site; -1 when there is none. */
    public int chooseOnSite(int order, int center) {
        return choose(order, center, Integer.MAX_VALUE, orders.ready[order]);
    }

    /** {@code arrival} is the first night on the lot; for a vehicle on site it lies behind all days. */
    private int choose(int order, int center, int arrival, int first) {
        if (orders.appointmentCenter[order] == center
                && suits(order, center, arrival, first, orders.appointmentDay[order])) {
            return orders.appointmentDay[order];
        }
        if (random == null) {
            return firstFrom(first, order, center, arrival, true);
        }
        boolean asPlanned = orders.plannedCenter[order] == center && random.nextInt(NOT_AS_PLANNED) > 0;
        if (asPlanned && suits(order, center, arrival, first, orders.plannedDay[order])) {
            return orders.plannedDay[order];
        }
        boolean later = first < facts.days && random.nextInt(LATER) == 0;
        int from = later ? first + random.nextInt(facts.days - first) : first;
        return firstFrom(from, order, center, arrival, random.nextInt(REGULAR_FIRST) == 0);
    }

    /** The first day with a free handover that nobody else claims, else the first one with any. */
    private int firstFrom(int from, int order, int center, int arrival, boolean regularFirst) {
        int other = -1;
        for (int day = from; day < facts.days; day++) {
            if (canHandOver(order, center, arrival, day)) {
                if ((!regularFirst || isRegular(center, day)) && board.unclaimed(center, day) > 0) {
                    return day;
                }
                other = other < 0 ? day : other;
            }
        }
        return other;
    }

    private boolean suits(int order, int center, int arrival, int first, int day) {
        return day >= first && day < facts.days && canHandOver(order, center, arrival, day);
    }

    private boolean isRegular(int center, int day) {
        return board.handed(center, day) < facts.centers.regular[center * facts.days + day];
    }

    public boolean canHandOver(int order, int center, int arrival, int day) {
        return !orders.isAway(order, day)
                && board.hasPlace(center, arrival, day)
                && (arrival < Integer.MAX_VALUE || board.lots().mayStand(order, day, handedOver(order)));
    }

    /** The day on which the order is handed over now; the number of planning days when it is not. */
    private int handedOver(int order) {
        return board.timesDelivered(order) > 0 ? board.dayOf(order) : facts.days;
    }
}
