package dev.quarterback.run;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** A request to end planning early with the best plan so far; may be given from any thread, before or while planning. */
public final class StopSignal {
    private final AtomicBoolean given = new AtomicBoolean();
    private final CopyOnWriteArrayList<Runnable> actions = new CopyOnWriteArrayList<>();

    /** Ends planning; has no effect the second time. */
    public void stop() {
        if (given.compareAndSet(false, true)) {
            actions.forEach(Runnable::run);
        }
    }

    /** Whether {@link #stop()} was called. */
    public boolean isGiven() {
        return given.get();
    }

    /** Runs {@code action} when the signal is given, at once if it has been; an action must stand being run twice. */
    public void onStop(Runnable action) {
        actions.add(action);
        if (given.get()) {
            action.run();
        }
    }
}
