package dev.quarterback.search;

import dev.quarterback.search.model.CarrierRoster;
import dev.quarterback.search.model.CenterDay;
import dev.quarterback.search.model.Roster;
import dev.quarterback.search.model.Schedule;
import dev.quarterback.search.model.ScoreLevels;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;

/**
 * Reads the score of a schedule in the terms of deliveries.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
final class Worths {
    private Worths() {}

    static SearchListener.Worth of(Schedule schedule, BendableLongScore score) {
        ScoreLevels levels = ScoreLevels.of(score);
        return new SearchListener.Worth(levels.kept(), levels.delivered(), delivered(schedule), levels.cost());
    }

    private static int delivered(Schedule schedule) {
        int delivered = 0;
        for (CarrierRoster entity : schedule.getRosters()) {
            Roster roster = entity.getRoster();
            for (int i = 0; i < roster.size(); i++) {
                delivered += roster.trip(i).load();
            }
        }
        for (CenterDay entity : schedule.getCenterDays()) {
            delivered += entity.getOnSite().size();
        }
        return delivered;
    }
}
