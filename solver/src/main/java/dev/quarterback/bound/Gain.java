package dev.quarterback.bound;

/**
 * What the evaluations of a goal have brought lately.
 *
 * <p>See "The run of a proof" in docs/algorithm.md.
 */
final class Gain {
    /** Evaluations in a row that bring nothing after which no more are made. */
    private static final int FRUITLESS = 24;

    /** By how much a value has to be lower to bring something, in the goal's own unit. */
    private static final double LEAST = 0.01;

    /** Share of its value by which an evaluation has to be better than those before to bring much. */
    private static final double MUCH = 0.002;

    private double best = Double.POSITIVE_INFINITY;
    private boolean isMuch = true;
    private int fruitless;

    /** Forgets the best value: values to come cannot be compared with those before. */
    void restart() {
        best = Double.POSITIVE_INFINITY;
    }

    /** Takes the value of an evaluation, and tells whether it is lower than another one before. */
    boolean add(double value) {
        double before = best;
        fruitless = value < best - LEAST ? 0 : fruitless + 1;
        if (best < Double.POSITIVE_INFINITY) {
            isMuch = value < best - MUCH * Math.abs(value);
        }
        best = Math.min(best, value);
        return before < Double.POSITIVE_INFINITY && best < before;
    }

    /** Whether the last evaluation that could be compared was much better than those before, or there was none before. */
    boolean isMuch() {
        return isMuch;
    }

    /** Whether nothing is to be expected any more. */
    boolean isSpent() {
        return fruitless >= FRUITLESS;
    }

    /** Evaluations in a row that brought nothing, as far as they count. */
    int fruitless() {
        return Math.min(fruitless, FRUITLESS);
    }
}
