package dev.quarterback.api.job;

/** A run whose heartbeats the test gives. */
public final class TestRun {
    private final JobRun run;

    /** Of a job that is claimed. */
    public TestRun(Claim claim, JobWork work) {
        run = new JobRun(claim, work, new JobKind(claim.job().kind(), "job"));
    }

    /** A heartbeat, with what is saved then. */
    public void tick() {
        run.tick();
    }

    /** A heartbeat alone, with what is saved in its transaction. */
    public static void beat(Claim claim, Runnable beside) {
        claim.beat(true, beside);
    }

    /** Ends the run early. */
    public void end(Ending why) {
        run.end(why);
    }
}
