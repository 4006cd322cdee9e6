package dev.quarterback.search;

import dev.quarterback.search.anneal.Annealing;
import dev.quarterback.search.anneal.SearchEnd;
import dev.quarterback.search.model.CarrierRoster;
import dev.quarterback.search.model.CenterDay;
import dev.quarterback.search.model.Schedule;
import dev.quarterback.search.rule.ScheduleScore;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.monitoring.SolverMetric;
import org.optaplanner.core.config.solver.random.RandomType;
import org.optaplanner.core.impl.heuristic.HeuristicConfigPolicy;
import org.optaplanner.core.impl.heuristic.selector.move.MoveSelector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactoryToMoveSelectorBridge;
import org.optaplanner.core.impl.localsearch.DefaultLocalSearchPhaseFactory;
import org.optaplanner.core.impl.localsearch.decider.acceptor.Acceptor;
import org.optaplanner.core.impl.phase.Phase;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;
import org.optaplanner.core.impl.phase.custom.DefaultCustomPhaseFactory;
import org.optaplanner.core.impl.score.director.InnerScoreDirector;
import org.optaplanner.core.impl.solver.ClassInstanceCache;
import org.optaplanner.core.impl.solver.DefaultSolver;
import org.optaplanner.core.impl.solver.DefaultSolverFactory;
import org.optaplanner.core.impl.solver.change.DefaultProblemChangeDirector;
import org.optaplanner.core.impl.solver.random.DefaultRandomFactory;
import org.optaplanner.core.impl.solver.recaller.BestSolutionRecaller;
import org.optaplanner.core.impl.solver.recaller.BestSolutionRecallerFactory;
import org.optaplanner.core.impl.solver.scope.SolverScope;
import org.optaplanner.core.impl.solver.termination.BasicPlumbingTermination;
import org.optaplanner.core.impl.solver.termination.OrCompositeTermination;
import org.optaplanner.core.impl.solver.termination.Termination;

/**
 * Puts an OptaPlanner solver together whose local search accepts moves by {@link Annealing}.
 *
 * <p>OptaPlanner's configuration knows a fixed list of acceptors, so the parts that its factory would join are joined
 * here instead.
 *
 * <p>See "The loop" in docs/algorithm.md.
 */
final class SolverAssembly {
    /** Numbers the searches of this JVM: OptaPlanner's meters of searches side by side need names of their own. */
    private static final AtomicLong SEARCHES = new AtomicLong();

    /** What makes up the local search. */
    record Search(ScheduleMoves moves, Annealing acceptor, SearchEnd end) {}

    private final EnvironmentMode mode;
    private final long seed;

    SolverAssembly(EnvironmentMode mode, long seed) {
        this.mode = mode;
        this.seed = seed;
    }

    /**
     * A solver that runs the commands one after the other and then, unless {@code search} is null, searches.
     *
     * <p>Time and moves end the search alone: the commands look at the time themselves, and one that takes over an
     * earlier plan must not be left out because preparing a large problem has used the time up.
     */
    DefaultSolver<Schedule> solver(List<CustomPhaseCommand<Schedule>> commands, @Nullable Search search) {
        DefaultSolverFactory<Schedule> factory = new DefaultSolverFactory<>(model());
        var scoreDirectorFactory = factory.getScoreDirectorFactory();
        InnerScoreDirector<Schedule, ?> director = scoreDirectorFactory.buildScoreDirector(true, mode.isAsserted());
        SolverScope<Schedule> scope = new SolverScope<>();
        scope.setMonitoringTags(Tags.of("search", String.valueOf(SEARCHES.incrementAndGet())));
        scope.setSolverMetricSet(EnumSet.noneOf(SolverMetric.class));
        scope.setScoreDirector(director);
        scope.setProblemChangeDirector(new DefaultProblemChangeDirector<>(director));
        BestSolutionRecaller<Schedule> recaller =
                BestSolutionRecallerFactory.create().buildBestSolutionRecaller(mode);
        HeuristicConfigPolicy<Schedule> policy = new HeuristicConfigPolicy.Builder<>(
                        mode,
                        null,
                        null,
                        null,
                        scoreDirectorFactory.getInitializingScoreTrend(),
                        factory.getSolutionDescriptor(),
                        ClassInstanceCache.create())
                .build();
        BasicPlumbingTermination<Schedule> stop = new BasicPlumbingTermination<>(false);
        return new DefaultSolver<>(
                mode,
                new DefaultRandomFactory(RandomType.JDK, seed),
                recaller,
                stop,
                stop,
                phases(commands, search, policy, recaller, stop),
                scope,
                SolverConfig.MOVE_THREAD_COUNT_NONE);
    }

    private SolverConfig model() {
        return new SolverConfig()
                .withEnvironmentMode(mode)
                .withSolutionClass(Schedule.class)
                .withEntityClasses(CarrierRoster.class, CenterDay.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(ScheduleScore.class));
    }

    private static List<Phase<Schedule>> phases(
            List<CustomPhaseCommand<Schedule>> commands,
            @Nullable Search search,
            HeuristicConfigPolicy<Schedule> policy,
            BestSolutionRecaller<Schedule> recaller,
            Termination<Schedule> stop) {
        List<Phase<Schedule>> phases = new ArrayList<>();
        for (CustomPhaseCommand<Schedule> command : commands) {
            CustomPhaseConfig config = running(command);
            phases.add(
                    new DefaultCustomPhaseFactory<Schedule>(config).buildPhase(phases.size(), policy, recaller, stop));
        }
        if (search != null) {
            var config = new LocalSearchPhaseConfig()
                    .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
            Termination<Schedule> end = new OrCompositeTermination<>(List.of(stop, search.end));
            phases.add(new AnnealedLocalSearch(config, search).buildPhase(phases.size(), policy, recaller, end));
        }
        return phases;
    }

    @SuppressWarnings("rawtypes") // OptaPlanner's configuration takes its commands without their type.
    private static CustomPhaseConfig running(CustomPhaseCommand<Schedule> command) {
        List<CustomPhaseCommand> commands = List.of(command);
        return new CustomPhaseConfig().withCustomPhaseCommandList(commands);
    }

    private static final class AnnealedLocalSearch extends DefaultLocalSearchPhaseFactory<Schedule> {
        private final Search search;

        AnnealedLocalSearch(LocalSearchPhaseConfig config, Search search) {
            super(config);
            this.search = search;
        }

        @Override
        protected Acceptor<Schedule> buildAcceptor(HeuristicConfigPolicy<Schedule> configPolicy) {
            return search.acceptor;
        }

        @Override
        protected MoveSelector<Schedule> buildMoveSelector(HeuristicConfigPolicy<Schedule> configPolicy) {
            return new MoveIteratorFactoryToMoveSelectorBridge<>(search.moves, true);
        }
    }
}
