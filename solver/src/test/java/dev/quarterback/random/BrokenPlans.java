package dev.quarterback.random;

import dev.quarterback.check.Rule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Random plans that break rules on purpose. */
public final class BrokenPlans {
    private static final Map<Rule, Mutation> MUTATIONS = new EnumMap<>(Rule.class);

    static {
        TripMutations.addTo(MUTATIONS);
        DeliveryMutations.addTo(MUTATIONS);
        LimitMutations.addTo(MUTATIONS);
    }

    private BrokenPlans() {}

    /** A plan changed so that it likely breaks {@code rule}; empty when the random plan has nothing to change. */
    public static Optional<Case> breaking(Rule rule, long seed) {
        Mutation mutation = MUTATIONS.get(rule);
        if (mutation == null) {
            throw new IllegalStateException("No mutation breaks the rule (" + rule + ").");
        }
        return Optional.ofNullable(mutation.apply(Case.sound(seed), new Random(seed)));
    }

    /** A plan after so many random mutations; it may break any rules, or none. */
    public static Case anyhow(long seed, int mutations) {
        Random random = new Random(seed);
        List<Mutation> all = List.copyOf(MUTATIONS.values());
        Case changed = Case.sound(seed);
        for (int i = 0; i < mutations; i++) {
            Case next = all.get(random.nextInt(all.size())).apply(changed, random);
            changed = next == null ? changed : next;
        }
        return changed;
    }
}
