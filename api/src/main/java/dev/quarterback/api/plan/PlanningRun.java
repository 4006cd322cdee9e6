package dev.quarterback.api.plan;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanProgress;
import dev.quarterback.PlanResult;
import dev.quarterback.api.job.Claim;
import dev.quarterback.api.job.Ending;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.api.job.JobWork;
import dev.quarterback.api.job.SaveFate;
import dev.quarterback.api.store.SavedFigures;
import dev.quarterback.api.store.StoredPlan;
import dev.quarterback.api.store.Warning;
import dev.quarterback.check.CheckedPlan;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.FewMoves;
import dev.quarterback.replanning.PlanMaker;
import dev.quarterback.replanning.edited.EditedPlan;
import dev.quarterback.run.StopSignal;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A plan while this process plans it. */
final class PlanningRun implements JobWork, PlanListener {
    private static final Logger log = LoggerFactory.getLogger(PlanningRun.class);

    private final StoredPlan plan;
    private final @Nullable StoredPlan easier;
    private final Claim claim;
    private final PlanSaves saves;
    private final PlanningInput input;
    private final Planner planner;
    private final PlanningMetrics metrics;
    private final Runnable saveSoon;
    private final StopSignal stop = new StopSignal();
    private volatile PlanSaves.@Nullable Found latest;

    /** Whether the planner has come to a first plan, be it one that delivers nothing. */
    private volatile boolean begun;

    private boolean isFirstCounted;
    private @Nullable PlanResult result;
    private List<Warning> warnings = List.of();

    /** What plans: {@code DeliveryPlanner}, or a stand-in in tests. */
    @FunctionalInterface
    interface Planner {
        /** As {@code DeliveryPlanner.plan}. */
        PlanResult plan(Problem problem, PlanOptions options, PlanListener listener, StopSignal stop);
    }

    /**
     * A run of a plan's job.
     *
     * @param plan as it is once its job is claimed: nobody else changes it any more
     * @param easier the plan that this one revises where its problem is only harder, so that what is proven of that holds here, too; else null
     * @param saveSoon has what it comes to saved at once
     */
    PlanningRun(
            StoredPlan plan,
            @Nullable StoredPlan easier,
            Claim claim,
            PlanSaves saves,
            PlanningInput input,
            Planner planner,
            PlanningMetrics metrics,
            Runnable saveSoon) {
        this.plan = plan;
        this.easier = easier;
        this.claim = claim;
        this.saves = saves;
        this.input = input;
        this.planner = planner;
        this.metrics = metrics;
        this.saveSoon = saveSoon;
        isFirstCounted = plan.resultVersion() > 0;
    }

    StopSignal stopSignal() {
        return stop;
    }

    @Override
    public void run() throws IOException {
        Problem problem = input.problem(plan.id());
        saves.planOf(problem);
        Optional<EditedPlan> edited = input.edited(plan.id());
        boolean isFromEdits = edited.isPresent() && plan.resultVersion() == 0;
        PlanOptions options = PlanOptions.defaults()
                .withGapPercent(plan.options().gapPercent())
                .withSeed(plan.options().seed())
                .withFrom(isFromEdits ? edited.get().repaired().plan() : input.start(plan.id()))
                .withTime(claim.left());
        Planner maker = edited.map(this::around).orElse(planner);
        PlanResult found = maker.plan(problem, options, this, stop);
        boolean isLate = found.moves() == 0 && found.plan().deliveries().isEmpty() && !isCutShort();
        result = isLate && !problem.orders().isEmpty() ? firstCome(maker, problem, options) : found;
        warnings = warnings(problem, options, found);
        claim.stopClock();
        logSolved(result);
    }

    /** Whoever revises a plan learns where the time was enough for little. Of earlier runs it is not known how far they got. */
    private List<Warning> warnings(Problem problem, PlanOptions options, PlanResult found) {
        return options.from() == null || !claim.job().used().isZero()
                ? List.of()
                : FewMoves.warning(problem, options, found, stop)
                        .map(text -> List.of(new Warning("/options/seconds", text)))
                        .orElse(List.of());
    }

    /** What a job comes to whose time was up before anything was planned: better late than an empty plan. */
    private PlanResult firstCome(Planner maker, Problem problem, PlanOptions options) {
        beginAgain();
        PlanOptions late = options.withTime(PlanOptions.DEFAULT_TIME).withStrategy(PlanOptions.Strategy.FIRST_COME);
        return maker.plan(problem, late, this, stop);
    }

    /** Plans around edits. What is found on the way is a plan with the edits locked, which is not to be seen; nor is any bound. */
    private Planner around(EditedPlan edited) {
        PlanMaker around = edited.around((problem, options, listener, signal) ->
                new DeliveryPlanner().planWithoutBound(problem, options, (progress, checked) -> begin(), signal));
        return around::plan;
    }

