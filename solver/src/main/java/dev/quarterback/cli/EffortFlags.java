package dev.quarterback.cli;

import dev.quarterback.PlanOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say how long to plan again, each time. */
final class EffortFlags {
    /** Time for each plan: the plan to start from is there already. */
    private static final Duration USUAL = Duration.ofSeconds(10);

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "plan for N seconds each time (default: 10, or no limit with --steps)")
    private @Nullable Long seconds;

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "plan for N moves each time; with the same seed this always gives the same plan")
    private @Nullable Long steps;

    @Option(names = "--seed", paramLabel = "N", description = "seed of the search's random numbers (default: 0)")
    private long seed;

    /** Refuses what cannot be meant before any work is done. */
    void check(CommandSpec command) {
        Long time = seconds;
        if (time != null && (time < 1 || time > PlanFlags.LONGEST_SECONDS)) {
            throw new ParameterException(
                    command.commandLine(),
                    "--seconds " + time + ": give a whole number from 1 to " + PlanFlags.LONGEST_SECONDS);
        }
        Long moves = steps;
        if (moves != null && moves < 1) {
            throw new ParameterException(command.commandLine(), "--steps " + moves + ": give a whole number from 1 on");
        }
    }

    /** How to plan each time. */
    PlanOptions options() {
        PlanOptions options = PlanOptions.defaults().withSeed(seed);
        Duration time = seconds != null ? Duration.ofSeconds(seconds) : steps != null ? null : USUAL;
        return steps == null
                ? options.withTime(time)
                : options.withStepsOnly(steps).withTime(time);
    }
}
