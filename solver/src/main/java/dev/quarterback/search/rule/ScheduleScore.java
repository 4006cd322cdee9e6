package dev.quarterback.search.rule;

import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.CarrierRoster;
import dev.quarterback.search.model.CenterDay;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.OnSite;
import dev.quarterback.search.model.Roster;
import dev.quarterback.search.model.Schedule;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;

/**
 * The score of a schedule: the sum of all rules, followed from change to change.
 *
 * <p>When a carrier's roster changes, only the trips that are not in both rosters are looked at. Moves find the counts
 * on the same {@link #board()}.
 */
public final class ScheduleScore implements IncrementalScoreCalculator<Schedule, BendableLongScore> {
    private @Nullable Board knownBoard;
    private @Nullable ScoreKeeper keeper;
    private @Nullable Object before;

    /**
     * The counts of the working schedule.
     *
     * @throws IllegalStateException before there is a working schedule
     */
    public Board board() {
        if (knownBoard == null) {
            throw new IllegalStateException("No schedule is being scored yet.");
        }
        return knownBoard;
    }

    @Override
    public void resetWorkingSolution(Schedule schedule) {
        Facts facts = schedule.facts();
        Board board = new Board(facts);
        ScoreKeeper fresh = new ScoreKeeper(facts, board);
        for (CarrierRoster entity : schedule.getRosters()) {
            fresh.change(entity.getCarrier(), Roster.EMPTY, entity.getRoster());
        }
        for (CenterDay entity : schedule.getCenterDays()) {
            fresh.change(entity, OnSite.NONE, entity.getOnSite());
        }
        knownBoard = board;
        keeper = fresh;
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {
        before = entity instanceof CarrierRoster carrier ? carrier.getRoster() : ((CenterDay) entity).getOnSite();
    }

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        ScoreKeeper scores = keeper();
        if (entity instanceof CarrierRoster carrier && before instanceof Roster roster) {
            scores.change(carrier.getCarrier(), roster, carrier.getRoster());
        } else if (entity instanceof CenterDay day && before instanceof OnSite onSite) {
            scores.change(day, onSite, day.getOnSite());
        } else {
            throw new IllegalStateException("A change (" + entity + ") without a value before it (" + before + ").");
        }
    }

    @Override
    public BendableLongScore calculateScore() {
        return keeper().score();
    }

    private ScoreKeeper keeper() {
        if (keeper == null) {
            throw new IllegalStateException("No schedule is being scored yet.");
        }
        return keeper;
    }

    @Override
    public void beforeEntityAdded(Object entity) {
        throw new UnsupportedOperationException("Carriers and centers are fixed while planning.");
    }

    @Override
    public void afterEntityAdded(Object entity) {
        beforeEntityAdded(entity);
    }

    @Override
    public void beforeEntityRemoved(Object entity) {
        beforeEntityAdded(entity);
    }

    @Override
    public void afterEntityRemoved(Object entity) {
        beforeEntityAdded(entity);
    }
}
