package dev.quarterback.search;

import dev.quarterback.search.model.CarrierRoster;
import dev.quarterback.search.model.CenterDay;
import dev.quarterback.search.model.Roster;
import dev.quarterback.search.model.Schedule;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;

/** Reads the score of a schedule in the terms of deliveries. */
final class Worths {
    private Worths() {}

    static SearchListener.Worth of(Schedule schedule, BendableLongScore score) {
        return new SearchListener.Worth(
                score.softScore(0), score.softScore(1), delivered(schedule), -score.softScore(2));
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
