package dev.quarterback.bound.price;

import dev.quarterback.bound.model.Column;
import dev.quarterback.bound.model.ColumnBuilder;
import dev.quarterback.bound.model.Multipliers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A bundle of columns for each part of a plan, with a convex combination of them.
 *
 * <p>From it come the multipliers to try next: where the combination uses more than there is, a multiplier rises above the
 * one at the stability center by the excess times a step size, where it uses less it falls. The shares of columns are those
 * that are worth most after the squares of these excesses, which is the master problem of a proximal bundle method (K. C.
 * Kiwiel, Proximity control in bundle methods, 1990) with a bundle for each part, and at the same time an augmented
 * Lagrangian. The excess is the negative of the aggregated subgradient, the step size the inverse of the proximal weight.
 *
 * <p>See "How the multipliers move" in docs/algorithm.md.
 */
final class Bundle {
    /** Times that a part's shares are shifted when it gets a new column. */
    private static final int ROUNDS = 4;

    /** Shifts from the worst to the best column in one of these. */
    private static final int SHIFTS = 3;

    /** A difference of profits that is not worth a shift. */
    private static final double FLAT = 1e-6;

    /** Beyond so much left, a resource without a multiplier counts for little. */
    private static final double NEARLY_USED_UP = -0.5;

    private static final double LITTLE = 0.02;

    /** Columns of a part at most; the one with the least share gives way to a new one. */
    private final int mostColumns;

    private final List<ColumnSet> parts = new ArrayList<>();
    private Aggregation aggregation;
    private final ColumnBuilder builder;

    /** Of each constraint: what the combination uses beyond the limit. */
    private double[] excess;

    /** Of each constraint: the multiplier at the stability center. */
    private double[] center;

    /** Of each constraint: the multiplier of the moment. */
    private double[] multipliers;

    /** Of each constraint: by how much its multiplier rises with each unit used beyond the limit. */
    private double[] stepSizes;

    private double[] difference;

    Bundle(Aggregation aggregation, int mostColumns) {
        this.mostColumns = mostColumns;
        this.aggregation = aggregation;
        builder = new ColumnBuilder(aggregation.of.length);
        excess = new double[0];
        center = excess;
        multipliers = excess;
        stepSizes = excess;
        difference = excess;
        aggregate(aggregation);
    }

    /** Columns of a part at most in a problem of so many orders: fewer where each is long, as they take the memory. */
    static int mostColumns(int orders) {
        return (int) Math.max(8, Math.min(40, 800_000L / Math.max(1, orders)));
    }

    /** Goes on with another aggregation. */
    void aggregate(Aggregation other) {
        aggregation = other;
        int size = other.limits.length;
        excess = new double[size];
        center = new double[size];
        multipliers = new double[size];
        stepSizes = new double[size];
        difference = new double[size];
        for (int i = 0; i < size; i++) {
            excess[i] = -other.limits[i];
        }
        for (ColumnSet part : parts) {
            for (int i = 0; i < part.size(); i++) {
                part.setAggregated(i, aggregated(part.get(i)));
                if (part.share(i) > 0) {
                    shift(part.aggregated(i), part.share(i));
                }
            }
        }
    }

    private Column aggregated(Column column) {
        for (int i = 0; i < column.resources().length; i++) {
            builder.add(aggregation.of[column.resources()[i]], column.amounts()[i]);
        }
        return builder.take(column.worth());
    }

    /** Gives a part of the plan a new column and shifts shares to it as far as the profit grows. */
    void add(int number, Column column) {
        if (number == parts.size()) {
            parts.add(new ColumnSet(mostColumns));
        }
        ColumnSet part = parts.get(number);
        Column inConstraints = aggregated(column);
        if (part.size() == mostColumns) {
            drop(part);
        }
        if (part.size() == 0) {
            part.setShare(0, 1);
            shift(inConstraints, 1);
        }
        part.add(column, inConstraints);
        for (int i = 0; i < ROUNDS && part.size() > 1; i++) {
            shiftShares(part);
        }
    }

