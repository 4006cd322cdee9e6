package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.benchmark.Curve;
import dev.quarterback.benchmark.Curve.Worth;
import dev.quarterback.benchmark.Heap;
import dev.quarterback.benchmark.MeasuredModel;
import dev.quarterback.benchmark.Rival;
import dev.quarterback.benchmark.Run;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import dev.quarterback.search.model.ScoreLevels;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.Score;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;
import org.optaplanner.core.impl.localsearch.scope.LocalSearchPhaseScope;
import org.optaplanner.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import org.optaplanner.core.impl.phase.scope.AbstractPhaseScope;
import org.optaplanner.core.impl.score.director.InnerScoreDirector;
import org.optaplanner.core.impl.solver.DefaultSolver;
import org.optaplanner.core.impl.solver.DefaultSolverFactory;

/**
 * Plans with an entity for each order: first come, then local search with OptaPlanner's own moves, which change one
 * variable or swap two entities, and its late acceptance of default size. It knows the first edition of the format.
 */
public final class OrderModelPlanner implements MeasuredModel, Rival {
    private static final int CLONES = 5;

    @Override
    public String modelName() {
        return "orders-default";
    }

    @Override
    public String name() {
        return "optaplanner-default";
    }

    @Override
    public List<String> unknownFields(Problem problem) {
        return FirstEdition.lacks(problem);
    }

    @Override
    public Run plan(Problem problem, Duration budget, long seed) {
        Curve curve = new Curve();
        Search search = new Search(problem, budget, seed);
        PlanFigures first =
                PlanChecker.check(problem, ScheduledPlan.of(search.schedule)).figures();
        curve.add(new Worth(first.appointmentsKept(), first.deliveredWeight()), null);
        search.solver.addEventListener(event -> curve.add(worth(event.getNewBestScore()), null));
        Plan plan = ScheduledPlan.of(search.solve());
        return new Run(plan, search.firstPlan, curve.points(), 0);
    }

    private static Worth worth(Score<?> score) {
        ScoreLevels levels = ScoreLevels.of((BendableLongScore) score);
        return new Worth(levels.kept(), levels.delivered());
    }

    @Override
    public Measurement measure(Problem problem, Duration time, long seed) {
        long heap = Heap.usedAfterCollection();
        Search search = new Search(problem, time, seed);
        Progress progress = new Progress();
        search.solver.addPhaseLifecycleListener(progress);
        search.solver.addEventListener(event -> progress.improvements++);
        OrderSchedule best = search.solve();
        return weigh(new DefaultSolverFactory<>(search.config), best, search.firstPlan, progress, heap);
    }

    /** A first plan, and a solver with the time that is left. */
    private static final class Search {
        private final OrderSchedule schedule;
        private final Duration firstPlan;
        private final SolverConfig config;
        private final DefaultSolver<OrderSchedule> solver;

        Search(Problem problem, Duration time, long seed) {
            long start = System.nanoTime();
            schedule = FirstComeStart.of(problem, time);
            firstPlan = Duration.ofNanos(System.nanoTime() - start);
            long millisLeft = Math.max(1, time.minus(firstPlan).toMillis());
            config = config(new TerminationConfig().withMillisecondsSpentLimit(millisLeft), seed);
            solver = solver(config);
        }

        OrderSchedule solve() {
            return solver.solve(schedule);
        }
    }

    private Measurement weigh(
            DefaultSolverFactory<OrderSchedule> factory,
            OrderSchedule best,
            Duration firstPlan,
            Progress progress,
            long heapBefore) {
        try (InnerScoreDirector<OrderSchedule, BendableLongScore> director =
                factory.<BendableLongScore>getScoreDirectorFactory().buildScoreDirector(true, false)) {
            director.setWorkingSolution(best.copy());
            BendableLongScore score = director.calculateScore();
            long heap = Heap.usedAfterCollection() - heapBefore;
            long start = System.nanoTime();
            for (int i = 0; i < CLONES; i++) {
                director.cloneWorkingSolution();
            }
            Duration clone = Duration.ofNanos((System.nanoTime() - start) / CLONES);
            if (ScoreLevels.of(score).broken() != 0) {
                throw new IllegalStateException("The best plan breaks a rule: " + score);
            }
            return new Measurement(
                    modelName(),
                    heap,
                    clone,
                    firstPlan,
                    progress.calculationsPerSecond(),
                    progress.improvements,
                    ScheduledPlan.of(best));
        }
    }

    private static DefaultSolver<OrderSchedule> solver(SolverConfig config) {
        return (DefaultSolver<OrderSchedule>) new DefaultSolverFactory<OrderSchedule>(config).buildSolver();
    }

    /** A schedule after a fixed number of score calculations, each checked in the way of {@code mode}. */
    OrderSchedule solve(Problem problem, long calculations, EnvironmentMode mode, long seed) {
        OrderSchedule schedule = FirstComeStart.of(problem, null);
        TerminationConfig end = new TerminationConfig().withScoreCalculationCountLimit(calculations);
        return solver(config(end, seed).withEnvironmentMode(mode)).solve(schedule);
    }

    private static SolverConfig config(TerminationConfig end, long seed) {
        return new SolverConfig()
                .withSolutionClass(OrderSchedule.class)
                .withEntityClasses(TripSlot.class, OrderAssignment.class)
                .withConstraintProviderClass(OrderConstraints.class)
                .withRandomSeed(seed)
                .withTerminationConfig(end)
                .withPhases(new LocalSearchPhaseConfig());
    }

    /** What is heard of a solver while it runs. */
    private static final class Progress extends PhaseLifecycleListenerAdapter<OrderSchedule> {
        private @Nullable AbstractPhaseScope<OrderSchedule> search;
        private long improvements;

        @Override
        public void phaseStarted(AbstractPhaseScope<OrderSchedule> phase) {
            if (phase instanceof LocalSearchPhaseScope) {
                search = phase;
            }
        }

        /** Score calculations a second of the local search, once it has ended; 0 when there was no time for it. */
        long calculationsPerSecond() {
            return search == null ? 0 : search.getPhaseScoreCalculationSpeed();
        }
    }
}
