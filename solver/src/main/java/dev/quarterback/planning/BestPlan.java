package dev.quarterback.planning;

import dev.quarterback.check.CheckedPlan;
import dev.quarterback.search.FoundPlan;
import org.jspecify.annotations.Nullable;

/**
 * The best plan of searches that may have failed: that with which one of them has ended, or a better one that was
 * reported before.
 *
 * <p>Writing a plan down and checking it takes memory. Where that has run out, the search has given its own back by now,
 * and the proof is given up for it, too.
 */
final class BestPlan {
    private final ProgressRelay relay;
    private final PlanGate gate;
    private final Runnable giveUpProof;

    /**
     * The best plan that a relay was told of or that a search has ended with.
     *
     * @param gate what it has to pass
     * @param giveUpProof ends the proof beside the search; may be run more than once
     */
    BestPlan(ProgressRelay relay, PlanGate gate, Runnable giveUpProof) {
        this.relay = relay;
        this.gate = gate;
        this.giveUpProof = giveUpProof;
    }

    /** The best plan, checked; without any, what has ended the search is thrown. */
    CheckedPlan of(Searched searched) {
        if (searched.trouble() instanceof OutOfMemoryError) {
            giveUpProof.run();
        }
        try {
            return gate.pass(best(searched));
        } catch (OutOfMemoryError e) {
            giveUpProof.run();
        }
        FoundPlan best = best(searched);
        relay.forgetPlan();
        return gate.pass(best);
    }

    private FoundPlan best(Searched searched) {
        FoundPlan best = searched.trouble() == null ? searched.found() : searched.better(relay.bestPlan());
        if (best == null) {
            throw failure(searched.trouble());
        }
        return best;
    }

    /** Errors are thrown as they are: the caller is to see want of memory as if it had run the search itself. */
    private static RuntimeException failure(@Nullable Throwable trouble) {
        if (trouble instanceof Error error) {
            throw error;
        }
        return trouble instanceof RuntimeException exception
                ? exception
                : new IllegalStateException("A search failed: " + trouble, trouble);
    }
}
