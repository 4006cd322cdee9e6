package dev.quarterback.api.job;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.spi.LoggingEventBuilder;

/** A job while this process runs it. */
final class JobRun {
    private final Claim claim;
    private final JobWork work;
    private final String logKey;

    /** Held while the database is told, so that what is saved is in the order of what was found. */
    private final ReentrantLock saving = new ReentrantLock();

    private boolean unsaved;
    private volatile boolean goesOnLater;
    private final CountDownLatch over = new CountDownLatch(1);

    JobRun(Claim claim, JobWork work, JobKind kind) {
        this.claim = claim;
        this.work = work;
        logKey = kind.logKey();
    }

    Claim claim() {
        return claim;
    }

    JobWork work() {
        return work;
    }

    /** Adds to a line of the log which job it is about. */
    LoggingEventBuilder name(LoggingEventBuilder line) {
        return line.addKeyValue(logKey, claim.job().id());
    }

    /** Ends the run early. */
    void end(Ending why) {
        claim.end(why);
        work.end(why);
    }

    /** Tells the database how far the run is, and has it save what is worth it; nothing once the run is over. */
    void tick() {
        saving.lock();
        try {
            if (isOver()) {
                return; // It was asked for while the run ended; the job may have a new run by now.
            }
            switch (claim.beat(work.hasBegun(), work::saveWithBeat)) {
                case NOT_OWNER -> end(Ending.NOT_OWNER);
                case STOP -> end(Ending.ASKED);
                case GO_ON -> {}
            }
            if (claim.ending() == null) {
                work.saveSoFar();
                endIfLost();
            }
        } finally {
            saving.unlock();
        }
    }

    private void endIfLost() {
        if (claim.ending() == Ending.NOT_OWNER) {
            work.end(Ending.NOT_OWNER);
        }
    }

    /** Saves that the run has ended in good order without a result, and goes on later. */
    SaveFate interrupt() {
        saving.lock();
        try {
            Claims.Answer answer = claim.beat(true, work::saveWithBeat);
            return answer == Claims.Answer.NOT_OWNER ? SaveFate.GONE : SaveFate.GOES_ON;
        } finally {
            saving.unlock();
        }
    }

    /** Saves what the run has come to, with the status to end with, or null to go on later. */
    SaveFate save(@Nullable JobStatus end) {
        saving.lock();
        try {
            return work.save(end);
        } finally {
            saving.unlock();
        }
    }

    /** Tells the work that its job has ended; what the log is to tell of that. */
    Map<String, Object> ended() {
        saving.lock();
        try {
            return work.ended();
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

    /** Whoever waits for the end of the run learns whether its job is to go on later. */
    void isOver(boolean goesOn) {
        saving.lock();
        try {
            goesOnLater = goesOn;
            over.countDown();
        } finally {
            saving.unlock();
        }
    }

    private boolean isOver() {
        return over.getCount() == 0;
    }

    /** Waits for the end of the run; true when its job is to go on later. */
    boolean awaitEnd() throws InterruptedException {
        over.await();
        return goesOnLater;
    }
}
