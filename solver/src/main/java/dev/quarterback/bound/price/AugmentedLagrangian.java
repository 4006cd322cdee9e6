package dev.quarterback.bound.price;

import dev.quarterback.bound.model.Column;
import java.util.Arrays;

/**
 * The constraints of an augmented Lagrangian: what a combination of columns uses beyond each limit, and the multiplier that
 * follows. A multiplier is the one at the stability center, plus what is used beyond the limit times a step size; it is never
 * below 0, but for a constraint that is an equation. The combination is best when no shift of shares gains anything at these
 * multipliers.
 *
 * <p>See "How the multipliers move" in docs/algorithm.md.
 */
final class AugmentedLagrangian {
    /** Steps of a line search. */
    private static final int SEARCH_STEPS = 20;

    /** Part of a share that a line search need not tell apart. */
    private static final double PRECISION = 1e-6;

    /** A curvature below it is none. */
    private static final double FLAT = 1e-12;

    /** Of each constraint: what the combination uses beyond the limit. */
    final double[] excess;

    /** Of each constraint: the multiplier at the stability center. */
    private final double[] center;

    /** Of each constraint: whether it is an equation. */
    private final boolean[] isEquation;

    /** Of each constraint: by how much its multiplier rises with each unit used beyond the limit. */
    private final double[] stepSizes;

    /** Of each constraint: the multiplier of the moment. */
    final double[] multipliers;

    /** What a whole share of the shift at hand uses more of each constraint. */
    private final double[] direction;

    /** The constraints that the shift at hand touches. */
    private final int[] touched;

    private final boolean[] isTouched;
    private int touchedCount;

    /** An empty combination; {@code equations} are the constraints of which just as much has to be used as there is. */
    AugmentedLagrangian(double[] limits, int... equations) {
        int size = limits.length;
        excess = new double[size];
        center = new double[size];
        isEquation = new boolean[size];
        for (int constraint : equations) {
            isEquation[constraint] = true;
        }
        stepSizes = new double[size];
        multipliers = new double[size];
        direction = new double[size];
        touched = new int[size];
        isTouched = new boolean[size];
        Arrays.setAll(excess, i -> -limits[i]);
    }

    /** Moves the stability center of a constraint; with a step size of 0 its multiplier stays there. */
    void center(int constraint, double multiplier, double stepSize) {
        center[constraint] = multiplier;
        stepSizes[constraint] = stepSize;
        multipliers[constraint] = multiplier(constraint, 0);
    }

    /** Uses more of a constraint, or less; a limit that is lower by so much is the same. */
    void use(int constraint, double more) {
        excess[constraint] += more;
        multipliers[constraint] = multiplier(constraint, 0);
    }

    /** Adds shares of a column to the combination. */
    void add(Column column, double share) {
        for (int i = 0; i < column.resources().length; i++) {
            use(column.resources()[i], share * column.amounts()[i]);
        }
    }

    /** The multiplier after a share of the shift at hand. */
    private double multiplier(int constraint, double share) {
        return multiplierAfter(constraint, share * direction[constraint]);
    }

    /** The multiplier where more is used of a constraint. */
    double multiplierAfter(int constraint, double more) {
        double step = stepSizes[constraint];
        double value = center[constraint] + step * (excess[constraint] + more);
        return step == 0 ? center[constraint] : isEquation[constraint] ? value : Math.max(0, value);
    }

    /** By how much the multiplier rises with each unit used beyond the limit. */
    double stepSize(int constraint) {
        return stepSizes[constraint];
    }

    /** Whether just as much of a constraint has to be used as there is. */
    boolean isEquation(int constraint) {
        return isEquation[constraint];
    }

    /** Whether a constraint is one that less is used of than there is, and that costs nothing. */
    boolean isSlack(int constraint) {
        return !isEquation[constraint] && multipliers[constraint] == 0 && excess[constraint] <= 0;
    }

    /** Adds a column to the shift at hand, so many times for a whole share. */
    void addToShift(Column column, double times) {
        int[] constraints = column.resources();
        double[] amounts = column.amounts();
        for (int i = 0; i < constraints.length; i++) {
            int constraint = constraints[i];
            if (!isTouched[constraint]) {
                isTouched[constraint] = true;
                touched[touchedCount++] = constraint;
            }
            direction[constraint] += times * amounts[i];
        }
    }

    /**
     * Makes the shift at hand up to the share at which it gains no more, and forgets it.
     *
     * @param slope what it gains at first, by share
     * @param most the largest share
     * @return the share
     */
    double shift(double slope, double most) {
        double share = bestShare(slope, most);
        shiftBy(share);
        return share;
    }

    /** Makes the shift at hand by a share, and forgets it. */
    void shiftBy(double share) {
        for (int i = 0; i < touchedCount; i++) {
            int constraint = touched[i];
            excess[constraint] += share * direction[constraint];
            direction[constraint] = 0;
            isTouched[constraint] = false;
            multipliers[constraint] = multiplier(constraint, 0);
        }
        touchedCount = 0;
    }

    /** The share at which the slope is 0: it falls with the share, piece by piece in a straight line. */
    private double bestShare(double slope, double most) {
        double low = 0;
        double high = most;
        double at = 0;
        double slopeAt = slope;
        for (int i = 0; i < SEARCH_STEPS; i++) {
            double curvature = curvature(at, Math.signum(slopeAt));
            double next = curvature > FLAT ? at + slopeAt / curvature : slopeAt > 0 ? high : low;
            if (next >= high) {
                next = high;
            } else if (next <= low) {
                next = (low + at) / 2;
            }
            if (Math.abs(next - at) < PRECISION * most) {
                return next;
            }
            at = next;
            slopeAt = slope - fall(at);
            if (slopeAt < 0) {
                high = at;
            } else if (at >= most) {
                return most;
            } else {
                low = at;
            }
        }
        return low;
    }

    /** By how much the slope falls with each share from there on. */
    private double curvature(double share, double onward) {
        double sum = 0;
        for (int i = 0; i < touchedCount; i++) {
            int constraint = touched[i];
            double change = direction[constraint];
            if (isEquation[constraint] || multiplier(constraint, share + onward * PRECISION) > 0) {
                sum += stepSizes[constraint] * change * change;
            }
        }
        return sum;
    }

    /** By how much the slope has fallen at a share. */
    private double fall(double share) {
        double sum = 0;
        for (int i = 0; i < touchedCount; i++) {
            int constraint = touched[i];
            sum += direction[constraint] * (multiplier(constraint, share) - multipliers[constraint]);
        }
        return sum;
    }
}
