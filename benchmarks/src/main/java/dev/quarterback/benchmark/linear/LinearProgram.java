package dev.quarterback.benchmark.linear;

import java.util.Arrays;

/**
 * A linear program in columns: the most worth of amounts from 0 to a limit each, such that each row's sum is at most its
 * limit. Any multipliers of its rows prove a bound (weak duality), since every amount has a limit.
 */
final class LinearProgram {
    private int rows;
    private double[] limits = new double[1024];
    private int columns;
    private double[] worths = new double[1024];
    private double[] mosts = new double[1024];
    private int[] starts = new int[1025];
    private int[] entryRows = new int[4096];
    private double[] entries = new double[4096];

    /** Adds a row without entries; its number. */
    int addRow(double limit) {
        limits = rows == limits.length ? Arrays.copyOf(limits, 2 * rows) : limits;
        limits[rows] = limit;
        return rows++;
    }

    /** Adds a column of an amount that is worth so much a unit, and is at most {@code most}. */
    void addColumn(double worth, double most) {
        if (columns == worths.length) {
            worths = Arrays.copyOf(worths, 2 * columns);
            mosts = Arrays.copyOf(mosts, 2 * columns);
            starts = Arrays.copyOf(starts, 2 * columns + 1);
        }
        worths[columns] = worth;
        mosts[columns] = most;
        columns++;
        starts[columns] = starts[columns - 1];
    }

    /** Sets what a unit of the last column's amount takes of a row, below 0 if it gives; each row once. */
    void addEntry(int row, double value) {
        int at = starts[columns]++;
        if (at == entries.length) {
            entryRows = Arrays.copyOf(entryRows, 2 * at);
            entries = Arrays.copyOf(entries, 2 * at);
        }
        entryRows[at] = row;
        entries[at] = value;
    }

    int rows() {
        return rows;
    }

    double limit(int row) {
        return limits[row];
    }

    int columns() {
        return columns;
    }

    double worth(int column) {
        return worths[column];
    }

    double most(int column) {
        return mosts[column];
    }

    /** What the column takes of rows. */
    void forEachEntry(int column, Entries action) {
        for (int i = starts[column]; i < starts[column + 1]; i++) {
            action.accept(entryRows[i], entries[i]);
        }
    }

    /** Takes a column's entries in turn. */
    interface Entries {
        void accept(int row, double value);
    }

    /** What no worth exceeds, by multipliers of the rows; one below 0 counts as 0. */
    double bound(double[] multipliers) {
        double bound = 0;
        for (int row = 0; row < rows; row++) {
            bound += Math.max(0, multipliers[row]) * limits[row];
        }
        for (int column = 0; column < columns; column++) {
            double profit = worths[column];
            for (int i = starts[column]; i < starts[column + 1]; i++) {
                profit -= Math.max(0, multipliers[entryRows[i]]) * entries[i];
            }
            bound += Math.max(0, profit) * mosts[column];
        }
        return bound;
    }
}
