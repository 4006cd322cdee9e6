package dev.quarterback.bound;

/**
 * When to evaluate the dual: passes find better multipliers, evaluations prove what they are good for, and both take time.
 *
 * <p>See "The run of a proof" in docs/algorithm.md.
 */
final class EvaluationPace {
    /** Time of passes between two evaluations, in times of an evaluation. */
    private static final double PASSES_PER_EVALUATION = 4;

    /** The same while evaluations bring much. */
    private static final double WHILE_FALLING = 2;

    /** Passes before the first evaluation at their multipliers: fewer seldom lead to better ones than at the start. */
    private static final int FIRST_PASSES = 60;

    /** Or their time, in times of an evaluation. */
    private static final double MOST_FIRST_PASSES = 16;

    private long passNanos;
    private long sinceEvaluation;
    private long evaluationNanos;

    /** Notes the time of a pass. */
    void passed(long nanos) {
        passNanos += nanos;
        sinceEvaluation += nanos;
    }

    /** Notes the time of an evaluation. */
    void evaluated(long nanos) {
        evaluationNanos = nanos;
        sinceEvaluation = 0;
    }

    /**
     * Whether enough passes were made since the last evaluation.
     *
     * @param falling whether evaluations bring much
     */
    boolean isDue(boolean falling) {
        return sinceEvaluation > (falling ? WHILE_FALLING : PASSES_PER_EVALUATION) * evaluationNanos;
    }

    /** Whether so many passes are enough for multipliers that may be better than those at the start. */
    boolean hasLed(int passes) {
        return passes >= FIRST_PASSES || passNanos > MOST_FIRST_PASSES * evaluationNanos;
    }
}
