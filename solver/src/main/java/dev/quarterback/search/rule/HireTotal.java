package dev.quarterback.search.rule;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.search.model.Roster;

/**
 * The hire of all carriers, followed from roster to roster; {@link Long#MAX_VALUE} where it is more than that.
 *
 * <p>A hire that is near that limit cannot be taken away from a sum again, so such ones are summed up anew.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
final class HireTotal {
    /** A hire above it is summed up anew; millions of carriers below it stay within a long. */
    private static final long GREAT = 1L << 40;

    private final HireCost hireCost;
    private final long[] hireOf;
    private long sumOfUsual;
    private int great;

    HireTotal(HireCost hireCost, int carriers) {
        this.hireCost = hireCost;
        hireOf = new long[carriers];
    }

    /** A carrier has another roster. */
    void change(int carrier, Roster roster) {
        count(hireOf[carrier], -1);
        hireOf[carrier] = hireCost.of(carrier, roster);
        count(hireOf[carrier], 1);
    }

    private void count(long hire, int sign) {
        if (hire > GREAT) {
            great += sign;
        } else {
            sumOfUsual += sign * hire;
        }
    }

    long total() {
        if (great == 0) {
            return sumOfUsual;
        }
        long total = 0;
        for (long hire : hireOf) {
            total = CostTerms.plus(total, hire, 1);
        }
        return total;
    }
}
