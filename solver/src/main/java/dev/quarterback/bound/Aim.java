package dev.quarterback.bound;

import java.util.function.Supplier;

/**
 * The plan that a proof is held against.
 *
 * <p>See "The run of a proof" in docs/algorithm.md.
 *
 * @param source gives its figures by now; asked again and again, from the thread that proves
 * @param mayChange whether another plan may take its place, so that a proof with nothing left to do waits for that
 */
public record Aim(Supplier<PlanInHand> source, boolean mayChange) {
    /** The plan of these figures and no other. */
    public static Aim at(PlanInHand plan) {
        return new Aim(() -> plan, false);
    }

    /** The best plan by now of a search that goes on. */
    public static Aim moving(Supplier<PlanInHand> best) {
        return new Aim(best, true);
    }

    /** The plan's figures by now. */
    public PlanInHand plan() {
        return source.get();
    }
}
