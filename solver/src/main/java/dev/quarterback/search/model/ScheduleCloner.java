package dev.quarterback.search.model;

import java.util.ArrayList;
import java.util.List;
import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;

/**
 * Clones the entities and shares their values, which never change: a new best plan costs no copy of its trips.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
public final class ScheduleCloner implements SolutionCloner<Schedule> {
    @Override
    public Schedule cloneSolution(Schedule original) {
        List<CarrierRoster> rosters = new ArrayList<>(original.getRosters().size());
        for (CarrierRoster entity : original.getRosters()) {
            rosters.add(new CarrierRoster(entity.getCarrier(), entity.getRoster()));
        }
        List<CenterDay> centerDays = new ArrayList<>(original.getCenterDays().size());
        for (CenterDay entity : original.getCenterDays()) {
            centerDays.add(new CenterDay(entity.getNumber(), entity.getCenter(), entity.getDay(), entity.getOnSite()));
        }
        return new Schedule(original.facts(), rosters, centerDays, original.getScore());
    }
}
