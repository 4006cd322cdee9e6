package dev.quarterback.bound.yard;

import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.YardFacts;
import java.util.List;
import java.util.stream.Stream;

/**
 * The short lists of all groups of carriers in the descent for one goal.
 *
 * <p>See "How the multipliers move" in docs/algorithm.md.
 */
public final class ShortLists {
    /** Passes after which a group prices all routes in use, not only its short list. */
    private static final int FULL_PRICING = 16;

    private final List<List<ShortList>> ofYard;
    private int passes;

    /** Lists without a trip yet. */
    public ShortLists(ProblemFacts facts) {
        ofYard = facts.yards().stream().map(ShortLists::listsOf).toList();
    }

    private static List<ShortList> listsOf(YardFacts yard) {
        return Stream.generate(ShortList::new).limit(yard.groups().size()).toList();
    }

    /** Counts the passes. */
    public void beginPass() {
        passes++;
    }

    ShortList of(int yard, int group) {
        return ofYard.get(yard).get(group);
    }

    /** Whether a group prices more than its list in this pass; not all do so in the same one. */
    boolean isFullPricing(int yard, int group) {
        return of(yard, group).isEmpty() || (passes + yard + group) % FULL_PRICING == 0;
    }
}
