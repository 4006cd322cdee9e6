package dev.quarterback.api.job;

import dev.quarterback.api.error.DatabaseOutage;
import dev.quarterback.api.error.OutageLog;
import dev.quarterback.api.setting.Settings;
import java.util.Map;
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
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.stereotype.Component;

/** Runs jobs by the handlers of their kinds, each in the thread that asks for it, from where they were left. */
@Component
public class JobRunner {
    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

    /** Times that a job may take its process down before it gets anywhere. */
    private static final int MOST_FRUITLESS_RUNS = 5;

    private static final long TICK_MILLIS = 500;

    /** Between two tries to save what a run has come to. */
    private static final long RETRY_MILLIS = 1000;

    private final Claims claims;
    private final JobHandlers handlers;
    private final JobMetrics metrics;
    private final OutageLog outages;
    private final Map<String, JobRun> runs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService savers;
    private final CountDownLatch stopping = new CountDownLatch(1);

    JobRunner(Claims claims, JobHandlers handlers, Settings settings, JobMetrics metrics, OutageLog outages) {
        this.claims = claims;
        this.handlers = handlers;
        this.metrics = metrics;
        this.outages = outages;
        savers = Executors.newScheduledThreadPool(settings.jobs().threads(), new DaemonThreads("job-saver"));
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
        JobRun run = begin(id);
        if (run == null) {
            return false; // Deleted or stopped while it waited, or ended just before its process died.
        }
        runs.put(id, run);
        run.name(log.atInfo())
                .addKeyValue("owner", run.claim().owner())
                .addKeyValue("used", run.claim().job().used())
                .log("job begins");
        boolean goesOn = true;
        try {
            if (isStopping()) {
                run.end(Ending.SHUTDOWN);
            }
            goesOn = withTicks(run);
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

    private @Nullable JobRun begin(String id) {
        Claim claim = claims.claim(id, UUID.randomUUID().toString()).orElse(null);
        if (claim == null) {
            return null;
        }
        JobHandler handler = handlers.get(claim.job());
        JobWork work = handler.begin(claim, () -> saveSoon(id)).orElse(null);
        if (work == null) {
            claim.fail("what it was about was deleted");
            return null;
        }
        return new JobRun(claim, work, handler.kind());
    }

    private void saveSoon(String id) {
        JobRun run = runs.get(id);
        if (run != null) {
            savers.execute(() -> tick(run));
        }
    }

    private boolean withTicks(JobRun run) {
        Future<?> ticks =
                savers.scheduleWithFixedDelay(() -> tick(run), TICK_MILLIS / 5, TICK_MILLIS, TimeUnit.MILLISECONDS);
        try {
            return unlessInterrupted(run, ticks);
        } catch (InterruptedException e) {
            run.name(log.atWarn()).log("job not saved; it goes on from its last save");
            Thread.currentThread().interrupt();
            return true;
        } finally {
            ticks.cancel(false);
        }
    }

    private boolean unlessInterrupted(JobRun run, Future<?> ticks) throws InterruptedException {
        try {
            if (run.claim().runs() > MOST_FRUITLESS_RUNS) {
                return fail(run, "the service died " + MOST_FRUITLESS_RUNS + " times while it began this job", null);
            }
            return workAndSave(run, ticks);
        } catch (RuntimeException e) {
            if (!DatabaseOutage.isBehind(e)) {
                throw e;
            }
            run.claim().stopClock();
            outages.tell(OutageLog.Kind.DATABASE, e);
            run.name(log.atWarn()).log("job interrupted by its database");
            // Once it is back it is told that this run was in good order: outages are not what a job dies of.
            return onceItCanBeSaved(run, () -> run.interrupt() == SaveFate.GOES_ON);
        }
    }

    private boolean workAndSave(JobRun run, Future<?> ticks) throws InterruptedException {
        try {
            run.work().run();
            run.claim().stopClock();
        } catch (OutOfMemoryError e) {
            return fail(run, "not enough memory for this problem; give more with QUARTERBACK_OPTS=-Xmx…", e);
        } catch (UnfitJob e) {
            return fail(run, e.reason(), null);
        } catch (Exception | LinkageError | StackOverflowError e) {
            if (e instanceof RuntimeException outage && DatabaseOutage.isBehind(e)) {
                throw outage;
            }
            return fail(run, "internal error; this is a defect of Quarterback: please report it with the plan's id", e);
        }
        ticks.cancel(false);
        Ending ending = run.claim().ending(); // What comes while the result is held changes it no more.
        return onceItCanBeSaved(run, () -> end(run, ending));
    }

    /** The database may be back at the next tick; the work goes on meanwhile. */
    private void tick(JobRun run) {
        try {
            run.tick();
            if (run.isNews(false)) {
                run.name(log.atInfo()).log("job saved again");
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
            run.name(log.atWarn())
                    .addKeyValue("cause", OutageLog.cause(trouble))
                    .setCause(isOutage ? null : trouble)
                    .log("job not saved");
        }
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
    private boolean end(JobRun run, @Nullable Ending ending) {
        boolean isEarly =
                ending != null && ending != Ending.ASKED && !run.claim().left().isZero();
        boolean goesOn = isEarly || run.work().isCutShort();
        JobStatus status = ending == Ending.ASKED ? JobStatus.STOPPED : JobStatus.DONE;
        SaveFate fate = run.save(goesOn ? null : status);
        switch (fate) {
            case ENDED -> hasEnded(run, status);
            case GOES_ON -> run.name(log.atInfo()).log("job interrupted");
            case LEFT -> run.name(log.atInfo()).log("job is gone; its better plan is saved");
            case GONE, OUTNUMBERED -> run.name(log.atInfo()).log("job is gone");
        }
        return fate == SaveFate.GOES_ON;
    }

    private void hasEnded(JobRun run, JobStatus status) {
        metrics.ended(status);
        LoggingEventBuilder line = run.name(log.atInfo())
                .addKeyValue("status", status)
                .addKeyValue("used", run.claim().used());
        for (Map.Entry<String, Object> told : run.ended().entrySet()) {
            line = line.addKeyValue(told.getKey(), told.getValue());
        }
        line.log("job ended");
    }

    /** Ends a job that cannot go on; false, since it is not to go on later. */
    private boolean fail(JobRun run, String error, @Nullable Throwable cause) throws InterruptedException {
        return onceItCanBeSaved(run, () -> {
            if (run.claim().fail(error)) {
                metrics.ended(JobStatus.FAILED);
                run.name(log.atError()).setCause(cause).log("job failed");
            }
            return false;
        });
    }

    /** Notes that a job was stopped while it waited. */
    void stoppedInQueue(Job job) {
        metrics.ended(JobStatus.STOPPED);
        log.atInfo()
                .addKeyValue(handlers.get(job).kind().logKey(), job.id())
                .addKeyValue("status", JobStatus.STOPPED)
                .log("job ended");
    }

    /** The job as it is now: with the time that it has used by now where this process runs it. */
    public Job now(Job row) {
        JobRun run = row.status() == JobStatus.SOLVING ? runs.get(row.id()) : null;
        return run == null ? row : row.with(run.claim().used());
    }

    /** Whether this process runs the job. */
    boolean runs(String id) {
        return runs.containsKey(id);
    }

    /** Ends a job's run early, where this process runs it. */
    public void end(String id, Ending why) {
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
        runs.values().forEach(run -> run.end(Ending.SHUTDOWN));
    }
}
