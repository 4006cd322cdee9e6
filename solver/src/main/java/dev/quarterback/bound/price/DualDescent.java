package dev.quarterback.bound.price;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.yard.ShortLists;
import java.util.function.BooleanSupplier;

/**
 * The search for multipliers at which the dual has a small value. In each pass one part of a plan after the other finds the
 * steps of its best roster at the multipliers of the moment; these then move by what the bundle's combination of all steps
 * uses too much.
 *
 * <p>Alike orders share a multiplier at first. All of it depends on passes alone, not on time, but for how many steps
 * the memory has room for.
 *
 * <p>See "How the multipliers move" in docs/algorithm.md.
 */
public final class DualDescent {
    /** Passes after which the stability center begins to move. */
    private static final int SETTLED = 3;

    /** Passes until each order has its own multiplier. */
    private static final int AGGREGATED = 600;

    /** Passes from which on step sizes are adapted: before, the combination is far from any plan. */
    private static final int ADAPTED = 20;

    private static final double FIRST_STEP = 0.04;
    private static final double LAST_STEP = 0.001;
    private static final double SHORTER = 0.985;

    /** Step size from which on it falls slowly: where some multipliers have far to go, as on {@code odd}, they get there. */
    private static final double KNEE = 0.02;

    private static final double SLOWLY_SHORTER = 0.997;

    private final LagrangianDual dual;
    private final Goal goal;
    private final double scale;
    private final double[] limits;
    private final StartMultipliers start;
    private final Multipliers center;
    private final Multipliers current;
    private final Bundle bundle;
    private final ShortLists shortLists;
    private double stepSize = FIRST_STEP;
    private int passes;
    private long kept;

    /**
     * A descent that has not begun.
     *
     * @param kept appointments that plans have to keep, for {@link Goal#DELIVERIES}; 0 for the others
     * @param stopped ends it by a {@link java.util.concurrent.CancellationException}
     */
    public DualDescent(LagrangianDual dual, Goal goal, long kept, BooleanSupplier stopped) {
        this.dual = dual;
        this.goal = goal;
        this.kept = kept;
        scale = dual.model().facts().orders().meanWorth(goal);
        shortLists = new ShortLists(dual.model().facts());
        start = new StartMultipliers(dual, goal);
        center = start.best(kept, stopped);
        current = center.copy();
        limits = dual.limits(kept);
        bundle = new Bundle(aggregation(), dual.model().facts().days(), dual.mostSteps());
        bundle.center(center, stepSize * scale, false);
    }

    /** Goes on for plans that keep another number of appointments. */
    public void keep(long appointments) {
        if (appointments != kept) {
            int resource = dual.model().resources().appointments();
            bundle.changeLimit(resource, (double) (kept - appointments));
            kept = appointments;
            limits[resource] = -kept;
        }
    }

    private Aggregation aggregation() {
        int appointments = goal == Goal.DELIVERIES ? dual.model().resources().appointments() : Aggregation.NONE;
        return Aggregation.of(dual.model().facts().orders(), isDisaggregated(), limits, appointments);
    }

    /** Makes one pass over all parts of a plan. */
    public void pass(BooleanSupplier stopped) {
        dual.priceParts(this::current, goal, shortLists, bundle::add, stopped);
        bundle.shiftShares();
        passes++;
        if (passes == AGGREGATED) {
            bundle.aggregate(aggregation());
            bundle.center(center, stepSize * scale, true);
        } else if (passes >= SETTLED) {
            moveCenter();
        }
    }

    private void moveCenter() {
        bundle.copyMultipliers(center);
        if (passes > ADAPTED) {
            bundle.adaptStepSizes();
        }
        stepSize = Math.max(LAST_STEP, stepSize * (stepSize > KNEE ? SHORTER : SLOWLY_SHORTER));
        bundle.center(center, stepSize * scale, true);
    }

    private Multipliers current() {
        bundle.copyMultipliers(current);
        return current;
    }

    /** How many passes were made. */
    public int passes() {
        return passes;
    }

    /** Whether each order has its own multiplier by now. */
    public boolean isDisaggregated() {
        return passes >= AGGREGATED;
    }

    /** The bound at the stability center, worked out with all routes. */
    public DualBound bound(BooleanSupplier stopped) {
        return bound(center, stopped);
    }

    /** The same at multipliers to start from afresh, for the present number of appointments to be kept. */
    public DualBound boundAtStart(BooleanSupplier stopped) {
        return bound(start.again(kept), stopped);
    }

    private DualBound bound(Multipliers at, BooleanSupplier stopped) {
        return new DualBound(
                dual.value(at, goal, stopped), goal == Goal.DELIVERIES ? at.ofAppointment() : 0, at.copy());
    }
}
