package dev.quarterback.search.model;

import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;

/**
 * The levels of a score by name; each counts only between schedules that are equal in those before.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 *
 * @param broken how often rules are broken
 * @param kept appointments kept
 * @param delivered deliveries, each counted with its priority
 * @param cost the cost of the schedule
 */
public record ScoreLevels(long broken, long kept, long delivered, long cost) {
    static final int HARD = 1;
    static final int SOFT = 3;

    /** The levels of {@code score}. */
    public static ScoreLevels of(BendableLongScore score) {
        return new ScoreLevels(-score.hardScore(0), score.softScore(0), score.softScore(1), -score.softScore(2));
    }

    /** The score with these levels, of which OptaPlanner takes the larger one to be the better. */
    public BendableLongScore score() {
        return BendableLongScore.of(new long[] {-broken}, new long[] {kept, delivered, -cost});
    }
}