    /** Drops the column of the least share, which the one of the largest gets. */
    private void drop(ColumnSet part) {
        int least = part.leastShare();
        double share = part.share(least);
        if (share > 0) {
            int heir = part.largestShareBut(least);
            shift(part.aggregated(least), -share);
            shift(part.aggregated(heir), share);
            part.setShare(heir, part.share(heir) + share);
        }
        part.remove(least);
    }

    /** Shifts shares within all parts. */
    void shiftShares() {
        parts.forEach(this::shiftShares);
    }

    /** Shifts shares from the worst to the best column of a part, as far as the profit grows. */
    private void shiftShares(ColumnSet part) {
        for (int i = 0; i < part.size(); i++) {
            part.profits[i] = part.aggregated(i).reducedProfit(multipliers);
        }
        for (int round = 0; round < SHIFTS; round++) {
            int best = part.best();
            int worst = part.worst();
            double slope = part.profits[best] - part.profits[worst];
            if (slope < FLAT) {
                return;
            }
            double curvature = distance(part.aggregated(best), part.aggregated(worst));
            double share = Math.min(part.share(worst), slope / Math.max(1e-9, curvature));
            shift(part.aggregated(best), share);
            shift(part.aggregated(worst), -share);
            part.setShare(best, part.share(best) + share);
            part.setShare(worst, share == part.share(worst) ? 0 : part.share(worst) - share);
            for (int i = 0; i < part.size(); i++) {
                if (part.share(i) > 0 || i == best) {
                    part.profits[i] = part.aggregated(i).reducedProfit(multipliers);
                }
            }
        }
    }

    /** Changes the share of a column in what is used. */
    private void shift(Column column, double share) {
        int[] constraints = column.resources();
        double[] amounts = column.amounts();
        for (int i = 0; i < constraints.length; i++) {
            int constraint = constraints[i];
            excess[constraint] += share * amounts[i];
            if (stepSizes[constraint] > 0) {
                multipliers[constraint] = Math.max(0, center[constraint] + stepSizes[constraint] * excess[constraint]);
            }
        }
    }

    /** The square of the distance of what two columns use, as far as it has a multiplier or would get one. */
    private double distance(Column a, Column b) {
        double sum = 0;
        for (int i = 0; i < a.resources().length; i++) {
            difference[a.resources()[i]] = a.amounts()[i];
        }
        for (int i = 0; i < b.resources().length; i++) {
            int constraint = b.resources()[i];
            double d = difference[constraint] - b.amounts()[i];
            difference[constraint] = 0;
            sum += weight(constraint) * d * d;
        }
        for (int i = 0; i < a.resources().length; i++) {
            int constraint = a.resources()[i];
            sum += weight(constraint) * difference[constraint] * difference[constraint];
            difference[constraint] = 0;
        }
        return sum;
    }

    private double weight(int constraint) {
        return multipliers[constraint] > 0 || excess[constraint] > NEARLY_USED_UP
                ? stepSizes[constraint]
                : LITTLE * stepSizes[constraint];
    }

    /** Copies the multipliers of the moment. */
    void copyMultipliers(Multipliers next) {
        int[] of = aggregation.of;
        for (int resource = 0; resource < of.length; resource++) {
            next.set(resource, multipliers[of[resource]]);
        }
    }

    /**
     * Moves the stability center.
     *
     * @param stepSize by how much a multiplier rises with each unit of a resource that is used beyond a limit of 1
     * @param alsoOfAppointments whether the multiplier of appointments moves too
     */
    void center(Multipliers around, double stepSize, boolean alsoOfAppointments) {
        Arrays.fill(center, 0);
        int[] of = aggregation.of;
        for (int resource = 0; resource < of.length; resource++) {
            center[of[resource]] = Math.max(center[of[resource]], around.of(resource));
        }
        for (int i = 0; i < multipliers.length; i++) {
            stepSizes[i] = stepSize / Math.sqrt(Math.max(1, Math.abs(aggregation.limits[i])));
        }
        if (!alsoOfAppointments) {
            stepSizes[of[around.resources().appointments()]] = 0;
        }
        for (int i = 0; i < multipliers.length; i++) {
            multipliers[i] = stepSizes[i] == 0 ? center[i] : Math.max(0, center[i] + stepSizes[i] * excess[i]);
        }
    }
}
