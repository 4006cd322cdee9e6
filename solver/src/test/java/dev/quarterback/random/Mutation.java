package dev.quarterback.random;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes a plan, or a limit of its problem, so that a certain rule is likely broken. */
@FunctionalInterface
interface Mutation {

    /** The changed case; null when this one has nothing to change. */
    @Nullable
    Case apply(Case sound, Random random);

    /** One of two mutations at random; the other one when it has nothing to change. */
    static Mutation either(Mutation one, Mutation other) {
        return (sound, random) -> {
            boolean isOne = random.nextBoolean();
            Case changed = (isOne ? one : other).apply(sound, random);
            return changed == null ? (isOne ? other : one).apply(sound, random) : changed;
        };
    }

    /** Changes one of {@code entries}, picked at random; null when there is none. */
    static <T> @Nullable Case any(List<T> entries, Random random, Function<T, Case> change) {
        return entries.isEmpty() ? null : change.apply(entries.get(random.nextInt(entries.size())));
    }
}
