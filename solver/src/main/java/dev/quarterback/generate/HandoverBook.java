package dev.quarterback.generate;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.PlanningDays;
import java.util.List;

/** The handovers and lot spaces that a plan in the making has left, per center and day; days count from 0. */
final class HandoverBook {
    /** No day. */
    static final int NONE = -1;

    /** No day as long as the lot is as full as it is. */
    static final int LOT_FULL = -2;

    private final List<Center> centers;
    private final int[][] handoversLeft;
    private final int[][] spacesLeft;

    /** All handovers and spaces of {@code planningDays} but the share {@code slack}. */
    HandoverBook(List<Center> centers, PlanningDays planningDays, double slack) {
        this.centers = centers;
        this.handoversLeft = new int[centers.size()][planningDays.count()];
        this.spacesLeft = new int[centers.size()][planningDays.count()];
        for (int c = 0; c < centers.size(); c++) {
            Center center = centers.get(c);
            for (int day = 0; day < planningDays.count(); day++) {
                handoversLeft[c][day] = (int)
                        Math.ceil(center.handoversOn(planningDays.date(day)).most() * (1 - slack));
                spacesLeft[c][day] = (int) (center.lotSpaces() * (1 - slack));
            }
        }
    }

    /** The first day for a vehicle that comes on a trip on day {@code arrival}, {@link #NONE} or {@link #LOT_FULL}. */
    int firstDayAfter(int center, int arrival, DayFilter allowed) {
        int ready = arrival + centers.get(center).prepDays();
        for (int day = arrival; day < handoversLeft[center].length; day++) {
            if (day >= ready && handoversLeft[center][day] > 0 && allowed.test(day)) {
                return day;
            }
            if (spacesLeft[center][day] <= 0) {
                return LOT_FULL;
            }
        }
        return NONE;
    }

    /** The first day from {@code from} on for a vehicle on site, or {@link #NONE}. */
    int firstDayOnSite(int center, int from, DayFilter allowed) {
        for (int day = from; day < handoversLeft[center].length; day++) {
            if (handoversLeft[center][day] > 0 && allowed.test(day)) {
                return day;
            }
        }
        return NONE;
    }

    /** Takes the handover of a vehicle that waits from day {@code arrival} on; of one on site, arrival is the day itself. */
    void take(int center, int arrival, int day) {
        handoversLeft[center][day]--;
        for (int night = arrival; night < day; night++) {
            spacesLeft[center][night]--;
        }
    }

    /** The days on which a customer can come. */
    @FunctionalInterface
    interface DayFilter {
        boolean test(int day);
    }
}
