package dev.quarterback.api.job;

import dev.quarterback.CheckedPlan;
import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanResult;
import dev.quarterback.api.Settings;
import dev.quarterback.api.error.DatabaseOutage;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs jobs, each in the thread that asks for it, from where they were left. */
@Component
public class JobRunner {
    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

    /** Times that a job may take its process down before it gets anywhere. */
    private static final int MOST_FRUITLESS_RUNS = 5;

    private static final long TICK_MILLIS = 500;

    /** Between two tries to save what a run has come to. */
    private static final long RETRY_MILLIS = 1000;

    private final JobStore store;
    private final Settings.Jobs settings;
    private final JobMetrics metrics;
    private final DeliveryPlanner planner = new DeliveryPlanner();
    private final Map<String, JobRun> runs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService savers;
    private final CountDownLatch stopping = new CountDownLatch(1);

    JobRunner(JobStore store, Settings settings, JobMetrics metrics) {
        this.store = store;
        this.settings = settings.jobs();
        this.metrics = metrics;
        savers = Executors.newScheduledThreadPool(this.settings.threads(), new DaemonThreads("job-saver"));
    }

    /** Runs a job to its end, or to that of this process; true when it is to go on later. */
    boolean run(String id) {
        if (isStopping()) {
            return true;
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
        JobRun run = new JobRun(job, owner, store, settings.savePause(), this::hasPlan);
        runs.put(id, run);
        log.atInfo()
                .addKeyValue("plan", id)
                .addKeyValue("owner", owner)
                .addKeyValue("used", job.used())
                .log("job begins");
        try {
            if (isStopping()) {
                run.end(JobRun.Ending.SHUTDOWN);
            }
            return solve(run);
        } finally {
            runs.remove(id, run);
        }
    }

    private boolean solve(JobRun run) {
        Job job = run.job();
        if (store.runs(job.id()) > MOST_FRUITLESS_RUNS) {
            fail(run, "the service died " + MOST_FRUITLESS_RUNS + " times while it began this job", null);
            return false;
        }
        Future<?> ticks =
                savers.scheduleWithFixedDelay(() -> tick(run), TICK_MILLIS / 5, TICK_MILLIS, TimeUnit.MILLISECONDS);
        try {
            PlanResult result = plan(run);
            run.stopClock();
            ticks.cancel(false);
            return endOnceItCanBeSaved(run, result);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        } catch (OutOfMemoryError e) {
            fail(run, "not enough memory for this problem; give more with QUARTERBACK_OPTS=-Xmx…", e);
            return false;
        } catch (Exception | LinkageError | StackOverflowError e) {
            if (DatabaseOutage.isBehind(e)) {
                log.atWarn().addKeyValue("plan", job.id()).setCause(e).log("job interrupted by its database");
                return true;
            }
            fail(run, "internal error; this is a defect of Quarterback: please report it with the plan's id", e);
            return false;
        } finally {
            ticks.cancel(false);
        }
    }

    /** A first plan is saved at once, so that a process that dies soon leaves something to go on from. */
    private void hasPlan(JobRun run) {
        if (run.job().resultVersion() == 0) {
            metrics.hasPlan(run.used());
        }
        savers.execute(() -> tick(run));
    }

    /** The database may be back at the next tick; the search goes on meanwhile. */
    private static void tick(JobRun run) {
        try {
            run.tick();
            if (run.isNews(false)) {
                log.atInfo().addKeyValue("plan", run.job().id()).log("job saved again");
            }
        } catch (RuntimeException e) {
            if (run.isNews(true)) {
                log.atWarn().addKeyValue("plan", run.job().id()).setCause(e).log("job not saved");
            }
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
        PlanOptions late = options.withTime(PlanOptions.DEFAULT_TIME).withStrategy(PlanOptions.Strategy.FIRST_COME);
        return planner.plan(problem, late, run, run.stopSignal());
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** Holds what a run has come to as long as the database cannot take it and this process lives. */
    private boolean endOnceItCanBeSaved(JobRun run, PlanResult result) throws InterruptedException {
        while (true) {
            try {
                return end(run, result);
            } catch (RuntimeException e) {
                if (!DatabaseOutage.isBehind(e) || stopping.await(RETRY_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw e;
                }
                if (run.isNews(true)) {
                    log.atWarn().addKeyValue("plan", run.job().id()).setCause(e).log("job not saved");
                }
            }
        }
    }

    /** Saves what a run has come to; true when the job is to go on later. */
    private boolean end(JobRun run, PlanResult result) {
        JobRun.Ending ending = run.ending();
        if (ending == JobRun.Ending.NOT_OWNER) {
            log.atInfo().addKeyValue("plan", run.job().id()).log("job is gone");
            return false;
        }
        boolean goesOn = run.isCutShort()
                || (ending == JobRun.Ending.SHUTDOWN && !run.left().isZero());
        JobStatus status = ending == JobRun.Ending.ASKED ? JobStatus.STOPPED : JobStatus.DONE;
        if (goesOn && !run.hasPlan()) {
            run.interrupt();
        } else {
            save(run, result, goesOn ? null : status);
        }
        result.warnings()
                .forEach(warning ->
                        log.atWarn().addKeyValue("plan", run.job().id()).log(warning));
        log.atInfo()
                .addKeyValue("plan", run.job().id())
                .addKeyValue("status", goesOn ? "SOLVING" : status)
                .addKeyValue("moves", result.moves())
                .log(goesOn ? "job interrupted" : "job ended");
        return goesOn;
    }

    private void save(JobRun run, PlanResult result, @Nullable JobStatus end) {
        UpperBound bound =
                run.withSaved(result.plan().upperBound(), result.figures().appointmentsKept());
        run.save(new CheckedPlan(result.plan(), result.figures()), bound, end);
        if (end != null) {
            metrics.ended(result, bound);
        }
    }

    private void fail(JobRun run, String error, @Nullable Throwable cause) {
        log.atError().addKeyValue("plan", run.job().id()).setCause(cause).log("job failed");
        store.fail(run.job().id(), run.owner(), error);
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
