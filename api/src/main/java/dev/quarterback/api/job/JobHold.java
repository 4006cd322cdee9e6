package dev.quarterback.api.job;

/**
 * A job's row when a run wants to save; nobody else changes it before the end of the transaction.
 *
 * @param isOwn whether the run owns the job, or did at its end
 */
public record JobHold(JobStatus status, boolean isOwn) {
    /**
     * The fate of a result that counts only as long as the job is the run's own.
     *
     * @param isEnd whether the job is to end with it
     */
    public SaveFate fate(boolean isEnd) {
        if (!isOwn) {
            return SaveFate.GONE;
        }
        return switch (status) {
            case SOLVING -> isEnd ? SaveFate.ENDED : SaveFate.GOES_ON;
            case DONE, STOPPED -> SaveFate.ENDED;
            case QUEUED, FAILED -> SaveFate.GONE;
        };
    }
}
