package dev.quarterback.reach;

import dev.quarterback.problem.NumberedOrder;
import dev.quarterback.problem.NumberedOrder.At;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a handover that an order could have if it were the only one, as things are or with one thing changed.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 */
final class Alone {
    private final PlanningDays days;
    private final Openings openings;
    private final Openings always;
    private final FromYard fromYard;
    private final FromYard fromYardIfOpen;
    private final YardReach[] yards;

    Alone(Problem problem, PlanningDays days, Openings openings, YardReach[] yards) {
        this.days = days;
        this.openings = openings;
        this.yards = yards;
        always = Openings.always(problem, days);
        fromYard = new FromYard(problem, openings);
        fromYardIfOpen = new FromYard(problem, always);
    }

    Openings openings() {
        return openings;
    }

    FromYard fromYard() {
        return fromYard;
    }

    /** The yard where the vehicle of an order is that needs a trip. */
    YardReach yard(NumberedOrder order) {
        return yards[order.yard()];
    }

    boolean isPossible(NumberedOrder order) {
        return handover(order) != null;
    }

    /**
     * Whether a change that seems to help may not: a vehicle that cannot wait overnight has to arrive just on a day of a
     * handover, and only may do so.
     */
    boolean isInDoubt(NumberedOrder order) {
        return order.yard() != Numbering.NONE
                && Arrays.stream(order.centers())
                        .anyMatch(center -> fromYard.needsJustThatDay(center)
                                && !reach(order).at(center).isOnlyWay());
    }

    /** A handover; null when there is none. */
    @Nullable
    At handover(NumberedOrder order) {
        return order.yard() == Numbering.NONE ? onSite(order, openings) : byTrip(order, fromYard, reach(order));
    }

    /** A handover if the centers handed over on every day; null when there is none. */
    @Nullable
    At handoverIfOpen(NumberedOrder order) {
        return order.yard() == Numbering.NONE ? onSite(order, always) : byTrip(order, fromYardIfOpen, reach(order));
    }

    /** Whether there is a handover with trips by another reach than that of the yard's carriers. */
    boolean isPossible(NumberedOrder order, Reach reach) {
        return byTrip(order, fromYard, reach) != null;
    }

    /** The last planning day on which its vehicle could be ready and yet be handed over; below 0 when there is none. */
    int latestReady(NumberedOrder order) {
        return last(day -> isPossible(order.withReady(day)));
    }

    /** The last day on which a trip could leave in time if one could leave on every day; below 0 when there is none. */
    int latestDeparture(NumberedOrder order) {
        Reach reach = yard(order).ofIfAllLeave(order.model());
        int day = last(ready -> isPossible(order.withReady(ready), reach));
        return day < order.ready() ? -1 : day;
    }

    /** The last planning day that holds, where all days before it do too. */
    private int last(IntPredicate holds) {
        int low = -1;
        int high = days.count();
        while (low + 1 < high) {
            int middle = (low + high) / 2;
            if (holds.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Reach reach(NumberedOrder order) {
        return yard(order).of(order.model());
    }

    private @Nullable At onSite(NumberedOrder order, Openings open) {
        if (Arrays.stream(order.centers()).noneMatch(center -> center == order.site())) {
            return null;
        }
        int day = open.first(order.site(), order.ready(), order.away());
        return day == Openings.NONE ? null : new At(order.site(), day);
    }

    private @Nullable At byTrip(NumberedOrder order, FromYard from, Reach reach) {
        return order.ready() < days.count() ? from.find(order, reach) : null;
    }
}
