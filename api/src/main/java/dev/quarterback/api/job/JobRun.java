package dev.quarterback.api.job;

import dev.quarterback.PlanListener;
import dev.quarterback.PlanProgress;
import dev.quarterback.check.CheckedPlan;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.run.RunningTime;
import dev.quarterback.run.StopSignal;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A job while this process runs it: how far it is, and what is saved of that. */
final class JobRun implements PlanListener {
    /** Large plans are saved so seldom that saving takes at most an eighth of a processor's time. */
    private static final int SAVING_SHARE = 8;

    /** Why a run ends before its time. */
    enum Ending {
        /** Somebody wants the best plan now. */
        ASKED,
        /** The process ends; the job goes on later. */
        SHUTDOWN,
        /** Another process runs the job, or it was deleted. */
        NOT_OWNER
    }

    private final Job job;
    private final String owner;
    private final StopSignal stop = new StopSignal();
    private final JobStore store;
    private final long savePauseNanos;
    private final RunListener listener;
    private final long start = RunningTime.nanos();

    /** Held while the database is told, so that what is saved is in the order of what was found. */
    private final ReentrantLock saving = new ReentrantLock();

    private volatile @Nullable Ending ending;
    private volatile @Nullable Duration usedInAll;
    private volatile @Nullable Latest latest;

    /** Whether the planner has come to a first plan, be it one that delivers nothing. */
    private volatile boolean begun;

    /** How often a plan was saved, by earlier runs too. */
    private int version;

    private @Nullable JobFigures saved;
    private @Nullable UpperBound savedBound;
    private long nextSave;
    private boolean unsaved;
    private volatile boolean goesOnLater;
    private final CountDownLatch over = new CountDownLatch(1);

    private record Latest(JobFigures figures, @Nullable UpperBound bound, Supplier<CheckedPlan> plan) {}

    /**
     * A run of a job.
     *
     * @param job as it is once {@code owner} has claimed it: nobody else changes it any more
     * @param listener is told of its first plan and of its saves
     */
    JobRun(Job job, String owner, JobStore store, Duration savePause, RunListener listener) {
        this.job = job;
        this.owner = owner;
        this.store = store;
        this.listener = listener;
        version = job.resultVersion();
        saved = job.figures();
        savedBound = job.upperBound();
        savePauseNanos = savePause.toNanos();
    }

    Job job() {
        return job;
    }

    String owner() {
        return owner;
    }

    StopSignal stopSignal() {
        return stop;
    }

    @Nullable
    Ending ending() {
        return ending;
    }

    /**
     * Ends the run early. That it has lost its job weighs most, and whoever asks for the end outweighs a shutdown.
     *
     * <p>Who asks for the best plan gets one: where there is none yet, the run ends with the first.
     */
    synchronized void end(Ending why) {
        Ending before = ending;
        if (before == null || before == Ending.SHUTDOWN || why == Ending.NOT_OWNER) {
            ending = why;
        }
        if (why != Ending.ASKED || begun || hasPlan()) {
            stop.stop();
        }
    }

    /** A plan that delivers nothing is not worth being saved while a better one may come. */
    @Override
    public void improved(PlanProgress progress, Supplier<CheckedPlan> plan) {
        boolean isFirst = !begun;
        if (progress.delivered() > 0) {
            latest = new Latest(
                    JobFigures.of(progress), withSaved(progress.upperBound(), progress.appointmentsKept()), plan);
        }
        begun = true;
        if (isFirst) {
            listener.hasPlan(this);
        }
        if (ending != null) {
            stop.stop();
        }
    }

    /** The time used, that of earlier runs included. */
    Duration used() {
        Duration whole = usedInAll;
        return whole == null ? job.used().plusNanos(RunningTime.nanos() - start) : whole;
    }

    /** Counts no more time; planning has ended, and what is to be saved may have to wait. */
    void stopClock() {
        usedInAll = used();
    }

