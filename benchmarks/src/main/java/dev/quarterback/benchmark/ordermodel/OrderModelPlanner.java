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
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.Score;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
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

/** Plans with an entity for each order: a greedy first plan, then local search with OptaPlanner's moves or bulk moves. */
public final class OrderModelPlanner implements MeasuredModel, Rival {
    private static final int CLONES = 5;

    private final Moves moves;

    /** What the local search tries. */
    public enum Moves {
        /** OptaPlanner's own: change one variable, swap two entities; late acceptance with its default size. */
        DEFAULT,
        /** Rebuild whole trips; the acceptor is the product's. */
        BULK
    }

    public OrderModelPlanner(Moves moves) {
        this.moves = moves;
    }

    @Override
    public String modelName() {
        return moves == Moves.BULK ? "orders-bulk" : "orders-default";
    }

    @Override
    public String name() {
        return moves == Moves.BULK ? "optaplanner-bulk" : "optaplanner-default";
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
        BendableLongScore levels = (BendableLongScore) score;
        return new Worth(levels.softScore(0), levels.softScore(1));
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

    /** A greedy first plan, and a solver with the time that is left. */
    private final class Search {
        private final OrderSchedule schedule;
        private final Duration firstPlan;
        private final SolverConfig config;
        private final DefaultSolver<OrderSchedule> solver;

        Search(Problem problem, Duration time, long seed) {
            long start = System.nanoTime();
            schedule = OrderSchedule.empty(new Facts(problem));
            GreedyConstruction.plan(schedule, seed);
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
            if (score.hardScore(0) != 0) {
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

    private DefaultSolver<OrderSchedule> solver(SolverConfig config) {
        return moves == Moves.BULK
                ? AnnealedSolver.of(config)
                : (DefaultSolver<OrderSchedule>) new DefaultSolverFactory<OrderSchedule>(config).buildSolver();
    }

    /** A schedule after a fixed number of score calculations, each checked in the way of {@code mode}. */
    OrderSchedule solve(Problem problem, long calculations, EnvironmentMode mode, long seed) {
        OrderSchedule schedule = OrderSchedule.empty(new Facts(problem));
        GreedyConstruction.plan(schedule, seed);
        TerminationConfig end = new TerminationConfig().withScoreCalculationCountLimit(calculations);
        return solver(config(end, seed).withEnvironmentMode(mode)).solve(schedule);
    }

    private SolverConfig config(TerminationConfig end, long seed) {
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig();
        if (moves == Moves.BULK) {
            search.setMoveSelectorConfig(
                    new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(BulkMoveFactory.class));
        }
        return new SolverConfig()
                .withSolutionClass(OrderSchedule.class)
                .withEntityClasses(TripSlot.class, OrderAssignment.class)
                .withConstraintProviderClass(OrderConstraints.class)
                .withRandomSeed(seed)
                .withTerminationConfig(end)
                .withPhases(search);
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
