package dev.quarterback.api.job;

/** What becomes of what a run wants to save. */
public enum SaveFate {
    /** The run goes on; the job has its result, or a better one of a run before. */
    GOES_ON,
    /** The job has ended with this run, now or at an earlier try whose answer was lost. */
    ENDED,
    /** The job has the result, but goes on or has ended elsewhere. */
    LEFT,
    /** The job goes on or has ended elsewhere with a result as good, or there is none any more. */
    GONE,
    /** Nothing is saved: another run has saved a result meanwhile, so that this one needs a later number. */
    OUTNUMBERED
}
