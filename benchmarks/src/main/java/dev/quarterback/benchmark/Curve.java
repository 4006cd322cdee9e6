package dev.quarterback.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How good a rival's best plan is as time goes on, which begins when this is made; for one thread at a time. */
public final class Curve {
    private final long start = System.nanoTime();
    private final List<Point> points = new ArrayList<>();

    /**
     * How good a plan is.
     *
     * @param appointmentsKept appointments kept
     * @param deliveredWeight deliveries, each counted with its priority
     */
    public record Worth(long appointmentsKept, long deliveredWeight) {}

    /**
     * A better plan or a better bound.
     *
     * @param elapsed since the rival began
     * @param bound deliveries that are proven to be the most for the appointments kept; null when nothing is
     */
    public record Point(
            Duration elapsed, Worth worth, @Nullable Long bound) {}

    /** Adds a point for now. */
    public void add(Worth worth, @Nullable Long bound) {
        points.add(new Point(elapsed(), worth, bound));
    }

    /** The time since the rival began. */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** All points, the earliest first. */
    public List<Point> points() {
        return List.copyOf(points);
    }
}
