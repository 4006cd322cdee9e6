package dev.quarterback.search;

import dev.quarterback.problem.Problem;
import dev.quarterback.run.RunningTime;
import dev.quarterback.search.anneal.Annealing;
import dev.quarterback.search.anneal.CoolingSchedule;
import dev.quarterback.search.anneal.LastChange;
import dev.quarterback.search.anneal.SearchEnd;
import dev.quarterback.search.anneal.Tries;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.Schedule;
import dev.quarterback.search.start.EarlierPlan;
import dev.quarterback.search.start.FillTrips;
import dev.quarterback.search.start.FirstCome;
import dev.quarterback.search.start.MendedPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.api.solver.event.BestSolutionChangedEvent;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.impl.localsearch.scope.LocalSearchPhaseScope;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;
import org.optaplanner.core.impl.phase.event.PhaseLifecycleListener;
import org.optaplanner.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import org.optaplanner.core.impl.phase.scope.AbstractPhaseScope;
import org.optaplanner.core.impl.phase.scope.AbstractStepScope;
import org.optaplanner.core.impl.solver.DefaultSolver;
import org.optaplanner.core.impl.solver.scope.SolverScope;

/**
 * A search for the best plan of a problem; several may run at once on the same object, in threads of their own.
 *
 * <p>See "The loop" in docs/algorithm.md.
 */
public final class PlanSearch {
    private final Facts facts;

    /** Prepares a problem for being searched. */
    public PlanSearch(Problem problem) {
        facts = new Facts(problem);
    }

    /**
     * Searches until time or moves are used up or a stop is asked for.
     *
     * <p>The best schedule breaks no rule from the first one on. The first one reported is made as by hand, and none
     * reported later is worse; only where time ends before that is done, it is what there was time for. Where a stop comes
     * before, nothing is reported.
     */
    public FoundPlan run(SearchOptions options, SearchListener listener, Stop stop) {
        return new Run(options, listener, stop, EnvironmentMode.REPRODUCIBLE).find();
    }

    /** As {@link #run}, with OptaPlanner's checks of its own state at each move; for tests. */
    FoundPlan runAsserted(SearchOptions options) {
        return new Run(options, (worth, changed, plan) -> {}, new Stop(), EnvironmentMode.FULL_ASSERT).find();
    }

    /** Ends a search early; may be asked from any thread, before or while it runs. */
    public static final class Stop {
        private final AtomicBoolean asked = new AtomicBoolean();
        private volatile @Nullable DefaultSolver<Schedule> solver;

        /** Asks for the end. */
        public void ask() {
            asked.set(true);
            DefaultSolver<Schedule> running = solver;
            if (running != null) {
                running.terminateEarly();
            }
        }

        private void forget() {
            solver = null;
        }

        private void watch(DefaultSolver<Schedule> running) {
            solver = running;
            if (asked.get()) {
                running.terminateEarly();
            }
        }
    }

    private final class Run {
        /** Time between two reports of progress. */
        private static final long REPORT_NANOS = 100_000_000;

        /** Share of the time in which trips are filled afresh beside an earlier plan; moves from that bring more. */
        private static final double AFRESH_BESIDE_EARLIER = 0.25;

        private static final String EARLIER_PLAN = "earlier plan";

        private static final String EARLIER_PLAN_MENDED = "earlier plan mended";

        private static final String EARLIER_PLAN_FILLED = "earlier plan filled up";

        private final SearchOptions options;
        private final SearchListener listener;
        private final Stop stop;
        private final EnvironmentMode mode;
        private final LastChange lastChange = new LastChange("first come");
        private final long start = RunningTime.nanos();
        private final Tries tries;
        private final CoolingSchedule cooling = new CoolingSchedule(facts.orders.meanPriority);

        /** What made the best schedule. */
        private String bestBy = lastChange.name();

        private boolean firstComeTried;
        private long reported;

        /** Whether the best schedule is better than the last one reported. */
        private boolean unreported;

        Run(SearchOptions options, SearchListener listener, Stop stop, EnvironmentMode mode) {
            this.options = options;
            this.listener = listener;
            this.stop = stop;
            this.mode = mode;
            tries = new Tries(options.moves() == null ? Long.MAX_VALUE : options.moves());
        }

        FoundPlan find() {
            DefaultSolver<Schedule> solver = new SolverAssembly(mode, options.seed()).solver(construction(), search());
            solver.addEventListener(this::report);
            solver.addPhaseLifecycleListener(listenTo(solver));
            Schedule best = solved(solver);
            return new FoundPlan(new PlanBuilder(best).build(), Worths.of(best, scoreOf(best)), tries.count());
        }

