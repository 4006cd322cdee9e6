package dev.quarterback.search;

import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.CarrierRoster;
import dev.quarterback.search.model.CenterDay;
import dev.quarterback.search.model.Schedule;
import dev.quarterback.search.rule.ScheduleScore;
import java.util.Objects;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.impl.score.director.InnerScoreDirector;
import org.optaplanner.core.impl.score.director.incremental.IncrementalScoreDirector;
import org.optaplanner.core.impl.solver.DefaultSolverFactory;

/** OptaPlanner's score directors over schedules, without a solver around them. */
public final class Directors {
    private static final DefaultSolverFactory<Schedule> FACTORY = new DefaultSolverFactory<>(new SolverConfig()
            .withSolutionClass(Schedule.class)
            .withEntityClasses(CarrierRoster.class, CenterDay.class)
            .withScoreDirectorFactory(
                    new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(ScheduleScore.class)));

    private Directors() {}

    /** A director whose working schedule is this one. */
    public static InnerScoreDirector<Schedule, ?> of(Schedule schedule) {
        InnerScoreDirector<Schedule, ?> director =
                FACTORY.getScoreDirectorFactory().buildScoreDirector(true, true);
        director.setWorkingSolution(schedule);
        return director;
    }

    /** The counts that the score of a director keeps. */
    public static Board boardOf(InnerScoreDirector<Schedule, ?> director) {
        var incremental = (IncrementalScoreDirector<Schedule, ?>) director;
        return ((ScheduleScore) incremental.getIncrementalScoreCalculator()).board();
    }

    public static BendableLongScore scoreOf(InnerScoreDirector<Schedule, ?> director) {
        return (BendableLongScore) Objects.requireNonNull(director.calculateScore());
    }

    /** The score of a schedule that is put down afresh. */
    public static BendableLongScore afresh(Schedule schedule) {
        ScheduleScore score = new ScheduleScore();
        score.resetWorkingSolution(schedule);
        return score.calculateScore();
    }
}
