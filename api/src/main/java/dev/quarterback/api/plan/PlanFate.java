package dev.quarterback.api.plan;

import dev.quarterback.api.job.JobHold;
import dev.quarterback.api.job.SaveFate;
import dev.quarterback.api.store.SavedFigures;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a plan that a run wants to save.
 *
 * <p>A process may lose its job to another one while it cannot reach the database, and come back with more than that one
 * has. So who owns a job only says who goes on with it: a plan never gives way to a worse one, whoever found it, and a
 * result of all the time ends the job even where another process is not done yet. A job ends once all the same.
 *
 * @param hold the run's on its job
 * @param saved figures of the plan that is saved; null when there is none
 * @param found figures of the plan to be saved
 */
record PlanFate(JobHold hold, @Nullable SavedFigures saved, SavedFigures found) {
    private boolean isSavedBetter() {
        return saved != null && saved.isBetterThan(found);
    }

    private boolean isSavedWorse() {
        return saved == null || found.isBetterThan(saved);
    }

    /** Whether the plan is not to take the place of the one that is saved, which may be the same. */
    boolean keepsSaved() {
        return isSavedBetter() || (hold.status().isEnd() && !isSavedWorse());
    }

    /**
     * The fate of the plan.
     *
     * @param isEnd whether the run has used all its time or was to end early
     */
    SaveFate of(boolean isEnd) {
        return switch (hold.status()) {
            case SOLVING -> {
                if (isEnd && (hold.isOwn() || !isSavedBetter())) {
                    yield SaveFate.ENDED;
                }
                yield hold.isOwn() ? SaveFate.GOES_ON : leftOrGone();
            }
            case DONE, STOPPED -> hold.isOwn() ? SaveFate.ENDED : leftOrGone();
            case QUEUED, FAILED -> SaveFate.GONE;
        };
    }

    private SaveFate leftOrGone() {
        return isSavedWorse() ? SaveFate.LEFT : SaveFate.GONE;
    }
}
