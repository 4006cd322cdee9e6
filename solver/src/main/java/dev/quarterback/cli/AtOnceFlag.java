package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.replanning.ManyPlans;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that says how many plans are made at once. */
final class AtOnceFlag {
    private static final int MOST = 1024;

    /** Of the memory, the part that proofs at the same time may take: twice what a single one may, the rest is for plans. */
    private static final double PROOFS_SHARE = 0.6;

    private static final long MEBIBYTE = 1L << 20;

    @Option(
            names = "--at-once",
            paramLabel = "N",
            description = "make N plans at once, as many as there are processors at most (default: as many as find a"
                    + " processor for their search and, where there is one, their proof)")
    private @Nullable Integer atOnce;

    /** Refuses what cannot be meant before any work is done. */
    void check(CommandSpec command) {
        if (atOnce != null && (atOnce < 1 || atOnce > MOST)) {
            throw new ParameterException(
                    command.commandLine(), "--at-once " + atOnce + ": give a whole number from 1 to " + MOST);
        }
    }

    /** How many plans with a proof to make at once; tells where they are fewer than asked for. */
    int withProof(Console console) {
        return number(console, ManyPlans.fitting(Runtime.getRuntime().availableProcessors()));
    }

    /** How many plans without a proof to make at once; tells where they are fewer than asked for. */
    int withoutProof(Console console) {
        return number(console, Runtime.getRuntime().availableProcessors());
    }

    /**
     * How many parts to make at once of which any may be a proof; tells where they are fewer, for want of processors or of memory.
     *
     * @param bytes that each proof takes, about; asked for only where more than one is wanted, as it takes a while
     * @param memory bytes that there are
     */
    int withProofsIn(Console console, DoubleSupplier bytes, long memory) {
        int wanted = withoutProof(console);
        return wanted == 1 ? 1 : fitting(console, wanted, bytes.getAsDouble(), memory);
    }

    private static int fitting(Console console, int wanted, double bytes, long memory) {
        int fitting = (int) Math.max(1, Math.min(wanted, PROOFS_SHARE * memory / Math.max(1, bytes)));
        if (fitting < wanted) {
            console.complain(List.of("warning: " + wanted + " proofs at once would take "
                    + whole((long) (wanted * bytes / MEBIBYTE)) + " MiB, and there are " + whole(memory / MEBIBYTE)
                    + "; --at-once is " + fitting + " here; QUARTERBACK_OPTS=-Xmx gives more memory"));
        }
        return fitting;
    }

    private int number(Console console, int usual) {
        int processors = Runtime.getRuntime().availableProcessors();
        if (atOnce == null) {
            return usual;
        }
        if (atOnce > processors) { // Those that share a processor would be planned less than those that come last.
            console.complain(List.of("--at-once " + atOnce + ": warning: this machine has "
                    + count(processors, "processor") + "; so many plans are made at once"));
        }
        return Math.min(atOnce, processors);
    }
}
