package dev.quarterback.search.start;

import dev.quarterback.search.model.Schedule;
import dev.quarterback.search.rule.ScheduleScore;
import java.util.function.BooleanSupplier;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/**
 * Plans as it is done by hand: appointments first, then all others by ready day, each on the nearest trip with a free
 * place to one of its centers, else on a new trip of the first carrier that is free.
 *
 * <p>See "What a search starts from" in docs/algorithm.md.
 */
public final class FirstCome implements CustomPhaseCommand<Schedule> {
    private final boolean afresh;
    private final BooleanSupplier stopped;

    /**
     * Plans the orders that wait.
     *
     * @param afresh whether to forget the present schedule before
     * @param stopped is asked now and then whether to leave the rest undelivered
     */
    public FirstCome(boolean afresh, BooleanSupplier stopped) {
        this.afresh = afresh;
        this.stopped = stopped;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<Schedule> scoreDirector) {
        Schedule schedule = scoreDirector.getWorkingSolution();
        if (afresh) {
            Clearing.clear(schedule, scoreDirector);
        }
        FirstComeLedger ledger =
                new FirstComeLedger(schedule, ScheduleScore.of(scoreDirector).board());
        ledger.planAll(stopped);
        ledger.writeDown(scoreDirector);
    }
}
