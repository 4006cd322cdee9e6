package dev.quarterback.api.plan;

import dev.quarterback.api.job.Claim;
import dev.quarterback.api.job.JobHold;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.api.job.SaveFate;
import dev.quarterback.api.store.PlanStore;
import dev.quarterback.api.store.SavedFigures;
import dev.quarterback.api.store.StoredPlan;
import dev.quarterback.api.store.Warning;
import dev.quarterback.check.CheckedPlan;
import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.RunningTime;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a run saves of its plan: each better than the one before, and with it the bound of that very plan. */
final class PlanSaves {
    /** Large plans are saved so seldom that saving takes at most an eighth of a processor's time. */
    private static final int SAVING_SHARE = 8;

    private final String planId;
    private final Claim claim;
    private final PlanStore store;
    private final PlanningMetrics metrics;
    private final long savePauseNanos;
    private final long start = RunningTime.nanos();

    /** How often a plan was saved, by earlier runs too. */
    private int version;

    private @Nullable SavedFigures saved;
    private @Nullable UpperBound savedBound;
    private long nextSave;

    /** What the plans are of, without its orders; null until it is read. */
    private volatile @Nullable Problem problem;

    /**
     * The saves of a run.
     *
     * @param plan as it is once its job is claimed: nobody else changes it any more
     * @param savePause the least time between two of them
     */
    PlanSaves(StoredPlan plan, Claim claim, PlanStore store, PlanningMetrics metrics, Duration savePause) {
        planId = plan.id();
        this.claim = claim;
        this.store = store;
        this.metrics = metrics;
        savePauseNanos = savePause.toNanos();
        version = plan.resultVersion();
        saved = plan.figures();
        savedBound = plan.upperBound();
    }

    /**
     * The best plan that a search has found so far.
     *
     * @param plan writes it down and checks it
     */
    record Found(SavedFigures figures, @Nullable UpperBound bound, Supplier<CheckedPlan> plan) {}

    /** Says what the plans are of, before there is any. */
    void planOf(Problem read) {
        problem = read.withOrders(List.of()); // They take memory, and no outlook asks for them.
    }

    /** Figures of the plan that is saved; null when there is none. */
    @Nullable
    SavedFigures figures() {
        return saved;
    }

    /** The bound of that plan; null when nothing is proven. */
    @Nullable
    UpperBound bound() {
        return savedBound;
    }

    /**
     * Saves the bound of the plan that is saved. What is proven of deliveries holds for plans that keep as many appointments,
     * so that of a plan which keeps more has to wait until it is saved.
     */
    void saveBound(@Nullable Found now) {
        if (now != null && saved != null && now.figures.appointmentsKept() == saved.appointmentsKept()) {
            savedBound = now.bound;
        }
        store.saveBound(planId, savedBound);
    }

    /** Saves a plan that is better than the one that is saved, if the last save is long enough ago. */
    void saveIfBetter(@Nullable Found now) {
        if (now == null || !isBetterThanSaved(now.figures) || RunningTime.nanos() - start < nextSave) {
            return;
        }
        long begun = processorNanos();
        save(now.plan.get(), now.bound, null);
        // The first one also pays for what later ones share, such as the proven reasons of missing orders.
        long took = nextSave == 0 ? 0 : processorNanos() - begun;
        nextSave = RunningTime.nanos() - start + Math.max(savePauseNanos, SAVING_SHARE * took);
    }

    private boolean isBetterThanSaved(SavedFigures figures) {
        SavedFigures before = saved;
        return before == null || figures.isBetterThan(before);
    }

    /** Rather than the time that passes: on a busy machine that would make saves rare. */
    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Saves a plan, with the status to end the job with, or null to go on. */
    SaveFate save(CheckedPlan checked, @Nullable UpperBound bound, @Nullable JobStatus end) {
        return save(checked, bound, end, List.of());
    }

    /** Saves a plan as {@link #save(CheckedPlan, UpperBound, JobStatus)}, with warnings where the job ends. */
    SaveFate save(CheckedPlan checked, @Nullable UpperBound bound, @Nullable JobStatus end, List<Warning> warnings) {
        CheckedPlan bounded = new CheckedPlan(checked.plan().withUpperBound(bound), checked.figures());
        Problem of = problem;
        Outlook outlook = of == null ? null : Outlook.of(of, checked.figures(), bound);
        long from = System.nanoTime();
        SaveFate fate;
        Attempt attempt;
        do { // Under the next number; under a later one where another process has saved a plan meanwhile.
            byte[] packed = PackedPlan.of(bounded, outlook, version + 1);
            attempt = new Attempt(
                    new PlanStore.Better(version + 1, packed, SavedFigures.of(checked.figures()), bound, outlook),
                    end != null,
                    warnings);
            fate = claim.save(end, attempt);
            version = attempt.version;
        } while (fate == SaveFate.OUTNUMBERED);
        metrics.saved(Duration.ofNanos(System.nanoTime() - from));
        if (fate != SaveFate.LEFT && fate != SaveFate.GONE) {
            saved = attempt.figures;
            savedBound = bound;
        }
        return fate;
    }

    /** A try to save a plan. */
    private final class Attempt implements Function<JobHold, SaveFate> {
        private final PlanStore.Better better;
        private final boolean isEnd;
        private final List<Warning> warnings;

        /** Those of the plan that there is now: this one or a better one; null when it is gone. */
        private @Nullable SavedFigures figures;

        private int version;

        Attempt(PlanStore.Better better, boolean isEnd, List<Warning> warnings) {
            this.better = better;
            this.isEnd = isEnd;
            this.warnings = warnings;
            version = better.version();
        }

        @Override
        public SaveFate apply(JobHold hold) {
            StoredPlan row = store.find(planId).orElse(null);
            if (row == null) {
                return SaveFate.GONE;
            }
            PlanFate plan = new PlanFate(hold, row.figures(), better.figures());
            SaveFate fate = plan.of(isEnd);
            figures = row.figures();
            version = row.resultVersion();
            boolean staysAsItIs = fate == SaveFate.GONE || plan.keepsSaved();
            if (!staysAsItIs && better.version() <= row.resultVersion()) {
                return SaveFate.OUTNUMBERED;
            }
            boolean endsNow = fate == SaveFate.ENDED && !hold.status().isEnd(); // Not at an earlier try.
            if (endsNow && !warnings.isEmpty()) {
                store.addWarnings(row, warnings);
            }
            if (staysAsItIs) {
                return fate;
            }
            store.save(planId, better);
            figures = better.figures();
            version = better.version();
            return fate;
        }
    }
}
