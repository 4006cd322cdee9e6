package dev.quarterback.insight.insertion;

import dev.quarterback.account.CenterUse;
import dev.quarterback.account.HandoverUse;
import dev.quarterback.account.LotNight;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.PlanningDays;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a plan leaves of a center: its handovers and its lot, by planning day. */
final class CenterBook {
    private final int number;
    private final int prepDays;
    private final long spaces;
    private final long[] left;
    private final long[] regularLeft;
    private final int[] waiting;

    CenterBook(int number, CenterUse use, PlanningDays planningDays) {
        this.number = number;
        Center center = use.center();
        prepDays = center.prepDays();
        spaces = center.lotSpaces();
        int days = use.days().size();
        left = new long[days];
        regularLeft = new long[days];
        waiting = new int[days];
        for (int day = 0; day < days; day++) {
            HandoverUse handovers = use.days().get(day);
            LotNight night = use.nights().get(day);
            left[day] = handovers.capacity() - handovers.handovers();
            regularLeft[day] = (long) center.handoversOn(planningDays.date(day)).regular() - handovers.handovers();
            waiting[day] = night.vehicles();
        }
    }

    /** Hands one vehicle more over on a day. */
    void handOver(int day) {
        left[day]--;
        regularLeft[day]--;
    }

    /** Lets so many vehicles more wait from the night of a day until that before another. */
    void addWaiting(long from, long until, int more) {
        for (int night = (int) Math.max(0, from); night < Math.min(waiting.length, until); night++) {
            waiting[night] += more;
        }
    }

    int prepDays() {
        return prepDays;
    }

    /** Whether one handover more on a day is a surge one. */
    boolean isSurge(int day) {
        return regularLeft[day] <= 0;
    }

    /** What a handover more on a day is short of; null when there is room. */
    @Nullable
    Shortage handoverShortage(int day) {
        return left[day] > 0 ? null : new Shortage(Limit.HANDOVERS, number, day, 1 - left[day]);
    }

    /** What vehicles more that wait at night are short of; null when there is room. */
    @Nullable
    Shortage lotShortage(int from, int until, Limit limit) {
        return lotShortage(from, until, night -> 1, limit);
    }

    /** As before, with so many more on each night from one until before another; nights without any are not asked. */
    @Nullable
    Shortage lotShortage(int from, int until, IntUnaryOperator more, Limit limit) {
        int firstFull = -1;
        long most = 0;
        for (int night = from; night < until; night++) {
            int added = more.applyAsInt(night);
            long lacking = added == 0 ? 0 : waiting[night] + added - spaces;
            if (lacking > 0 && firstFull < 0) {
                firstFull = night;
            }
            most = Math.max(most, lacking);
        }
        return firstFull < 0 ? null : new Shortage(limit, number, firstFull, most);
    }

    /** Vehicles above the spaces by which a vehicle less from the night of a day on relieves the lot. */
    long reliefFrom(int day) {
        long relief = 0;
        for (int night = day; night < waiting.length; night++) {
            relief += waiting[night] > spaces ? 1 : 0;
        }
        return relief;
    }
}
