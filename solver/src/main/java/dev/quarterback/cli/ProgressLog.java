package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.decimal;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.PlanProgress;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Plain lines for logs and pipes: after 1, 2, 5, 10, 20 and 30 seconds, then every minute, and at the end. */
final class ProgressLog implements ProgressView {
    private static final long[] FIRST_SECONDS = {1, 2, 5, 10, 20, 30, 60};
    private static final long LATER_SECONDS = 60;

    private final Console console;
    private final int orders;
    private final long appointments;
    private final InstantSource clock;
    private final Instant start;
    private final ScheduledExecutorService timer;
    private volatile @Nullable PlanProgress last;

    private ProgressLog(Problem problem, Console console, InstantSource clock, ScheduledExecutorService timer) {
        this.console = console;
        this.orders = problem.orders().size();
        this.appointments = problem.orders().stream()
                .map(Order::appointment)
                .filter(appointment -> appointment != null)
                .count();
        this.clock = clock;
        this.start = clock.instant();
        this.timer = timer;
    }

    /** A log that begins now. */
    static ProgressLog start(Problem problem, Console console, InstantSource clock) {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        ProgressLog log = new ProgressLog(problem, console, clock, timer);
        log.scheduleAfter(0);
        return log;
    }

    /** Seconds after {@code seconds} at which the next line is due. */
    static long nextMark(long seconds) {
        for (long mark : FIRST_SECONDS) {
            if (mark > seconds) {
                return mark;
            }
        }
        return (seconds / LATER_SECONDS + 1) * LATER_SECONDS;
    }

    private void scheduleAfter(long seconds) {
        long mark = nextMark(seconds);
        long delay = Duration.ofSeconds(mark).minus(elapsed()).toMillis();
        // Fails once the timer is shut down, which is right: the last line is out then.
        Future<?> unused = timer.schedule(() -> mark(mark), Math.max(0, delay), TimeUnit.MILLISECONDS);
    }

    private synchronized void mark(long seconds) {
        if (!timer.isShutdown()) {
            print(whole(seconds));
            scheduleAfter(seconds);
        }
    }

    private Duration elapsed() {
        return Duration.between(start, clock.instant());
    }

    private void print(String seconds) {
        console.complain(List.of(String.format("%6s s  %s", seconds, state())));
    }

    private String state() {
        PlanProgress progress = last;
        if (progress == null) {
            return "no plan yet";
        }
        String kept = appointments == 0
                ? ""
                : ", " + whole(progress.appointmentsKept()) + " of " + whole(appointments) + " appointments kept"
                        + ProgressText.mostKept(progress, appointments);
        return whole(progress.delivered()) + " of " + whole(orders) + " delivered" + kept + ProgressText.bound(progress)
                + ", cost " + whole(progress.cost()) + " (" + progress.changed() + ")";
    }

    @Override
    public void improved(PlanProgress progress) {
        last = progress;
    }

    @Override
    public synchronized void close() {
        timer.shutdownNow();
        print(decimal(elapsed().toMillis() / 1000.0));
    }
}
