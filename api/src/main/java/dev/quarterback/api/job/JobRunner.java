package dev.quarterback.api.job;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanResult;
import dev.quarterback.api.Settings;
import dev.quarterback.api.error.DatabaseOutage;
import dev.quarterback.api.error.OutageLog;
import dev.quarterback.check.CheckedPlan;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Runs jobs, each in the thread that asks for it, from where they were left. */
@Component
public class JobRunner implements RunListener {
    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

    /** Times that a job may take its process down before it gets anywhere. */
    private static final int MOST_FRUITLESS_RUNS = 5;

    private static final long TICK_MILLIS = 500;

    /** Between two tries to save what a run has come to. */
    private static final long RETRY_MILLIS = 1000;

    private final JobStore store;
    private final Settings.Jobs settings;
    private final JobMetrics metrics;
    private final OutageLog outages;
    private final Planner planner;
    private final Map<String, JobRun> runs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService savers;
    private final CountDownLatch stopping = new CountDownLatch(1);

    @Autowired
    JobRunner(JobStore store, Settings settings, JobMetrics metrics, OutageLog outages) {
        this(store, settings, metrics, outages, new DeliveryPlanner()::plan);
    }

    JobRunner(JobStore store, Settings settings, JobMetrics metrics, OutageLog outages, Planner planner) {
        this.store = store;
        this.settings = settings.jobs();
        this.metrics = metrics;
        this.outages = outages;
        this.planner = planner;
        savers = Executors.newScheduledThreadPool(this.settings.threads(), new DaemonThreads("job-saver"));
    }

    /** What plans: {@link DeliveryPlanner}, or a stand-in in tests. */
    @FunctionalInterface
    interface Planner {
        /** As {@code DeliveryPlanner.plan}. */
        PlanResult plan(Problem problem, PlanOptions options, PlanListener listener, StopSignal stop);
    }

    /** Runs a job to its end, or to that of this process; true when it is to go on later. */
    boolean run(String id) {
        if (isStopping()) {
            return true;
        }
        JobRun before = runs.get(id);
        if (before != null) {
            return awaitEnd(before);
        }
        String owner = UUID.randomUUID().toString();
        if (!store.claim(id, owner)) {
            return false; // Deleted or stopped while it waited, or ended just before its process died.
        }
        // Not before it is claimed: until then another process, taken for dead, may still save.
        Job job = store.find(id).orElse(null);
        if (job == null) {
            return false;
        }
        JobRun run = new JobRun(job, owner, store, settings.savePause(), this);
        runs.put(id, run);
        log.atInfo()
                .addKeyValue("plan", id)
                .addKeyValue("owner", owner)
                .addKeyValue("used", job.used())
                .log("job begins");
        boolean goesOn = true;
        try {
            if (isStopping()) {
                run.end(JobRun.Ending.SHUTDOWN);
            }
            goesOn = solve(run);
            return goesOn;
        } finally {
            runs.remove(id, run);
            run.isOver(goesOn);
        }
    }

