package dev.quarterback.benchmark.ordermodel;

import io.micrometer.core.instrument.Tags;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.monitoring.SolverMetric;
import org.optaplanner.core.config.solver.random.RandomType;
import org.optaplanner.core.impl.heuristic.HeuristicConfigPolicy;
import org.optaplanner.core.impl.localsearch.DefaultLocalSearchPhaseFactory;
import org.optaplanner.core.impl.localsearch.decider.acceptor.Acceptor;
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
import org.optaplanner.core.impl.solver.termination.Termination;
import org.optaplanner.core.impl.solver.termination.TerminationFactory;

/** A solver whose local search accepts by {@link WeighedAnnealing}, which OptaPlanner's configuration cannot name. */
final class AnnealedSolver {
    private AnnealedSolver() {}

    /** The solver of {@code config}, whose only phase is a local search, but for the acceptor and the forager. */
    static DefaultSolver<OrderSchedule> of(SolverConfig config) {
        EnvironmentMode mode = Objects.requireNonNullElse(config.getEnvironmentMode(), EnvironmentMode.REPRODUCIBLE);
        DefaultSolverFactory<OrderSchedule> factory = new DefaultSolverFactory<>(config);
        var directors = factory.getScoreDirectorFactory();
        InnerScoreDirector<OrderSchedule, ?> director = directors.buildScoreDirector(true, mode.isAsserted());
        SolverScope<OrderSchedule> scope = new SolverScope<>();
        scope.setMonitoringTags(Tags.empty());
        scope.setSolverMetricSet(EnumSet.noneOf(SolverMetric.class));
        scope.setScoreDirector(director);
        scope.setProblemChangeDirector(new DefaultProblemChangeDirector<>(director));
        BestSolutionRecaller<OrderSchedule> recaller =
                BestSolutionRecallerFactory.create().buildBestSolutionRecaller(mode);
        HeuristicConfigPolicy<OrderSchedule> policy = new HeuristicConfigPolicy.Builder<OrderSchedule>(
                        mode,
                        null,
                        null,
                        null,
                        directors.getInitializingScoreTrend(),
                        factory.getSolutionDescriptor(),
                        ClassInstanceCache.create())
                .build();
        BasicPlumbingTermination<OrderSchedule> stop = new BasicPlumbingTermination<>(false);
        Termination<OrderSchedule> end = TerminationFactory.<OrderSchedule>create(
                        Objects.requireNonNull(config.getTerminationConfig()))
                .buildTermination(policy, stop);
        LocalSearchPhaseConfig search =
                (LocalSearchPhaseConfig) config.getPhaseConfigList().get(0);
        search.setForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        return new DefaultSolver<>(
                mode,
                new DefaultRandomFactory(RandomType.JDK, config.getRandomSeed()),
                recaller,
                stop,
                end,
                List.of(new AnnealedSearch(search).buildPhase(0, policy, recaller, end)),
                scope,
                SolverConfig.MOVE_THREAD_COUNT_NONE);
    }

    private static final class AnnealedSearch extends DefaultLocalSearchPhaseFactory<OrderSchedule> {
        AnnealedSearch(LocalSearchPhaseConfig config) {
            super(config);
        }

        @Override
        protected Acceptor<OrderSchedule> buildAcceptor(HeuristicConfigPolicy<OrderSchedule> policy) {
            return new WeighedAnnealing();
        }
    }
}
