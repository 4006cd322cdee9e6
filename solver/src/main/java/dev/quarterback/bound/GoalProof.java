package dev.quarterback.bound;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.bound.price.DualBound;
import dev.quarterback.bound.price.DualDescent;
import dev.quarterback.bound.price.LagrangianDual;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The proof of one goal: a descent, whose multipliers are evaluated now and then.
 *
 * <p>See "The run of a proof" in docs/algorithm.md.
 */
final class GoalProof {
    /** Passes after which its bound no longer counts as falling. */
    private static final int MOST_FALLING = 150;

    private final LagrangianDual dual;
    private final AimedGoal goal;
    private final TimeShare time;
    private final LongSupplier nanoTime;
    private final EvaluationPace pace = new EvaluationPace();
    private final Gain gain = new Gain();
    private final KeptTarget target = new KeptTarget();
    private @Nullable DualDescent descent;

    /** {@code nanoTime} is as {@link System#nanoTime}. */
    GoalProof(LagrangianDual dual, AimedGoal goal, TimeShare time, LongSupplier nanoTime) {
        this.dual = dual;
        this.goal = goal;
        this.time = time;
        this.nanoTime = nanoTime;
    }

    TimeShare time() {
        return time;
    }

    /** Whether the plan may still be exceeded, and evaluations bring something. */
    boolean isOpen() {
        return !isSpent() && goal.mayBeExceeded();
    }

    /** Whether its bound falls fast or has still to begin to: then it is evaluated more often, and other goals wait. */
    boolean isFalling() {
        return isOpen() && (descent == null || descent.passes() < MOST_FALLING) && (!target.isLed() || gain.isMuch());
    }

    private boolean isSpent() {
        return gain.isSpent()
                && goal.toKeep() == target.now()
                && (goal.goal() != Goal.DELIVERIES || (descent != null && descent.isDisaggregated()));
    }

    /**
     * Makes a pass, and evaluations when enough were made; at first evaluates the multipliers at the start.
     *
     * @throws java.util.concurrent.CancellationException when it is {@code stopped}
     */
    void goOn(BooleanSupplier stopped) {
        long begin = nanoTime.getAsLong();
        long kept = goal.toKeep();
        if (descent == null) {
            target.begin(kept);
            descent = new DualDescent(dual, goal.goal(), kept, stopped);
            evaluate(descent::bound, stopped);
        } else {
            descent.keep(kept);
            long passBegin = nanoTime.getAsLong();
            descent.pass(stopped);
            pace.passed(nanoTime.getAsLong() - passBegin);
        }
        if (pace.isDue(isFalling())) {
            evaluate(descent, kept, stopped);
        }
        double times = kept == target.now() ? 1 + gain.fruitless() : 1;
        time.use(nanoTime.getAsLong() - begin, times);
    }

    private void evaluate(DualDescent by, long kept, BooleanSupplier stopped) {
        if (kept != target.now()) {
            gain.restart();
            if (target.moveTo(kept)) {
                evaluate(by::boundAtStart, stopped);
            }
        }
        if (pace.hasLed(by.passes()) && evaluate(by::bound, stopped)) {
            target.hasLed();
        }
    }

    /** Evaluates the dual, takes what that proves, and tells whether it is better than what was known for the target. */
    private boolean evaluate(Function<BooleanSupplier, DualBound> bound, BooleanSupplier stopped) {
        long begin = nanoTime.getAsLong();
        DualBound proven = bound.apply(stopped);
        goal.take(proven);
        boolean isBetter = gain.add(proven.at(target.now()));
        pace.evaluated(nanoTime.getAsLong() - begin);
        return isBetter;
    }
}
