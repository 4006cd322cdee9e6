package dev.quarterback.bound.price;

import dev.quarterback.bound.model.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns that one part of a plan has had, with their shares in the convex combination of a bundle.
 *
 * <p>See "How the multipliers move" in docs/algorithm.md.
 */
final class ColumnSet {
    private final List<Column> columns = new ArrayList<>();
    private final List<Column> aggregated = new ArrayList<>();
    private final double[] shares;

    /** Of each column its reduced profit at the multipliers of the moment, as worked out last. */
    final double[] profits;

    ColumnSet(int mostColumns) {
        shares = new double[mostColumns + 1];
        profits = new double[mostColumns + 1];
    }

    int size() {
        return columns.size();
    }

    /** A column as it is. */
    Column get(int i) {
        return columns.get(i);
    }

    /** A column by aggregated constraints. */
    Column aggregated(int i) {
        return aggregated.get(i);
    }

    void setAggregated(int i, Column column) {
        aggregated.set(i, column);
    }

    double share(int i) {
        return shares[i];
    }

    void setShare(int i, double share) {
        shares[i] = share;
    }

    /** Adds a column; its share is what was set for its place, 0 at first. */
    void add(Column column, Column inConstraints) {
        columns.add(column);
        aggregated.add(inConstraints);
    }

    void remove(int i) {
        int last = columns.size() - 1;
        columns.remove(i);
        aggregated.remove(i);
        System.arraycopy(shares, i + 1, shares, i, last + 1 - i);
        shares[last] = 0;
    }

    /** The column of the least share, the first of several. */
    int leastShare() {
        int least = 0;
        for (int i = 1; i < columns.size(); i++) {
            if (shares[i] < shares[least]) {
                least = i;
            }
        }
        return least;
    }

    /** The column of the largest share but for {@code but}, the first of several. */
    int largestShareBut(int but) {
        int largest = but == 0 ? 1 : 0;
        for (int i = 0; i < columns.size(); i++) {
            largest = i != but && shares[i] > shares[largest] ? i : largest;
        }
        return largest;
    }

    /** The column of the largest profit, the first of several. */
    int best() {
        int best = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (profits[i] > profits[best]) {
                best = i;
            }
        }
        return best;
    }

    /** The column of the least profit among those with a share, the first of several. */
    int worst() {
        int worst = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (shares[i] > 0 && (worst < 0 || profits[i] < profits[worst])) {
                worst = i;
            }
        }
        return worst;
    }
}
