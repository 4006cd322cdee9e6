package dev.quarterback.api.job;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a plan that a run wants to save.
 *
 * <p>A process may lose its job to another one while it cannot reach the database, and come back with more than that one
 * has. So who owns a job only says who goes on with it: a plan never gives way to a worse one, whoever found it, and a
 * result of all the time ends the job even where another process is not done yet. A job ends once all the same.
 */
enum SaveFate {
    /** The run goes on; the job has its plan, or a better one of a run before. */
    GOES_ON,
    /** The job has ended with this run, now or at an earlier try whose answer was lost. */
    ENDED,
    /** The job has the plan, but goes on or has ended elsewhere. */
    LEFT,
    /** The job goes on or has ended elsewhere with a plan as good, or there is none any more. */
    GONE,
    /** Nothing is saved: another run has saved a plan meanwhile, so that this one needs a later number. */
    OUTNUMBERED;

    /**
     * A job's row when a run wants to save.
     *
     * @param owner whose run it is; null before the first
     * @param figures of the plan that is saved; null when there is none
     * @param version which of the job's plans that is; 0 when there is none
     */
    record Row(
            JobStatus status,
            @Nullable String owner,
            @Nullable JobFigures figures,
            int version) {
        /** Whether the plan that is saved is worth more than one with these figures. */
        boolean isBetterThan(JobFigures others) {
            return figures != null && figures.isBetterThan(others);
        }

        /** Whether a plan with these figures is not to take the place of the one that is saved, which may be the same. */
        boolean keepsItsPlan(JobFigures others) {
            return isBetterThan(others) || (status.isEnd() && !isWorseThan(others));
        }

        private boolean isWorseThan(JobFigures others) {
            return figures == null || others.isBetterThan(figures);
        }
    }

    /**
     * The fate of a plan.
     *
     * @param owner the run that has it
     * @param isEnd whether the run has used all its time or was to end early
     */
    static SaveFate of(Row row, String owner, JobFigures figures, boolean isEnd) {
        boolean isOwner = owner.equals(row.owner);
        return switch (row.status) {
            case SOLVING -> {
                if (isEnd && (isOwner || !row.isBetterThan(figures))) {
                    yield ENDED;
                }
                yield isOwner ? GOES_ON : leftOrGone(row, figures);
            }
            case DONE, STOPPED -> isOwner ? ENDED : leftOrGone(row, figures);
            case QUEUED, FAILED -> GONE;
        };
    }

    private static SaveFate leftOrGone(Row row, JobFigures figures) {
        return row.isWorseThan(figures) ? LEFT : GONE;
    }
}
