package dev.quarterback.cli;

import dev.quarterback.replanning.ManyPlans;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that says how many plans are made at once. */
final class AtOnceFlag {
    private static final int MOST = 1024;

    @Option(
            names = "--at-once",
            paramLabel = "N",
            description = "make N plans at once (default: half as many as there are processors, since each has a"
                    + " search and a proof)")
    private @Nullable Integer atOnce;

    /** Refuses what cannot be meant before any work is done. */
    void check(CommandSpec command) {
        if (number() < 1 || number() > MOST) {
            throw new ParameterException(
                    command.commandLine(), "--at-once " + number() + ": give a whole number from 1 to " + MOST);
        }
    }

    int number() {
        return atOnce == null ? ManyPlans.fitting(Runtime.getRuntime().availableProcessors()) : atOnce;
    }
}
