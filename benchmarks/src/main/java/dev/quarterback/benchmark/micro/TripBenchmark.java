package dev.quarterback.benchmark.micro;

import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;
import dev.quarterback.trip.Tour;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The arithmetic of trips: drives between sites, and a tour with its arrivals. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TripBenchmark {
    private static final int DUTY_MINUTES = 660;

    private final Problem problem = new ProblemGenerator().generate(Kind.WEEK, 2000, 1);
    private final Roads roads = Roads.of(problem);
    private final int yards = problem.yards().size();
    private final int sites = yards + problem.centers().size();
    private int next;

    /** A tour over three centers whose drives are known, and the arrival at the last. */
    @Benchmark
    public long tour() {
        int at = next++;
        Tour tour = Tour.of(roads, 90, 45, at % yards, center(at), center(at + 1), center(at + 2));
        return tour.busyDays(DUTY_MINUTES) + tour.arrivalAfterDays(2, DUTY_MINUTES);
    }

    private int center(int number) {
        return yards + number % (sites - yards);
    }

    /** All drives of a problem, worked out afresh. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public long roads() {
        Roads fresh = Roads.of(problem);
        long minutes = 0;
        for (int from = 0; from < sites; from++) {
            minutes += fresh.minutes(from, yards);
        }
        return minutes;
    }
}