        /** Who may ask for a stop may live on; the search's memory is not to live on with it. */
        private Schedule solved(DefaultSolver<Schedule> solver) {
            try {
                return solver.solve(Schedule.empty(facts));
            } finally {
                stop.forget();
            }
        }

        /**
         * Passes on a stop once local search begins, since OptaPlanner forgets one that is asked for before and
         * construction looks at the stop itself; and reports the first plan, which is first-come's or a better earlier one.
         */
        private PhaseLifecycleListener<Schedule> listenTo(DefaultSolver<Schedule> solver) {
            return new PhaseLifecycleListenerAdapter<>() {
                @Override
                public void phaseEnded(AbstractPhaseScope<Schedule> phase) {
                    if (firstComeTried && reported == 0) {
                        SolverScope<Schedule> scope = phase.getSolverScope();
                        report(scope.getBestSolution(), (BendableLongScore) scope.getBestScore());
                    }
                }

                /** So that a best plan is reported even when nothing better follows. */
                @Override
                public void stepEnded(AbstractStepScope<Schedule> step) {
                    if (isReportDue()) {
                        SolverScope<Schedule> scope = step.getPhaseScope().getSolverScope();
                        report(scope.getBestSolution(), (BendableLongScore) scope.getBestScore());
                    }
                }

                @Override
                public void phaseStarted(AbstractPhaseScope<Schedule> phase) {
                    if (phase instanceof LocalSearchPhaseScope) {
                        if (bestBy.startsWith(EARLIER_PLAN)) {
                            cooling.goOnFromEarlierPlan();
                        }
                        stop.watch(solver);
                    }
                }
            };
        }

        private SolverAssembly.@Nullable Search search() {
            if (options.onlyFirstCome() || facts.orders.count == 0) {
                return null;
            }
            return new SolverAssembly.Search(
                    new ScheduleMoves(cooling, tries, this::isOver),
                    new Annealing(cooling, lastChange),
                    new SearchEnd(
                            options.time() == null
                                    ? null
                                    : start + options.time().toNanos(),
                            RunningTime::nanos,
                            tries));
        }

        /** What is left of an earlier plan is mended whatever the time, so that also a search without moves ends with a plan near to it. */
        private List<CustomPhaseCommand<Schedule>> construction() {
            List<CustomPhaseCommand<Schedule>> commands = new ArrayList<>();
            BooleanSupplier stopped = this::isOver;
            if (options.from() != null) {
                commands.add(named(EARLIER_PLAN, new EarlierPlan(options.from())));
                commands.add(named(EARLIER_PLAN_MENDED, new MendedPlan(options.from())));
                commands.add(named(EARLIER_PLAN_FILLED, new FirstCome(false, stop.asked::get)));
            }
            commands.add(named("first come", new FirstCome(true, stopped)));
            commands.add(director -> firstComeTried = !stop.asked.get());
            if (!options.onlyFirstCome()) {
                double share = options.from() == null ? 1 : AFRESH_BESIDE_EARLIER;
                commands.add(named("trips filled", new FillTrips(options.seed(), () -> isOver(share))));
            }
            return commands;
        }

        private CustomPhaseCommand<Schedule> named(String name, CustomPhaseCommand<Schedule> command) {
            return director -> {
                lastChange.is(name);
                command.changeWorkingSolution(director);
            };
        }

        private boolean isOver() {
            return isOver(1);
        }

        /** Whether a stop was asked for, or that share of the time is over. */
        private boolean isOver(double share) {
            Duration time = options.time();
            return stop.asked.get() || (time != null && RunningTime.nanos() - start >= share * time.toNanos());
        }

        private void report(BestSolutionChangedEvent<Schedule> event) {
            bestBy = lastChange.name();
            unreported = firstComeTried;
            if (isReportDue()) {
                report(event.getNewBestSolution(), (BendableLongScore) event.getNewBestScore());
            }
        }

        private boolean isReportDue() {
            return unreported && System.nanoTime() - reported >= REPORT_NANOS;
        }

        private void report(Schedule best, BendableLongScore score) {
            reported = System.nanoTime();
            unreported = false;
            listener.improved(Worths.of(best, score), bestBy, () -> new PlanBuilder(best).build());
        }

        private static BendableLongScore scoreOf(Schedule schedule) {
            return Objects.requireNonNull(schedule.getScore());
        }
    }
}
