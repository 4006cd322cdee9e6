package dev.quarterback.api.transfer;

import java.util.ArrayDeque;
import java.util.Queue;

/** Some places, and those who wait for one: not with a thread, but to be called in turn. */
final class Turns {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int free;

    Turns(int places) {
        free = places;
    }

    /** Calls somebody as soon as there is a place for them, now or later; they give it back. */
    void call(Runnable whoWaits) {
        synchronized (this) {
            if (free == 0) {
                waiting.add(whoWaits);
                return;
            }
            free--;
        }
        whoWaits.run();
    }

    /** Gives a place back, to whoever has waited longest. */
    void giveBack() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                free++;
                return;
            }
        }
        next.run();
    }
}
