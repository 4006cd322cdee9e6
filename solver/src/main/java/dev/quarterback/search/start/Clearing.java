package dev.quarterback.search.start;

import dev.quarterback.search.model.CarrierRoster;
import dev.quarterback.search.model.CenterDay;
import dev.quarterback.search.model.OnSite;
import dev.quarterback.search.model.Roster;
import dev.quarterback.search.model.Schedule;
import org.optaplanner.core.api.score.director.ScoreDirector;

/**
 * Takes all trips and handovers out of a schedule, before it is planned afresh.
 *
 * <p>See "What a search starts from" in docs/algorithm.md.
 */
final class Clearing {
    private Clearing() {}

    static void clear(Schedule schedule, ScoreDirector<Schedule> scoreDirector) {
        for (CarrierRoster entity : schedule.getRosters()) {
            if (entity.getRoster().size() > 0) {
                scoreDirector.beforeVariableChanged(entity, CarrierRoster.ROSTER);
                entity.setRoster(Roster.EMPTY);
                scoreDirector.afterVariableChanged(entity, CarrierRoster.ROSTER);
            }
        }
        for (CenterDay entity : schedule.getCenterDays()) {
            if (entity.getOnSite().size() > 0) {
                scoreDirector.beforeVariableChanged(entity, CenterDay.ON_SITE);
                entity.setOnSite(OnSite.NONE);
                scoreDirector.afterVariableChanged(entity, CenterDay.ON_SITE);
            }
        }
    }
}
