package dev.quarterback;

import dev.quarterback.bound.Aim;
import dev.quarterback.bound.BoundProver;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.check.CheckReport;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Problem;
import dev.quarterback.search.FoundPlan;
import dev.quarterback.search.PlanSearch;
import dev.quarterback.search.SearchOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Plans deliveries: the façade over search, bound, checker and reasons. Safe for use by several threads. */
public final class DeliveryPlanner {
    /** Time past the end of planning that a proof gets for its first bound, and again to end itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Time for the first bound of planning without a limit of time: enough for the largest problems. */
    private static final Duration FIRST_BOUND = Duration.ofMinutes(1);

    private final Prover prover;
    private final Function<Problem, Searcher> searchers;

    /** A planner that proves bounds beside its search. */
    public DeliveryPlanner() {
        this((problem, goals, aim, stopped, listener) -> new BoundProver(problem).prove(goals, aim, stopped, listener));
    }

    DeliveryPlanner(Prover prover) {
        this(prover, problem -> new PlanSearch(problem)::run);
    }

    DeliveryPlanner(Prover prover, Function<Problem, Searcher> searchers) {
        this.prover = prover;
        this.searchers = searchers;
    }

    /**
     * The best plan that is found for a problem in the time given, with a proven bound.
     *
     * <p>The bound is proven beside the search and changes none of its moves. When the proof fails, the plan comes
     * without a bound, or with that proven before, and a warning. When the search fails, be it for want of memory, the
     * plan is the best that it had reported, with a warning; only before there was any the failure is thrown.
     *
     * @param listener is told of better plans and bounds meanwhile
     * @param stop ends planning early with the best plan so far
     * @throws IllegalStateException when the checker refuses the plan or counts other figures than the search, which
     *     is a fault of this program
     */
    public PlanResult plan(Problem problem, PlanOptions options, PlanListener listener, StopSignal stop) {
        PlanningClock clock = new PlanningClock();
        StopSignal end = new StopSignal();
        stop.onStop(end::stop);
        PlanGate gate = new PlanGate(problem);
        ProgressRelay relay = new ProgressRelay(clock, gate, listener, options.gapPercent(), end::stop);
        try (Proof proof = Proof.start(
                prover,
                problem,
                goalsBeside(problem),
                Aim.moving(relay::planInHand),
                Pace.besideSearch(),
                relay::proven)) {
            stop.onStop(proof::hurry);
            Searched searched = new SideBySide(searchers.apply(problem), relay, end)
                    .run(searchOptions(options, clock), options.threads());
            CheckedPlan checked = new BestPlan(relay, gate, () -> giveUp(proof)).of(searched);
            proof.awaitFirst(timeForFirstBound(options, clock));
            return result(checked, proof.end(PATIENCE), searched, relay, clock);
        }
    }

    /** Ends a proof at once, for its memory. */
    private static void giveUp(Proof proof) {
        proof.hurry();
        proof.end(PATIENCE);
    }

    /** Time runs from the start of planning, of which preparing the problem has used up a part. */
    private static SearchOptions searchOptions(PlanOptions options, PlanningClock clock) {
        Duration time = options.time();
        return new SearchOptions(
                time == null ? null : time.minus(clock.elapsed()),
                options.steps(),
                options.seed(),
                options.strategy() == PlanOptions.Strategy.FIRST_COME,
                options.from());
    }

    private static Duration timeForFirstBound(PlanOptions options, PlanningClock clock) {
        Duration time = options.time();
        return time == null ? FIRST_BOUND : time.plus(PATIENCE).minus(clock.elapsed());
    }

    private static PlanResult result(
            CheckedPlan checked, Proof.Proven proven, Searched searched, ProgressRelay relay, PlanningClock clock) {
        PlanFigures figures = checked.figures();
        List<String> warnings = new ArrayList<>(SearchTrouble.warnings(searched.trouble()));
        warnings.addAll(proven.warnings());
        ProvenBounds bounds = proven.bounds();
        UpperBound bound = bounds == null ? null : bounds.forPlanThatKeeps(figures.appointmentsKept());
        if (bound != null && !bound.admits(figures.appointmentsKept(), figures.deliveredWeight())) {
            warnings.add("no bound: the plan beats what was proven (" + bound
                    + "); this is a defect of Quarterback: please report it");
            bounds = null;
            bound = null;
        }
        Duration firstPlan = relay.firstPlanAfter();
        Duration elapsed = clock.elapsed();
        return new PlanResult(
                checked.plan().withUpperBound(bound),
                figures,
                bounds,
                firstPlan == null ? elapsed : firstPlan,
                elapsed,
                searched.moves(),
                warnings);
    }

    /** What is proven beside a search: the number of vehicles only where the problem has targets that it is held against. */
    private static Set<Goal> goalsBeside(Problem problem) {
        return problem.progress() == null ? EnumSet.of(Goal.APPOINTMENTS, Goal.DELIVERIES) : EnumSet.allOf(Goal.class);
    }

    /**
     * Proves what no plan of a problem can exceed, without planning.
     *
     * @param time how long to prove at most; the end comes earlier when all is proven or many tries bring nothing better
     * @param aim figures of a plan to hold the bound against, such as the appointments that plans shall keep
     * @param listener is told of better bounds meanwhile, from the thread that proves
     * @param stop ends the proof early with the best bounds so far
     */
    public BoundResult bound(
            Problem problem, Duration time, PlanInHand aim, Consumer<ProvenBounds> listener, StopSignal stop) {
        PlanningClock clock = new PlanningClock();
        try (Proof proof =
                Proof.start(prover, problem, EnumSet.allOf(Goal.class), Aim.at(aim), Pace.alone(), listener)) {
            stop.onStop(proof::hurry);
            proof.awaitEnd(time);
            Proof.Proven proven = proof.end(PATIENCE);
            return new BoundResult(proven.bounds(), proven.complete(), clock.elapsed(), proven.warnings());
        }
    }

    /** Holds a found plan against what the checker says of it. */
    static void requireSound(CheckReport report, FoundPlan found) {
        if (!report.isSound()) {
            throw new IllegalStateException("The plan found breaks a rule ("
                    + report.violations().get(0) + " and "
                    + (report.violations().size() - 1) + " more).");
        }
        boolean same = report.figures().appointmentsKept() == found.worth().appointmentsKept()
                && report.figures().deliveredWeight() == found.worth().deliveredWeight()
                && report.figures().cost() == found.worth().cost();
        if (!same) {
            throw new IllegalStateException(
                    "The search scored (" + found.worth() + ") what the checker counts as (" + report.figures() + ").");
        }
    }
}
