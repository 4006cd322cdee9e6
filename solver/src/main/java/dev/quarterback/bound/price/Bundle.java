package dev.quarterback.bound.price;

import dev.quarterback.bound.model.ColumnBuilder;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.model.RosterStep;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bundle of steps for each part of a plan, with a combination of them.
 *
 * <p>From it come the multipliers to try next: where the combination uses more than there is, a multiplier rises above the
 * one at the stability center by the excess times a step size, where it uses less it falls. The shares of steps are those
 * that are worth most after the squares of these excesses, which is the master problem of a proximal bundle method (K. C.
 * Kiwiel, Proximity control in bundle methods, 1990) with a bundle for each part, and at the same time an augmented
 * Lagrangian. The excess is the negative of the aggregated subgradient, the step size the inverse of the proximal weight.
 *
 * <p>See "How the multipliers move" in docs/algorithm.md.
 */
final class Bundle {
    /** Numbers that the steps of a day use, about; for the memory that they take. */
    static final int USES_OF_STEP = 64;

    /** Bytes of a number that a step uses, once as it is and once by constraint. */
    static final int BYTES_PER_USE = 24;

    /** Of the memory, the part that the steps of a bundle may take. */
    private static final double SHARE = 0.06;

    private static final int FEWEST_STEPS = 6;
    private static final int MOST_STEPS = 150;

    /** Steps of a part between two days at most. */
    private final int mostSteps;

    private final int days;
    private final List<RosterFlow> parts = new ArrayList<>();
    private Aggregation aggregation;

    /** Of each constraint how much there is. */
    private double[] limits;

    private AugmentedLagrangian lagrangian;
    private StepFactors factors;
    private FlowShifts shifts;
    private MissedAppointments missed;
    private final ColumnBuilder builder;

    /** An empty bundle; {@code days} are the most that a part has. */
    Bundle(Aggregation aggregation, int days, int mostSteps) {
        this.mostSteps = mostSteps;
        this.days = days;
        this.aggregation = aggregation;
        limits = aggregation.limits.clone();
        builder = new ColumnBuilder(aggregation.of.length);
        lagrangian = new AugmentedLagrangian(aggregation.limits, aggregation.covers());
        missed = new MissedAppointments(aggregation, lagrangian);
        factors = new StepFactors(aggregation.limits.length);
        shifts = new FlowShifts(lagrangian, days);
    }

    /** Steps of a part between two days at most where there are so many groups of carriers and bytes of memory. */
    static int mostSteps(int groups, int days, long memory) {
        double perStep = Math.max(1.0, groups) * days * USES_OF_STEP * BYTES_PER_USE;
        return (int) Math.max(FEWEST_STEPS, Math.min(MOST_STEPS, SHARE * memory / perStep));
    }

    /** Goes on with another aggregation. */
    void aggregate(Aggregation other) {
        factors = factors.regrouped(aggregation, other);
        aggregation = other;
        limits = other.limits.clone();
        lagrangian = new AugmentedLagrangian(other.limits, other.covers());
        missed = new MissedAppointments(other, lagrangian);
        shifts = new FlowShifts(lagrangian, days);
        for (RosterFlow part : parts) {
            for (int day = 0; day < part.days(); day++) {
                for (RosterFlow.Arc arc : part.from(day)) {
                    arc.inConstraints = other.inConstraints(arc.step.column(), builder);
                    if (arc.share > 0) {
                        lagrangian.add(arc.inConstraints, arc.share);
                    }
                }
            }
        }
    }

    /** Goes on with more of a resource, or less. */
    void changeLimit(int resource, double by) {
        int constraint = aggregation.of[resource];
        lagrangian.use(constraint, -by);
        limits[constraint] += by;
        missed.choose();
    }

    /** Gives a part of the plan new steps, and shifts shares to them as far as that gains. */
    void add(int number, int daysOfPart, List<RosterStep> steps) {
        boolean isNew = number == parts.size();
        if (isNew) {
            parts.add(new RosterFlow(daysOfPart, mostSteps));
        }
        RosterFlow part = parts.get(number);
        for (RosterStep step : steps) {
            add(part, step);
        }
        if (isNew) {
            shifts.takeBestPath(part);
        }
        shifts.improve(part, true);
    }

    private void add(RosterFlow part, RosterStep step) {
        RosterFlow.@Nullable Arc added = part.add(step);
        if (added == null) {
            return;
        }
        added.inConstraints = aggregation.inConstraints(step.column(), builder);
        RosterFlow.@Nullable Arc surplus = part.surplus(step.from(), step.to());
        if (surplus != null) {
            double share = surplus.share;
            RosterFlow.Arc heir = part.drop(surplus);
            lagrangian.add(surplus.inConstraints, -share);
            lagrangian.add(heir.inConstraints, share);
        }
    }

    /** Shifts shares within all parts: among all steps, then among those in use. */
    void shiftShares() {
        missed.choose();
        for (RosterFlow part : parts) {
            shifts.improve(part, true);
        }
        missed.choose();
        for (RosterFlow part : parts) {
            shifts.improve(part, false);
        }
        missed.choose();
    }

    /** Copies the multipliers of the moment. */
    void copyMultipliers(Multipliers next) {
        for (int resource = 0; resource < aggregation.of.length; resource++) {
            next.set(resource, aggregation.multiplier(resource, lagrangian.multipliers));
        }
    }

    /** Makes the step sizes larger of multipliers that go on in one direction, and smaller of those that turn. */
    void adaptStepSizes() {
        factors.adapt(lagrangian);
    }

    /**
     * Moves the stability center.
     *
     * @param stepSize by how much a multiplier rises with each unit of a resource that is used beyond a limit of 1
     * @param alsoOfAppointments whether the multiplier of appointments moves too
     */
    void center(Multipliers around, double stepSize, boolean alsoOfAppointments) {
        double[] center = aggregation.ofConstraints(around);
        for (int i = 0; i < center.length; i++) {
            boolean moves = i != aggregation.notKept || alsoOfAppointments;
            lagrangian.center(i, center[i], moves ? stepSize * factors.of(i) / scale(i) : 0);
        }
        missed.choose();
    }

    /** By how much a unit of a constraint weighs less than one of which there is one; of appointments those that may be missed. */
    private double scale(int constraint) {
        double limit = limits[constraint];
        double size = constraint == aggregation.notKept ? limit + aggregation.appointmentsOnSite : Math.abs(limit);
        return Math.sqrt(Math.max(1, size));
    }
}
