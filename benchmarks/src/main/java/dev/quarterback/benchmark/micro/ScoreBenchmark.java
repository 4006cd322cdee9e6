package dev.quarterback.benchmark.micro;

import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.search.PlanSearch;
import dev.quarterback.search.SearchOptions;
import dev.quarterback.search.model.CarrierRoster;
import dev.quarterback.search.model.CenterDay;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.Roster;
import dev.quarterback.search.model.Schedule;
import dev.quarterback.search.rule.ScheduleScore;
import dev.quarterback.search.start.EarlierPlan;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.impl.score.director.InnerScoreDirector;
import org.optaplanner.core.impl.solver.DefaultSolverFactory;

/** The incremental score when a carrier's whole roster is taken away and given back. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScoreBenchmark {
    private final InnerScoreDirector<Schedule, BendableLongScore> director = director();
    private final List<CarrierRoster> carriers = loaded(2000);
    private int next;

    private static InnerScoreDirector<Schedule, BendableLongScore> director() {
        SolverConfig model = new SolverConfig()
                .withSolutionClass(Schedule.class)
                .withEntityClasses(CarrierRoster.class, CenterDay.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(ScheduleScore.class));
        return new DefaultSolverFactory<Schedule>(model)
                .<BendableLongScore>getScoreDirectorFactory()
                .buildScoreDirector(true, false);
    }

    private List<CarrierRoster> loaded(int orders) {
        Problem problem = new ProblemGenerator().generate(Kind.WEEK, orders, 1);
        SearchOptions firstCome = new SearchOptions(null, 1L, 0, true, null);
        Plan plan = new PlanSearch(problem)
                .run(firstCome, (worth, changed, better) -> {}, new PlanSearch.Stop())
                .plan();
        director.setWorkingSolution(Schedule.empty(new Facts(problem)));
        new EarlierPlan(plan).changeWorkingSolution(director);
        return director.getWorkingSolution().getRosters();
    }

    /** Two calculations, one without the roster and one with it. */
    @Benchmark
    public BendableLongScore rosterTakenAndGivenBack() {
        CarrierRoster carrier = carriers.get(next++ % carriers.size());
        Roster roster = carrier.getRoster();
        change(carrier, Roster.EMPTY);
        BendableLongScore without = director.calculateScore();
        change(carrier, roster);
        return director.calculateScore().subtract(without);
    }

    private void change(CarrierRoster carrier, Roster roster) {
        director.beforeVariableChanged(carrier, CarrierRoster.ROSTER);
        carrier.setRoster(roster);
        director.afterVariableChanged(carrier, CarrierRoster.ROSTER);
    }

    /** Gives the director's memory back. */
    @TearDown
    public void close() {
        director.close();
    }
}
