package dev.quarterback.search.build;

import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.Schedule;
import dev.quarterback.search.rule.ScheduleScore;
import java.util.SplittableRandom;

/** A schedule without trips, to try single parts of the search on. */
public final class EmptySchedule {
    private EmptySchedule() {}

    /** What recipes work with, over such a schedule. */
    public static RecipeParts parts(Facts facts, long seed) {
        Schedule schedule = Schedule.empty(facts);
        ScheduleScore score = new ScheduleScore();
        score.resetWorkingSolution(schedule);
        return RecipeParts.on(new Workbench(schedule, score.board()), new SplittableRandom(seed));
    }
}