    private void begin() {
        if (!begun) {
            begun = true;
            countFirst();
        }
        if (claim.ending() != null) {
            stop.stop();
        }
    }

    /** What the planner has come to so far, which delivers nothing, does not count: whoever ends the run waits for more. */
    synchronized void beginAgain() {
        begun = false;
    }

    /** Said before anything is saved, so that a result that is lost on its way into the database can be told. */
    private void logSolved(PlanResult found) {
        if (isCutShort()) {
            return; // There is no plan.
        }
        SavedFigures figures = SavedFigures.of(found.figures());
        log.atInfo()
                .addKeyValue("plan", plan.id())
                .addKeyValue("delivered", figures.delivered())
                .addKeyValue("deliveredWeight", figures.deliveredWeight())
                .addKeyValue("appointmentsKept", figures.appointmentsKept())
                .addKeyValue("cost", figures.cost())
                .addKeyValue("used", claim.used())
                .log("job solved");
    }

    /** Who asks for the best plan gets one: where there is none yet, the run ends with the first. */
    @Override
    public synchronized void end(Ending why) {
        if (why != Ending.ASKED || begun || hasPlan()) {
            stop.stop();
        }
    }

    /**
     * A first plan is saved at once, so that a process that dies soon leaves something to go on from. One that delivers
     * nothing is not worth being saved while a better one may come.
     */
    @Override
    public void improved(PlanProgress progress, Supplier<CheckedPlan> checked) {
        boolean isFirst = !begun;
        if (progress.delivered() > 0) {
            UpperBound bound = withSaved(progress.upperBound(), progress.appointmentsKept());
            latest = new PlanSaves.Found(SavedFigures.of(progress), bound, checked);
        }
        begun = true;
        if (isFirst) {
            countFirst();
            saveSoon.run();
        }
        if (claim.ending() != null) {
            stop.stop();
        }
    }

    /** Once for each plan, also where the run begins again or an earlier one has come as far. */
    private void countFirst() {
        if (!isFirstCounted) {
            isFirstCounted = true;
            metrics.hasPlan(claim.used());
        }
    }

    /**
     * The best of a bound, that of an earlier run and that of an easier problem, which hold for plans that keep at least as many
     * appointments as the plans then did.
     */
    @Nullable
    UpperBound withSaved(@Nullable UpperBound bound, int appointmentsKept) {
        UpperBound saved = lower(bound, plan, appointmentsKept);
        return easier == null ? saved : lower(saved, easier, appointmentsKept);
    }

    private static @Nullable UpperBound lower(@Nullable UpperBound bound, StoredPlan other, int appointmentsKept) {
        UpperBound before = other.upperBound();
        SavedFigures figures = other.figures();
        if (before == null || figures == null) {
            return bound;
        }
        Long deliveries = appointmentsKept >= figures.appointmentsKept() ? before.deliveries() : null;
        return bound == null
                ? new UpperBound(before.appointments(), deliveries, before.orders())
                : new UpperBound(
                        lower(bound.appointments(), before.appointments()),
                        lower(bound.deliveries(), deliveries),
                        lower(bound.orders(), before.orders()));
    }

    private static @Nullable Long lower(@Nullable Long a, @Nullable Long b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return Math.min(a, b);
    }

    /** Whether there is a plan of this run or an earlier one; what the search begins with, an empty one, is none. */
    boolean hasPlan() {
        return latest != null || plan.resultVersion() > 0;
    }

    @Override
    public boolean hasBegun() {
        return begun;
    }

    /** Whether the planner was stopped before it came to any plan: what it gives then is no result. */
    @Override
    public boolean isCutShort() {
        return stop.isGiven() && !begun && !hasPlan();
    }

    @Override
    public void saveWithBeat() {
        saves.saveBound(latest);
    }

    @Override
    public void saveSoFar() {
        saves.saveIfBetter(latest);
    }

    @Override
    public SaveFate save(@Nullable JobStatus end) {
        PlanResult found = Objects.requireNonNull(result);
        SaveFate fate = end == null && !hasPlan()
                ? claim.save(null, hold -> hold.fate(false))
                : saves.save(
                        new CheckedPlan(found.plan(), found.figures()),
                        withSaved(found.plan().upperBound(), found.figures().appointmentsKept()),
                        end,
                        warnings);
        found.warnings()
                .forEach(warning -> log.atWarn().addKeyValue("plan", plan.id()).log(warning));
        return fate;
    }

    @Override
    public Map<String, Object> ended() {
        PlanResult found = Objects.requireNonNull(result);
        Map<String, Object> told = new LinkedHashMap<>();
        SavedFigures figures = saves.figures();
        UpperBound bound = saves.bound();
        if (figures != null) {
            Double gap = bound == null ? null : bound.gapPercent(figures.deliveredWeight());
            metrics.planned(gap, found.moves(), found.elapsed());
            told.put("figures", figures);
        }
        told.put("moves", found.moves());
        return told;
    }
}
