package dev.quarterback.api.web;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/** Lets few do at once what takes much memory; others wait for a place, whoever came first first. */
public final class FewAtOnce {
    private final Semaphore places;

    /** As many at once as there are places. */
    public FewAtOnce(int places) {
        this.places = new Semaphore(places, true);
    }

    /** Makes something. */
    @FunctionalInterface
    public interface Work<T> {
        /** What is made. */
        T make() throws IOException;
    }

    /** Does the work as soon as there is a place for it. */
    public <T> T call(Work<T> work) throws IOException {
        places.acquireUninterruptibly();
        try {
            return work.make();
        } finally {
            places.release();
        }
    }
}
