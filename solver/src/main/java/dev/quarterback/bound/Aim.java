package dev.quarterback.bound;

import dev.quarterback.bound.price.DualBound;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The plan that a proof is held against, and who wants to know the multipliers that say most about it.
 *
 * <p>See "The run of a proof" in docs/algorithm.md.
 *
 * @param source gives its figures by now; asked again and again, from the thread that proves
 * @param mayChange whether another plan may take its place, so that a proof with nothing left to do waits for that
 * @param evaluations is told of each evaluation of the deliveries' dual, from the thread that proves
 */
public record Aim(Supplier<PlanInHand> source, boolean mayChange, Consumer<DualBound> evaluations) {
    /** The plan of these figures and no other. */
    public static Aim at(PlanInHand plan) {
        return at(plan, evaluation -> {});
    }

    /** The same, with one who is told of the evaluations. */
    public static Aim at(PlanInHand plan, Consumer<DualBound> evaluations) {
        return new Aim(() -> plan, false, evaluations);
    }

    /** The best plan by now of a search that goes on. */
    public static Aim moving(Supplier<PlanInHand> best) {
        return new Aim(best, true, evaluation -> {});
    }

    /** The plan's figures by now. */
    public PlanInHand plan() {
        return source.get();
    }
}
