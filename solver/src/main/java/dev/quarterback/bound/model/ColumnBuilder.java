package dev.quarterback.bound.model;

import java.util.Arrays;

/**
 * Gathers what a part of a plan uses.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 */
public final class ColumnBuilder {
    private final double[] amounts;
    private int[] used = new int[256];
    private int count;

    /** A builder for columns of so many resources. */
    public ColumnBuilder(int resources) {
        amounts = new double[resources];
    }

    /** Adds to what is used of a resource. */
    public void add(int resource, double amount) {
        if (amounts[resource] == 0) {
            if (count == used.length) {
                used = Arrays.copyOf(used, count * 2);
            }
            used[count++] = resource;
        }
        amounts[resource] += amount;
    }

    /** Forgets what was gathered. */
    public void clear() {
        for (int i = 0; i < count; i++) {
            amounts[used[i]] = 0;
        }
        count = 0;
    }

    /** What was gathered, as a column of this worth; nothing is gathered then. */
    public Column take(double worth) {
        int[] resources = new int[count];
        double[] much = new double[count];
        int n = 0;
        for (int i = 0; i < count; i++) {
            int resource = used[i];
            if (amounts[resource] != 0) {
                resources[n] = resource;
                much[n++] = amounts[resource];
                amounts[resource] = 0;
            }
        }
        count = 0;
        return new Column(
                worth, n == resources.length ? resources : Arrays.copyOf(resources, n), Arrays.copyOf(much, n));
    }

    /** The same as a column that has this reduced profit at {@code multipliers}. */
    public Column take(double reducedProfit, Multipliers multipliers) {
        Column column = take(0);
        double worth = reducedProfit;
        for (int i = 0; i < column.resources().length; i++) {
            worth += multipliers.of(column.resources()[i]) * column.amounts()[i];
        }
        return new Column(worth, column.resources(), column.amounts());
    }
}
