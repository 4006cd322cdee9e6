package dev.quarterback.run;

import java.util.concurrent.TimeUnit;

/**
 * Time as {@link System#nanoTime} has it, less that in which the whole process stood still: stopped by a signal, or with
 * its machine asleep.
 *
 * <p>A thread that only ticks tells a pause from work that takes long. Safe for use by several threads.
 */
public final class RunningTime {
    /** What a busy machine may make the ticking thread wait; so much of each pause still counts. */
    static final long LONGEST_TICK = TimeUnit.SECONDS.toNanos(1);

    private static final long TICK_MILLIS = 100;
    private static final RunningTime PROCESS = ofThisProcess();

    /**
     * The last tick.
     *
     * @param at in terms of {@link System#nanoTime}
     * @param stoodStill all pauses until then
     */
    private record Tick(long at, long stoodStill) {}

    private volatile Tick last;

    RunningTime(long now) {
        last = new Tick(now, 0);
    }

    private static RunningTime ofThisProcess() {
        RunningTime time = new RunningTime(System.nanoTime());
        Thread ticks = new Thread(time::tickOnAndOn, "running-time");
        ticks.setDaemon(true);
        ticks.start();
        return time;
    }

    /** The time of this process, in ns from an arbitrary origin; it never goes back. */
    public static long nanos() {
        return PROCESS.at(System.nanoTime());
    }

    private void tickOnAndOn() {
        try {
            while (true) {
                tick(System.nanoTime());
                Thread.sleep(TICK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // Nobody does.
        }
    }

    /** Notes that the process runs; called by one thread. */
    void tick(long now) {
        Tick before = last;
        long tooLong = Math.max(0, now - before.at - LONGEST_TICK);
        last = new Tick(now, before.stoodStill + tooLong);
    }

    /** The running time at a time that is at or after the last tick; it stands still where the next one is overdue. */
    long at(long now) {
        Tick tick = last;
        return tick.at + Math.min(now - tick.at, LONGEST_TICK) - tick.stoodStill;
    }
}
