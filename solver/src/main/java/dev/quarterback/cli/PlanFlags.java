package dev.quarterback.cli;

import dev.quarterback.PlanOptions;
import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.plan.Plan;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code plan} that say how to search. */
final class PlanFlags {
    /** Seconds that a command may be given at most. */
    static final long LONGEST_SECONDS = Duration.ofDays(365).toSeconds();

    private static final double HUNDRED = 100;
    private static final int MOST_THREADS = 1024;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "search for N seconds from the end of reading (default: 30, or no limit with --steps)")
    private @Nullable Long seconds;

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "search for N moves; with the same seed this always gives the same plan")
    private @Nullable Long steps;

    @Option(
            names = "--gap",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description = "end the search once it is proven that no plan keeps more appointments and that the gap in "
                    + "deliveries is at most PERCENT of the bound; decimals are allowed")
    private @Nullable BigDecimal gap;

    @Option(names = "--seed", paramLabel = "N", description = "seed of the search's random numbers (default: 0)")
    private @Nullable Long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "search N times side by side with different seeds and keep the best (default: 1)")
    private @Nullable Integer threads;

    @Option(
            names = "--from",
            paramLabel = "PLAN",
            description =
                    "start from an earlier plan, also an outdated or broken one; never ends worse; - for standard input")
    private @Nullable Path from;

    @Option(
            names = "--strategy",
            paramLabel = "search|first-come",
            converter = StrategyConverter.class,
            description = "search for the best plan, or take orders by ready day, appointments first, as it is done "
                    + "by hand (default: search)")
    private Strategy strategy = Strategy.SEARCH;

    /** The earlier plan's file; null when there is none. */
    @Nullable
    Path from() {
        return from;
    }

    /** What is wrong with the options together; null when nothing is. */
    @Nullable
    String findMistake() {
        if (seconds != null && (seconds < 1 || seconds > LONGEST_SECONDS)) {
            return "--seconds " + seconds + ": give a whole number from 1 to " + LONGEST_SECONDS;
        }
        if (steps != null && steps < 1) {
            return "--steps " + steps + ": give a whole number from 1 on";
        }
        if (gap != null && (gap.signum() < 0 || gap.doubleValue() >= HUNDRED)) {
            return "--gap " + gap + ": give a percentage from 0 to below 100";
        }
        if (threads != null && (threads < 1 || threads > MOST_THREADS)) {
            return "--threads " + threads + ": give a whole number from 1 to " + MOST_THREADS;
        }
        List<String> idle = searchOnly();
        return strategy == Strategy.FIRST_COME && !idle.isEmpty()
                ? String.join(", ", idle) + ": of no use to --strategy first-come; leave it out"
                : null;
    }

    private List<String> searchOnly() {
        List<String> given = new ArrayList<>();
        addIf(given, steps != null, "--steps");
        addIf(given, gap != null, "--gap");
        addIf(given, seed != null, "--seed");
        addIf(given, threads != null, "--threads");
        addIf(given, from != null, "--from");
        return given;
    }

    private static void addIf(List<String> list, boolean condition, String name) {
        if (condition) {
            list.add(name);
        }
    }

    PlanOptions options(@Nullable Plan earlier) {
        return new PlanOptions(
                time(),
                steps,
                gap == null ? null : Double.valueOf(gap.doubleValue()),
                seed == null ? 0 : seed,
                threads == null ? 1 : threads,
                strategy,
                earlier);
    }

    private @Nullable Duration time() {
        if (seconds != null) {
            return Duration.ofSeconds(seconds);
        }
        return steps != null ? null : PlanOptions.DEFAULT_TIME;
    }
}
