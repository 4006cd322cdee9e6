package dev.quarterback.cli;

import dev.quarterback.quarter.SimulationOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say how a quarter is simulated. */
final class SimulationFlags {
    private static final int MOST_DAYS = 400;

    @Option(
            names = "--horizon",
            paramLabel = "N",
            description = "days that are planned each morning, that day included (default: 7)")
    private int horizonDays = SimulationOptions.DEFAULT.horizonDays();

    @Option(
            names = "--promise-days",
            paramLabel = "N",
            description = "days, that day included, for whose handovers customers are given appointments each morning"
                    + " (default: 3)")
    private int promiseDays = SimulationOptions.DEFAULT.promiseDays();

    @Option(
            names = "--steps",
            paramLabel = "N",
            description =
                    "moves that each morning's search tries; with the same path and seed this always gives the same"
                            + " history (default: 2000)")
    private long steps = SimulationOptions.DEFAULT.steps();

    @Option(names = "--seed", paramLabel = "N", description = "seed of the searches' random numbers (default: 0)")
    private long seed;

    /** Refuses what cannot be meant before any work is done. */
    void check(CommandSpec command) {
        check(command, "--horizon", horizonDays, MOST_DAYS);
        check(command, "--promise-days", promiseDays, MOST_DAYS);
        if (steps < 1) {
            throw new ParameterException(command.commandLine(), "--steps " + steps + ": give a whole number from 1 on");
        }
    }

    private static void check(CommandSpec command, String name, int number, int most) {
        if (number < 1 || number > most) {
            throw new ParameterException(
                    command.commandLine(), name + " " + number + ": give a whole number from 1 to " + most);
        }
    }

    SimulationOptions options() {
        return new SimulationOptions(horizonDays, promiseDays, steps, seed);
    }
}
