package dev.quarterback.benchmark.carriermodel;

import dev.quarterback.benchmark.Heap;
import dev.quarterback.benchmark.MeasuredModel;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.search.FoundPlan;
import dev.quarterback.search.PlanSearch;
import dev.quarterback.search.SearchListener;
import dev.quarterback.search.SearchOptions;
import dev.quarterback.search.model.CarrierRoster;
import dev.quarterback.search.model.CenterDay;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.Schedule;
import dev.quarterback.search.rule.ScheduleScore;
import dev.quarterback.search.start.EarlierPlan;
import java.time.Duration;
import java.util.function.Supplier;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.impl.score.director.InnerScoreDirector;
import org.optaplanner.core.impl.solver.DefaultSolverFactory;

/** Plans as the product does: an entity for each carrier, scored incrementally. */
public final class CarrierModelPlanner implements MeasuredModel {
    private static final int CLONES = 5;

    @Override
    public String modelName() {
        return "carriers";
    }

    @Override
    public Measurement measure(Problem problem, Duration time, long seed) {
        long before = Heap.usedAfterCollection();
        Progress progress = new Progress();
        FoundPlan found = search(problem, time, seed, progress);
        long perSecond = found.moves()
                * 1000
                / Math.max(1, time.minus(progress.firstPlan).toMillis());
        return weigh(problem, found.plan(), progress, perSecond, before);
    }

    /** In a method of its own, so that nothing of the search is left when the model is weighed. */
    private static FoundPlan search(Problem problem, Duration time, long seed, Progress progress) {
        PlanSearch search = new PlanSearch(problem);
        SearchOptions options = new SearchOptions(time.minus(progress.elapsed()), null, seed, false, null);
        return search.run(options, progress, new PlanSearch.Stop());
    }

    /** The heap counts what the search has warmed up as well, and the plan that was found. */
    private Measurement weigh(Problem problem, Plan plan, Progress progress, long movesPerSecond, long before) {
        try (InnerScoreDirector<Schedule, BendableLongScore> director = new DefaultSolverFactory<Schedule>(model())
                .<BendableLongScore>getScoreDirectorFactory()
                .buildScoreDirector(true, false)) {
            director.setWorkingSolution(Schedule.empty(new Facts(problem)));
            new EarlierPlan(plan).changeWorkingSolution(director);
            director.calculateScore();
            Schedule best = director.cloneWorkingSolution();
            long heap = Heap.usedAfterCollection() - before;
            long start = System.nanoTime();
            for (int i = 0; i < CLONES; i++) {
                best = director.cloneWorkingSolution();
            }
            Duration clone = Duration.ofNanos((System.nanoTime() - start) / CLONES);
            if (best.getRosters().isEmpty() && !plan.trips().isEmpty()) {
                throw new IllegalStateException("The clone has lost its carriers.");
            }
            return new Measurement(
                    modelName(), heap, clone, progress.firstPlan, movesPerSecond, progress.improvements, plan);
        }
    }

    private static SolverConfig model() {
        return new SolverConfig()
                .withSolutionClass(Schedule.class)
                .withEntityClasses(CarrierRoster.class, CenterDay.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(ScheduleScore.class));
    }

    /** What is heard of a search while it runs; improvements are those reported, at most ten a second. */
    private static final class Progress implements SearchListener {
        private final long start = System.nanoTime();
        private Duration firstPlan = Duration.ZERO;
        private long improvements;

        @Override
        public void improved(Worth worth, String changed, Supplier<Plan> plan) {
            if (improvements++ == 0) {
                firstPlan = elapsed();
            }
        }

        Duration elapsed() {
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }
}
