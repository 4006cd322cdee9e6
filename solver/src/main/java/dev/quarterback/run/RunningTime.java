package dev.quarterback.run;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Time as {@link System#nanoTime} has it, less that in which the whole process stood still: stopped by a signal, or with
 * its machine asleep.
 *
 * <p>A thread that only ticks tells a pause from work that takes long; a process that collects garbage, or waits for a
 * busy machine, uses its processors meanwhile, while one that is stopped does not. Safe for use by several threads.
 */
public final class RunningTime {
    /** What a busy machine may make the ticking thread wait; so much of each pause still counts. */
    static final long LONGEST_TICK = TimeUnit.SECONDS.toNanos(1);

    private static final long TICK_MILLIS = 100;

    /** A pause takes at least so many times the processors' time that is used between its two ticks. */
    private static final int IDLENESS = 5;

    private static final RunningTime PROCESS = ofThisProcess();

    /**
     * The last tick.
     *
     * @param at in terms of {@link System#nanoTime}
     * @param used of all processors until then, in ns
     * @param stoodStill all pauses until then
     */
    private record Tick(long at, long used, long stoodStill) {}

    private final LongSupplier clock;
    private final LongSupplier processors;
    private volatile Tick last;

    /**
     * The running time of a process.
     *
     * @param clock as {@link System#nanoTime}
     * @param processors the time that the process has used of all processors, in ns; always the same where it is unknown
     */
    RunningTime(LongSupplier clock, LongSupplier processors) {
        this.clock = clock;
        this.processors = processors;
        last = new Tick(clock.getAsLong(), processors.getAsLong(), 0);
    }

    private static RunningTime ofThisProcess() {
        LongSupplier processors = ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system::getProcessCpuTime
                : () -> 0;
        RunningTime time = new RunningTime(System::nanoTime, processors);
        Thread ticks = new Thread(time::tickOnAndOn, "running-time");
        ticks.setDaemon(true);
        ticks.start();
        return time;
    }

    /** The time of this process, in ns from an arbitrary origin; it never goes back. */
    public static long nanos() {
        return PROCESS.now();
    }

    private void tickOnAndOn() {
        try {
            while (true) {
                tick();
                Thread.sleep(TICK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // Nobody does.
        }
    }

    /** Notes that the process runs; called by one thread. */
    void tick() {
        Tick before = last;
        long now = clock.getAsLong();
        long used = processors.getAsLong();
        long late = now - before.at;
        boolean stoodStill = late > LONGEST_TICK && used - before.used <= late / IDLENESS;
        last = new Tick(now, used, before.stoodStill + (stoodStill ? late - LONGEST_TICK : 0));
    }

    /** The running time; it stands still where a tick is overdue. */
    long now() {
        // Before the clock: a pause between the two would end with a tick after the time that is looked at.
        Tick tick = last;
        return tick.at + Math.min(clock.getAsLong() - tick.at, LONGEST_TICK) - tick.stoodStill;
    }
}
