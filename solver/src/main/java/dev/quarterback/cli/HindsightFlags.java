package dev.quarterback.cli;

import dev.quarterback.quarter.SimulationOptions;
import dev.quarterback.quarter.comparison.ComparisonOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say how much work goes into what was possible in hindsight. */
final class HindsightFlags {
    @Option(
            names = "--hindsight-steps",
            paramLabel = "N",
            description = "moves that the search in hindsight tries for each path (default: 20000)")
    private long hindsightSteps = ComparisonOptions.DEFAULT.hindsightSteps();

    @Option(
            names = "--bound-steps",
            paramLabel = "N",
            description = "steps of work of each path's proof, which ends earlier when nothing better is found"
                    + " (default: 1000)")
    private long boundSteps = ComparisonOptions.DEFAULT.boundSteps();

    /** Refuses what cannot be meant before any work is done. */
    void check(CommandSpec command) {
        check(command, "--hindsight-steps", hindsightSteps);
        check(command, "--bound-steps", boundSteps);
    }

    private static void check(CommandSpec command, String name, long number) {
        if (number < 1) {
            throw new ParameterException(
                    command.commandLine(), name + " " + number + ": give a whole number from 1 on");
        }
    }

    ComparisonOptions options(SimulationOptions simulation) {
        return new ComparisonOptions(simulation, hindsightSteps, boundSteps);
    }
}
