package dev.quarterback.api.job;

import dev.quarterback.run.RunningTime;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A run's hold on its job: how much time it has used and has left, why it is to end, and what it saves. */
public final class Claim {
    private final Job job;
    private final String owner;
    private final Claims claims;
    private final long start = RunningTime.nanos();
    private volatile @Nullable Ending ending;
    private volatile @Nullable Duration usedInAll;

    Claim(Job job, String owner, Claims claims) {
        this.job = job;
        this.owner = owner;
        this.claims = claims;
    }

    /** The job as it was when it was claimed. */
    public Job job() {
        return job;
    }

    String owner() {
        return owner;
    }

    /** Why the run is to end early; null while it is not. */
    public @Nullable Ending ending() {
        return ending;
    }

    /** Has the run end early. That it has lost its job weighs most, and whoever asks for the end outweighs a shutdown. */
    synchronized void end(Ending why) {
        Ending before = ending;
        if (before == null || before == Ending.SHUTDOWN || why == Ending.NOT_OWNER) {
            ending = why;
        }
    }

    /** The time used, that of earlier runs included. */
    public Duration used() {
        Duration whole = usedInAll;
        return whole == null ? job.used().plusNanos(RunningTime.nanos() - start) : whole;
    }

    /** Counts no more time: the work is done, and what is to be saved may have to wait. */
    public void stopClock() {
        usedInAll = used();
    }

    /** The time left for this run. */
    public Duration left() {
        Duration left = Duration.ofNanos((long) (job.seconds() * 1e9)).minus(used());
        return left.isNegative() ? Duration.ZERO : left;
    }

    Claims.Answer beat(boolean harmless, Runnable beside) {
        return claims.beat(job.id(), owner, used(), harmless, beside);
    }

    /**
     * Saves a result as far as {@code saving} lets it; ends the run when the job is another's by now.
     *
     * @param end the status to end the job with; null while it goes on
     * @param saving saves the result in one transaction with that status, and tells its fate
     */
    public SaveFate save(@Nullable JobStatus end, Function<JobHold, SaveFate> saving) {
        SaveFate fate = claims.save(job.id(), owner, used(), end, saving);
        if (fate == SaveFate.LEFT || fate == SaveFate.GONE) {
            end(Ending.NOT_OWNER);
        }
        return fate;
    }

    boolean fail(String error) {
        return claims.fail(job.id(), owner, error);
    }

    int runs() {
        return claims.runs(job.id());
    }
}
