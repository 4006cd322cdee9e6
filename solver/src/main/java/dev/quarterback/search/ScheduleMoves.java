package dev.quarterback.search;

import dev.quarterback.search.anneal.CoolingSchedule;
import dev.quarterback.search.anneal.Tries;
import dev.quarterback.search.build.ScheduleChange;
import dev.quarterback.search.model.Schedule;
import dev.quarterback.search.rule.ScheduleScore;
import java.util.Iterator;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/**
 * Gives OptaPlanner's local search the moves of this product.
 *
 * <p>See "The loop" in docs/algorithm.md.
 */
public final class ScheduleMoves implements MoveIteratorFactory<Schedule, ScheduleChange> {
    private final CoolingSchedule cooling;
    private final Tries tries;
    private final BooleanSupplier over;
    private @Nullable MoveStream mix;

    /** Moves for a search that is at an end, be it within a few large moves, once {@code over} says so. */
    public ScheduleMoves(CoolingSchedule cooling, Tries tries, BooleanSupplier over) {
        this.cooling = cooling;
        this.tries = tries;
        this.over = over;
    }

    @Override
    public long getSize(ScoreDirector<Schedule> scoreDirector) {
        return Integer.MAX_VALUE;
    }

    @Override
    public Iterator<ScheduleChange> createOriginalMoveIterator(ScoreDirector<Schedule> scoreDirector) {
        throw new UnsupportedOperationException("The moves are random.");
    }

    /** OptaPlanner asks at each step; the same stream goes on as long as the working schedule is the same. */
    @Override
    public Iterator<ScheduleChange> createRandomMoveIterator(
            ScoreDirector<Schedule> scoreDirector, Random workingRandom) {
        Schedule schedule = scoreDirector.getWorkingSolution();
        ScheduleScore score = ScheduleScore.of(scoreDirector);
        MoveStream current = mix;
        if (current == null || !current.isFor(schedule, score)) {
            current = new MoveStream(schedule, score, cooling, tries, over, workingRandom.nextLong());
            mix = current;
        }
        return current;
    }
}
