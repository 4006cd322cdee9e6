package dev.quarterback.search.rule;

import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.CarrierRoster;
import dev.quarterback.search.model.CenterDay;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.OnSite;
import dev.quarterback.search.model.Roster;
import dev.quarterback.search.model.Schedule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.score.director.incremental.IncrementalScoreDirector;

/**
 * The score of a schedule: the sum of all rules, followed from change to change.
 *
 * <p>It follows late: OptaPlanner makes a move, scores it, undoes it, and makes it again when it is accepted, and only
 * what still differs when a score or the board is asked for is worked out. When a carrier's roster differs, only the
 * trips that are not in both rosters are looked at. Moves find the counts on the same {@link #board()}.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
public final class ScheduleScore implements IncrementalScoreCalculator<Schedule, BendableLongScore> {
    private @Nullable Board knownBoard;
    private @Nullable ScoreKeeper keeper;
    private Roster[] rosters = {};
    private OnSite[] onSites = {};
    private final List<CarrierRoster> changedCarriers = new ArrayList<>();
    private final List<CenterDay> changedDays = new ArrayList<>();

    /** The score that OptaPlanner keeps of its working schedule. */
    public static ScheduleScore of(ScoreDirector<Schedule> scoreDirector) {
        var director = (IncrementalScoreDirector<Schedule, ?>) scoreDirector;
        return (ScheduleScore) director.getIncrementalScoreCalculator();
    }

    /**
     * The counts of the working schedule as it is now; to be asked for anew after each change of the schedule.
     *
     * @throws IllegalStateException before there is a working schedule
     */
    public Board board() {
        if (knownBoard == null) {
            throw new IllegalStateException("No schedule is being scored yet.");
        }
        follow();
        return knownBoard;
    }

    @Override
    public void resetWorkingSolution(Schedule schedule) {
        Facts facts = schedule.facts();
        Board board = new Board(facts);
        knownBoard = board;
        keeper = new ScoreKeeper(facts, board);
        rosters = new Roster[schedule.getRosters().size()];
        Arrays.fill(rosters, Roster.EMPTY);
        onSites = new OnSite[schedule.getCenterDays().size()];
        Arrays.fill(onSites, OnSite.NONE);
        changedCarriers.clear();
        changedCarriers.addAll(schedule.getRosters());
        changedDays.clear();
        changedDays.addAll(schedule.getCenterDays());
        follow();
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {}

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        if (entity instanceof CarrierRoster carrier) {
            changedCarriers.add(carrier);
        } else {
            changedDays.add((CenterDay) entity);
        }
    }

    /** Works out what has changed since it was last asked for. */
    private void follow() {
        ScoreKeeper scores = keeper();
        for (CarrierRoster entity : changedCarriers) {
            int carrier = entity.getCarrier();
            Roster roster = entity.getRoster();
            if (rosters[carrier] != roster) {
                scores.change(carrier, rosters[carrier], roster);
                rosters[carrier] = roster;
            }
        }
        for (CenterDay entity : changedDays) {
            int number = entity.getNumber();
            OnSite onSite = entity.getOnSite();
            if (onSites[number] != onSite) {
                scores.change(entity, onSites[number], onSite);
                onSites[number] = onSite;
            }
        }
        changedCarriers.clear();
        changedDays.clear();
    }

    @Override
    public BendableLongScore calculateScore() {
        follow();
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