    /** Another process took this one for dead and gave its job back, and nobody has claimed it since: the run goes on. */
    private static boolean awaitEnd(JobRun run) {
        try {
            return run.awaitEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private boolean solve(JobRun run) {
        Job job = run.job();
        Future<?> ticks =
                savers.scheduleWithFixedDelay(() -> tick(run), TICK_MILLIS / 5, TICK_MILLIS, TimeUnit.MILLISECONDS);
        try {
            return solve(run, ticks);
        } catch (InterruptedException e) {
            log.atWarn().addKeyValue("plan", job.id()).log("job not saved; it goes on from its last save");
            Thread.currentThread().interrupt();
            return true;
        } finally {
            ticks.cancel(false);
        }
    }

    private boolean solve(JobRun run, Future<?> ticks) throws InterruptedException {
        Job job = run.job();
        try {
            if (store.runs(job.id()) > MOST_FRUITLESS_RUNS) {
                return fail(run, "the service died " + MOST_FRUITLESS_RUNS + " times while it began this job", null);
            }
            return planAndSave(run, ticks);
        } catch (RuntimeException e) {
            if (!DatabaseOutage.isBehind(e)) {
                throw e;
            }
            run.stopClock();
            outages.tell(OutageLog.Kind.DATABASE, e);
            log.atWarn().addKeyValue("plan", job.id()).log("job interrupted by its database");
            // Once it is back it is told that this run was in good order: outages are not what a job dies of.
            return onceItCanBeSaved(run, () -> run.interrupt() == SaveFate.GOES_ON);
        }
    }

    private boolean planAndSave(JobRun run, Future<?> ticks) throws InterruptedException {
        PlanResult result;
        try {
            result = plan(run);
            run.stopClock();
            logSolved(run, result);
        } catch (OutOfMemoryError e) {
            return fail(run, "not enough memory for this problem; give more with QUARTERBACK_OPTS=-Xmx…", e);
        } catch (Exception | LinkageError | StackOverflowError e) {
            if (e instanceof RuntimeException outage && DatabaseOutage.isBehind(e)) {
                throw outage;
            }
            return fail(run, "internal error; this is a defect of Quarterback: please report it with the plan's id", e);
        }
        ticks.cancel(false);
        JobRun.Ending ending = run.ending(); // What comes while the result is held changes it no more.
        return onceItCanBeSaved(run, () -> end(run, result, ending));
    }

    /** Said before anything is saved, so that a result that is lost on its way into the database can be told. */
    private static void logSolved(JobRun run, PlanResult result) {
        if (run.isCutShort()) {
            return; // There is no plan.
        }
        JobFigures figures = JobFigures.of(result.figures());
        log.atInfo()
                .addKeyValue("plan", run.job().id())
                .addKeyValue("delivered", figures.delivered())
                .addKeyValue("deliveredWeight", figures.deliveredWeight())
                .addKeyValue("appointmentsKept", figures.appointmentsKept())
                .addKeyValue("cost", figures.cost())
                .addKeyValue("used", run.used())
                .log("job solved");
    }

    /** A first plan is saved at once, so that a process that dies soon leaves something to go on from. */
    @Override
    public void hasPlan(JobRun run) {
        if (run.job().resultVersion() == 0) {
            metrics.hasPlan(run.used());
        }
        savers.execute(() -> tick(run));
    }

    @Override
    public void saved(Duration took) {
        metrics.saved(took);
    }

    /** The database may be back at the next tick; the search goes on meanwhile. */
    private void tick(JobRun run) {
        try {
            run.tick();
            if (run.isNews(false)) {
                log.atInfo().addKeyValue("plan", run.job().id()).log("job saved again");
            }
        } catch (RuntimeException e) {
            notSaved(run, e);
        }
    }

    private void notSaved(JobRun run, RuntimeException trouble) {
        metrics.notSaved();
        boolean isOutage = DatabaseOutage.isBehind(trouble);
        if (isOutage) {
            outages.tell(OutageLog.Kind.DATABASE, trouble);
        }
        if (run.isNews(true)) {
            log.atWarn()
                    .addKeyValue("plan", run.job().id())
                    .addKeyValue("cause", OutageLog.cause(trouble))
                    .setCause(isOutage ? null : trouble)
                    .log("job not saved");
        }
    }

    private PlanResult plan(JobRun run) throws IOException {
        Job job = run.job();
        Problem problem = ProblemReader.read(stream(store.findProblem(job.id())
                .orElseThrow(() -> new IllegalStateException("No problem of job (" + job.id() + ")."))));
        Optional<byte[]> from = store.findPlan(job.id()).or(() -> store.findStartPlan(job.id()));
        PlanOptions options = PlanOptions.defaults()
                .withGapPercent(job.options().gapPercent())
                .withSeed(job.options().seed())
                .withFrom(from.isEmpty() ? null : PlanReader.read(stream(from.get())))
                .withTime(run.left());
        PlanResult result = planner.plan(problem, options, run, run.stopSignal());
        boolean isLate = result.moves() == 0 && result.plan().deliveries().isEmpty() && !run.isCutShort();
        return isLate && !problem.orders().isEmpty() ? firstCome(run, problem, options) : result;
    }

    /** What a job comes to whose time was up before anything was planned: better late than an empty plan. */
    private PlanResult firstCome(JobRun run, Problem problem, PlanOptions options) {
        run.beginAgain();
        PlanOptions late = options.withTime(PlanOptions.DEFAULT_TIME).withStrategy(PlanOptions.Strategy.FIRST_COME);
        return planner.plan(problem, late, run, run.stopSignal());
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** Holds what a run has come to as long as the database cannot take it and this process lives. */
    private boolean onceItCanBeSaved(JobRun run, BooleanSupplier save) throws InterruptedException {
        while (true) {
            try {
                return save.getAsBoolean();
            } catch (RuntimeException e) {
                if (!DatabaseOutage.isBehind(e)) {
                    throw e;
                }
                notSaved(run, e);
                TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
            }
        }
    }

    /** Saves what a run has come to; true when the job is to go on later. */
    private boolean end(JobRun run, PlanResult result, JobRun.@Nullable Ending ending) {
        boolean isEarly =
                ending != null && ending != JobRun.Ending.ASKED && !run.left().isZero();
        boolean goesOn = isEarly || run.isCutShort();
        JobStatus status = ending == JobRun.Ending.ASKED ? JobStatus.STOPPED : JobStatus.DONE;
        SaveFate fate = goesOn && !run.hasPlan() ? run.interrupt() : save(run, result, goesOn ? null : status);
        result.warnings()
                .forEach(warning ->
                        log.atWarn().addKeyValue("plan", run.job().id()).log(warning));
        switch (fate) {
            case ENDED -> hasEnded(run, status, result);
            case GOES_ON -> log.atInfo().addKeyValue("plan", run.job().id()).log("job interrupted");
            case LEFT -> log.atInfo().addKeyValue("plan", run.job().id()).log("job is gone; its better plan is saved");
            case GONE, OUTNUMBERED ->
                log.atInfo().addKeyValue("plan", run.job().id()).log("job is gone");
        }
        return fate == SaveFate.GOES_ON;
    }

    private void hasEnded(JobRun run, JobStatus status, PlanResult result) {
        JobFigures figures = run.saved();
        UpperBound bound = run.savedBound();
        metrics.ended(status);
        if (figures != null) {
            metrics.planned(
                    bound == null ? null : bound.gapPercent(figures.deliveredWeight()),
                    result.moves(),
                    result.elapsed());
        }
        log.atInfo()
                .addKeyValue("plan", run.job().id())
                .addKeyValue("status", status)
                .addKeyValue("figures", figures)
                .addKeyValue("used", run.used())
                .addKeyValue("moves", result.moves())
                .log("job ended");
    }

    private SaveFate save(JobRun run, PlanResult result, @Nullable JobStatus end) {
        UpperBound bound =
                run.withSaved(result.plan().upperBound(), result.figures().appointmentsKept());
        return run.save(new CheckedPlan(result.plan(), result.figures()), bound, end);
    }

    /** Ends a job that cannot go on; false, since it is not to go on later. */
    private boolean fail(JobRun run, String error, @Nullable Throwable cause) throws InterruptedException {
        return onceItCanBeSaved(run, () -> {
            if (store.fail(run.job().id(), run.owner(), error)) {
                metrics.ended(JobStatus.FAILED);
                log.atError()
                        .addKeyValue("plan", run.job().id())
                        .setCause(cause)
                        .log("job failed");
            }
            return false;
        });
    }

    /** Notes that a job was stopped while it waited. */
    void stoppedInQueue(String id) {
        metrics.ended(JobStatus.STOPPED);
        log.atInfo()
                .addKeyValue("plan", id)
                .addKeyValue("status", JobStatus.STOPPED)
                .log("job ended");
    }

    /** The job as it is now: with the newest figures where this process runs it. */
    public Job now(Job row) {
        JobRun run = row.status() == JobStatus.SOLVING ? runs.get(row.id()) : null;
        return run == null ? row : run.now(row);
    }

    /** Whether this process runs the job. */
    boolean runs(String id) {
        return runs.containsKey(id);
    }

    /** Ends a job's run early, where this process runs it. */
    void stop(String id, JobRun.Ending why) {
        JobRun run = runs.get(id);
        if (run != null) {
            run.end(why);
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Begins no further job and ends all that run, to go on later. */
    void shutDown() {
        stopping.countDown();
        runs.values().forEach(run -> run.end(JobRun.Ending.SHUTDOWN));
    }
}
