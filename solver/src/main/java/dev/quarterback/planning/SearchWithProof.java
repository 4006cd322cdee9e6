package dev.quarterback.planning;

import dev.quarterback.bound.Aim;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.check.CheckedPlan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import dev.quarterback.search.PlanSearch;
import dev.quarterback.search.SearchOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Plans: searches side by side with a proof of bounds beside them. Safe for use by several threads. */
public final class SearchWithProof {
    /** Time past the end of planning that a proof gets for its first bound. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Time for the first bound of planning without a limit of time: enough for the largest problems. */
    private static final Duration FIRST_BOUND = Duration.ofMinutes(1);

    /** Time at least, also past the end of planning and after a stop, to put in what fits into the plan of the search as it stands. */
    private static final Duration LAST_ACT = Duration.ofMillis(500);

    private final Prover prover;
    private final Function<Problem, Searcher> searchers;

    /** Searches with OptaPlanner, and proves with the Lagrangian dual. */
    public SearchWithProof() {
        this(Prover.REAL, problem -> new PlanSearch(problem)::run);
    }

    SearchWithProof(Prover prover, Function<Problem, Searcher> searchers) {
        this.prover = prover;
        this.searchers = searchers;
    }

    /**
     * The best plan that is found, with a proven bound.
     *
     * @param options of the first search; their time runs from the call on
     * @param threads searches side by side, each with the seed after that of the one before
     * @param gapPercent the gap at which to end, once it is also proven that no plan keeps more appointments; null to go on
     * @param listener is told of each better plan and each better bound, by one thread at a time
     * @param stop ends planning early with the best plan so far
     * @throws IllegalStateException when the checker refuses the plan or counts other figures than the search
     */
    public PlanningOutcome plan(
            Problem problem,
            SearchOptions options,
            int threads,
            @Nullable Double gapPercent,
            Consumer<BestSoFar> listener,
            StopSignal stop) {
        return plan(problem, options, threads, gapPercent, listener, stop, relay -> {
            Aim aim = Aim.moving(relay::planInHand);
            return Proof.start(prover, problem, goals(problem), aim, Pace.besideSearch(), relay::proven);
        });
    }

    /** The same by searches alone: nothing is proven, and the machine is theirs. */
    public PlanningOutcome planWithoutProof(
            Problem problem, SearchOptions options, int threads, Consumer<BestSoFar> listener, StopSignal stop) {
        return plan(problem, options, threads, null, listener, stop, relay -> Proof.none());
    }

    private PlanningOutcome plan(
            Problem problem,
            SearchOptions options,
            int threads,
            @Nullable Double gapPercent,
            Consumer<BestSoFar> listener,
            StopSignal stop,
            Function<ProgressRelay, Proof> proofs) {
        PlanningClock clock = new PlanningClock();
        StopSignal end = new StopSignal();
        stop.onStop(end::stop);
        PlanGate gate = new PlanGate(problem);
        ProgressRelay relay = new ProgressRelay(clock, gate, listener, gapPercent, end::stop);
        try (Proof proof = proofs.apply(relay)) {
            stop.onStop(proof::hurry);
            Searched searched = new SideBySide(searchers.apply(problem), relay, end)
                    .run(options.withTime(left(options.time(), clock)), threads);
            CheckedPlan found = new BestPlan(relay, gate, proof::giveUp).of(searched);
            CheckedPlan checked = options.onlyFirstCome() // That is to stay as it is made by hand.
                    ? found
                    : new LateInsertions(problem, timeUp(options.time(), clock::elapsed, stop)).into(found);
            proof.awaitFirst(timeForFirstBound(options.time(), clock));
            return outcome(checked, proof.end(), searched, relay, clock);
        }
    }

    /** What is proven beside a search: the number of vehicles only where the problem has targets that it is held against. */
    private static Set<Goal> goals(Problem problem) {
        return problem.progress() == null ? EnumSet.of(Goal.APPOINTMENTS, Goal.DELIVERIES) : EnumSet.allOf(Goal.class);
    }

    /**
     * When the last act is to end that comes after the search: with the time of planning, which is null for no limit, or
     * soon after a stop.
     *
     * @param elapsed time since planning began
     */
    static BooleanSupplier timeUp(@Nullable Duration time, Supplier<Duration> elapsed, StopSignal stop) {
        Duration least = elapsed.get().plus(LAST_ACT);
        return () -> {
            Duration now = elapsed.get();
            boolean isToEnd = stop.isGiven() || (time != null && now.compareTo(time) > 0);
            return isToEnd && now.compareTo(least) > 0;
        };
    }

    /** Time runs from the start of planning, of which preparing the problem has used up a part. */
    private static @Nullable Duration left(@Nullable Duration time, PlanningClock clock) {
        return time == null ? null : time.minus(clock.elapsed());
    }

    private static Duration timeForFirstBound(@Nullable Duration time, PlanningClock clock) {
        return time == null ? FIRST_BOUND : time.plus(PATIENCE).minus(clock.elapsed());
    }

    private static PlanningOutcome outcome(
            CheckedPlan checked, ProofOutcome proven, Searched searched, ProgressRelay relay, PlanningClock clock) {
        PlanFigures figures = checked.figures();
        List<String> warnings = new ArrayList<>(SearchTrouble.warnings(searched.trouble()));
        warnings.addAll(proven.warnings());
        ProvenBounds bounds = proven.bounds();
        UpperBound bound = bounds == null ? null : bounds.forPlanThatKeeps(figures.appointmentsKept());
        if (bound != null && !bound.admits(figures)) {
            warnings.add("no bound: the plan beats what was proven (" + bound
                    + "); this is a defect of Quarterback: please report it");
            bounds = null;
            bound = null;
        }
        Duration firstPlan = relay.firstPlanAfter();
        Duration elapsed = clock.elapsed();
        return new PlanningOutcome(
                new CheckedPlan(checked.plan().withUpperBound(bound), figures),
                bounds,
                firstPlan == null ? elapsed : firstPlan,
                elapsed,
                searched.moves(),
                warnings);
    }
}