    /** The time left for this run. */
    Duration left() {
        Duration left = Duration.ofNanos((long) (job.options().seconds() * 1e9)).minus(used());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /**
     * The better of a bound and that of an earlier run, which holds for plans that keep at least as many appointments as
     * the plan then did.
     */
    @Nullable
    UpperBound withSaved(@Nullable UpperBound bound, int appointmentsKept) {
        UpperBound before = job.upperBound();
        JobFigures figures = job.figures();
        if (before == null || figures == null) {
            return bound;
        }
        Long deliveries = appointmentsKept >= figures.appointmentsKept() ? before.deliveries() : null;
        return bound == null
                ? new UpperBound(before.appointments(), deliveries)
                : new UpperBound(
                        lower(bound.appointments(), before.appointments()), lower(bound.deliveries(), deliveries));
    }

    private static @Nullable Long lower(@Nullable Long a, @Nullable Long b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return Math.min(a, b);
    }

    /** The job as it is now. Its figures stay those of the plan that is saved, which is the one that can be fetched. */
    Job now(Job row) {
        return row.with(used());
    }

    /** Tells the database how far the run is, and saves its plan when it is better and the last save long enough ago. */
    void tick() {
        saving.lock();
        try {
            Latest now = latest;
            savedBound = boundOfSaved(now);
            switch (store.beat(job.id(), owner, new JobStore.Beat(used(), savedBound, begun))) {
                case NOT_OWNER -> end(Ending.NOT_OWNER);
                case STOP -> end(Ending.ASKED);
                case GO_ON -> {}
            }
            if (now != null
                    && isBetterThanSaved(now.figures)
                    && RunningTime.nanos() - start >= nextSave
                    && ending == null) {
                long begun = processorNanos();
                save(now.plan.get(), now.bound, null);
                // The first one also pays for what later ones share, such as the proven reasons of missing orders.
                long took = nextSave == 0 ? 0 : processorNanos() - begun;
                nextSave = RunningTime.nanos() - start + Math.max(savePauseNanos, SAVING_SHARE * took);
            }
        } finally {
            saving.unlock();
        }
    }

    private boolean isBetterThanSaved(JobFigures figures) {
        JobFigures before = saved;
        return before == null || figures.isBetterThan(before);
    }

    /** Rather than the time that passes: on a busy machine that would make saves rare. */
    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /**
     * The bound of the plan that is saved. What is proven of deliveries holds for plans that keep as many appointments, so
     * that of a plan which keeps more has to wait until it is saved.
     */
    private @Nullable UpperBound boundOfSaved(@Nullable Latest now) {
        if (now == null || saved == null || now.figures.appointmentsKept() != saved.appointmentsKept()) {
            return savedBound;
        }
        return now.bound;
    }

    /** Whether there is a plan of this run or an earlier one; what the search begins with, an empty one, is none. */
    boolean hasPlan() {
        return latest != null || job.resultVersion() > 0;
    }

    /** What the planner has come to so far, which delivers nothing, does not count: whoever ends the run waits for more. */
    synchronized void beginAgain() {
        begun = false;
    }

    /** Whether the planner was stopped before it came to any plan: what it gives then is no result. */
    boolean isCutShort() {
        return stop.isGiven() && !begun && !hasPlan();
    }

    /** Saves that the run has ended in good order without a better plan, and goes on later. */
    SaveFate interrupt() {
        saving.lock();
        try {
            JobStore.Answer answer = store.beat(job.id(), owner, new JobStore.Beat(used(), savedBound, true));
            return answer == JobStore.Answer.NOT_OWNER ? SaveFate.GONE : SaveFate.GOES_ON;
        } finally {
            saving.unlock();
        }
    }

    /** Notes whether saving has failed; true when that is news. */
    synchronized boolean isNews(boolean failed) {
        boolean changed = failed != unsaved;
        unsaved = failed;
        return changed;
    }

    /** Saves a plan, with the status to end with, or null to go on; ends the run when the job is another's by now. */
    SaveFate save(CheckedPlan checked, @Nullable UpperBound bound, @Nullable JobStatus end) {
        saving.lock();
        try {
            CheckedPlan bounded = new CheckedPlan(checked.plan().withUpperBound(bound), checked.figures());
            long from = System.nanoTime();
            JobStore.Saved now = write(bounded, bound, end);
            listener.saved(Duration.ofNanos(System.nanoTime() - from));
            if (now.fate() == SaveFate.LEFT || now.fate() == SaveFate.GONE) {
                end(Ending.NOT_OWNER);
            } else {
                saved = now.figures();
                savedBound = bound;
            }
            return now.fate();
        } finally {
            saving.unlock();
        }
    }

    /** Under the next number; under a later one where another process has saved a plan meanwhile. */
    private JobStore.Saved write(CheckedPlan checked, @Nullable UpperBound bound, @Nullable JobStatus end) {
        while (true) {
            byte[] packed = PackedPlan.of(checked, version + 1);
            JobFigures figures = JobFigures.of(checked.figures());
            JobStore.Saved now =
                    store.save(job.id(), owner, new JobStore.Save(version + 1, packed, figures, bound, used(), end));
            version = now.version();
            if (now.fate() != SaveFate.OUTNUMBERED) {
                return now;
            }
        }
    }

    /** Figures of the plan that the job has in the database; null when it has none. */
    @Nullable
    JobFigures saved() {
        saving.lock();
        try {
            return saved;
        } finally {
            saving.unlock();
        }
    }

    /** The bound of that plan; null when nothing is proven. */
    @Nullable
    UpperBound savedBound() {
        saving.lock();
        try {
            return savedBound;
        } finally {
            saving.unlock();
        }
    }

    /** Whoever waits for the end of the run learns whether its job is to go on later. */
    void isOver(boolean goesOn) {
        goesOnLater = goesOn;
        over.countDown();
    }

    /** Waits for the end of the run; true when its job is to go on later. */
    boolean awaitEnd() throws InterruptedException {
        over.await();
        return goesOnLater;
    }
}
