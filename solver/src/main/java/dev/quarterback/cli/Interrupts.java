package dev.quarterback.cli;

import dev.quarterback.run.StopSignal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * Turns ctrl-c into "give the best so far".
 *
 * <p>The first signal ends the planning or proof under way, whose result is still given; the second ends the process at
 * once, and so does the first when nothing is under way.
 */
final class Interrupts {
    /** Ctrl-c, a polite kill, and the terminal closing. */
    private static final List<String> SIGNALS = List.of("INT", "TERM", "HUP");

    private final Console console;
    private final BiConsumer<String, Runnable> register;
    private final IntConsumer end;
    private @Nullable StopSignal running;
    private String best = "";
    private String done = "";
    private boolean begun;
    private boolean given;

    Interrupts(Console console, BiConsumer<String, Runnable> register, IntConsumer end) {
        this.console = console;
        this.register = register;
        this.end = end;
    }

    /** The interrupts of this process. */
    static Interrupts ofProcess(Console console) {
        return new Interrupts(
                console, Signals::register, status -> Runtime.getRuntime().halt(status));
    }

    /**
     * Takes the signals over from the JVM, which would end at once without a word.
     *
     * @param done what the command is about to have done: planned, proven
     */
    void install(String done) {
        this.done = done;
        SIGNALS.forEach(signal -> register.accept(signal, this::signalled));
    }

    /** Begins a planning that a signal shall end early. */
    StopSignal planning() {
        return begin("plan");
    }

    /** Begins a simulation that a signal shall end early. */
    StopSignal simulating() {
        return begin("history");
    }

    /** Begins a comparison that a signal shall end early. */
    StopSignal comparing() {
        return begin("comparison");
    }

    /** Begins a proof that a signal shall end early. */
    StopSignal proving() {
        return begin("bound");
    }

    private synchronized StopSignal begin(String what) {
        StopSignal stop = new StopSignal();
        if (given) {
            stop.stop();
        }
        running = stop;
        begun = true;
        best = what;
        return stop;
    }

    /** Ends the planning or proof: what was found is safe, and a signal may end the process. */
    synchronized void ended() {
        running = null;
    }

    /** Whether the user asked to stop. */
    synchronized boolean isGiven() {
        return given;
    }

    private synchronized void signalled() {
        StopSignal stop = running;
        if (stop == null || given) {
            console.complain(List.of("", lost()));
            end.accept(ExitStatus.INTERRUPTED);
            return;
        }
        given = true;
        console.complain(List.of("", "Stopping with the best " + best + " so far; once more to end at once."));
        stop.stop();
    }

    private String lost() {
        if (!begun) {
            return "Stopped before anything was " + done + "; nothing was written.";
        }
        return given ? "Ended at once, without the best " + best + " so far." : "Ended; what was written before stays.";
    }
}
