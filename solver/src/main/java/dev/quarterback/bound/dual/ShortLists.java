package dev.quarterback.bound.dual;

import java.util.List;
import java.util.stream.Stream;

/** The short lists of all groups of carriers in the search for one goal's prices. */
final class ShortLists {
    /** Passes after which a group looks at all routes that have paid lately, not only at its short list. */
    private static final int LONG_LOOK = 16;

    private final List<List<ShortList>> ofYard;
    private int passes;

    ShortLists(DualFacts facts) {
        ofYard = Stream.of(facts.ofYard)
                .map(yard -> Stream.generate(ShortList::new)
                        .limit(yard.groups.size())
                        .toList())
                .toList();
    }

    void beginPass() {
        passes++;
    }

    ShortList of(int yard, int group) {
        return ofYard.get(yard).get(group);
    }

    /** Whether a group looks at more than its list in this pass; not all do so in the same one. */
    boolean looksFurther(int yard, int group) {
        return of(yard, group).isEmpty() || (passes + yard + group) % LONG_LOOK == 0;
    }
}
