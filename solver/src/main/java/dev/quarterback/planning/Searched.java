package dev.quarterback.planning;

import dev.quarterback.search.FoundPlan;
import org.jspecify.annotations.Nullable;

/**
 * What searches have come to.
 *
 * @param found the best plan with which one of them ended; null when none did
 * @param moves moves tried by those that ended
 * @param trouble what has ended one of them before its time; null when nothing has
 */
record Searched(
        @Nullable FoundPlan found, long moves, @Nullable Throwable trouble) {
    /** A search that has ended as it should. */
    static Searched ended(FoundPlan found) {
        return new Searched(found, found.moves(), null);
    }

    /** A search that something has ended, an error or an exception. */
    static Searched failed(Throwable trouble) {
        return new Searched(null, 0, trouble);
    }

    /** This and another search; of equal plans and of two troubles those of this one count. */
    Searched and(Searched other) {
        return new Searched(better(other.found), moves + other.moves, trouble != null ? trouble : other.trouble);
    }

    /** The better of a plan and the best with which a search ended, which counts when they are equal. */
    @Nullable
    FoundPlan better(@Nullable FoundPlan plan) {
        return found == null || (plan != null && plan.worth().isBetterThan(found.worth())) ? plan : found;
    }
}
