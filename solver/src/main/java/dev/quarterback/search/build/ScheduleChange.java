package dev.quarterback.search.build;

import dev.quarterback.search.model.CarrierRoster;
import dev.quarterback.search.model.CenterDay;
import dev.quarterback.search.model.OnSite;
import dev.quarterback.search.model.Roster;
import dev.quarterback.search.model.Schedule;
import dev.quarterback.search.rule.ScheduleScore;
import java.util.List;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/**
 * A move that gives some carriers other rosters and some centers' days other handovers on site, all at once.
 *
 * <p>See "The loop" in docs/algorithm.md.
 */
public final class ScheduleChange extends AbstractMove<Schedule> {
    private final String name;
    private final List<NewRoster> rosters;
    private final List<NewOnSite> onSites;

    public record NewRoster(CarrierRoster entity, Roster roster) {}

    public record NewOnSite(CenterDay entity, OnSite onSite) {}

    public ScheduleChange(String name, List<NewRoster> rosters, List<NewOnSite> onSites) {
        this.name = name;
        this.rosters = rosters;
        this.onSites = onSites;
    }

    /** A move that changes nothing. */
    public static ScheduleChange none() {
        return new ScheduleChange("nothing", List.of(), List.of());
    }

    /** Makes the change outside a local search, so that the board shows it at once. */
    public void carryOut(ScoreDirector<Schedule> scoreDirector) {
        doMoveOnly(scoreDirector);
        ScheduleScore.of(scoreDirector).board();
    }

    /** Always: also a change of nothing counts as a try, so that a search by number of moves ends. */
    @Override
    public boolean isMoveDoable(ScoreDirector<Schedule> scoreDirector) {
        return true;
    }

    @Override
    protected ScheduleChange createUndoMove(ScoreDirector<Schedule> scoreDirector) {
        return new ScheduleChange(
                name,
                rosters.stream()
                        .map(change -> new NewRoster(change.entity, change.entity.getRoster()))
                        .toList(),
                onSites.stream()
                        .map(change -> new NewOnSite(change.entity, change.entity.getOnSite()))
                        .toList());
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Schedule> scoreDirector) {
        for (NewRoster change : rosters) {
            scoreDirector.beforeVariableChanged(change.entity, CarrierRoster.ROSTER);
            change.entity.setRoster(change.roster);
            scoreDirector.afterVariableChanged(change.entity, CarrierRoster.ROSTER);
        }
        for (NewOnSite change : onSites) {
            scoreDirector.beforeVariableChanged(change.entity, CenterDay.ON_SITE);
            change.entity.setOnSite(change.onSite);
            scoreDirector.afterVariableChanged(change.entity, CenterDay.ON_SITE);
        }
    }

    /** What the move does, in a few words. */
    @Override
    public String getSimpleMoveTypeDescription() {
        return name;
    }

    @Override
    public String toString() {
        return name + " (" + rosters.size() + " carriers, " + onSites.size() + " centers' days)";
    }
}
