package dev.quarterback.api.web;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Lets one at a time do what is done by a key, so that whoever has waited finds it done. */
public final class OnePerKey {
    /** Keys that fall on the same lock wait for each other, too: so nothing is kept for keys. */
    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);

    /** Does the work as soon as nobody else does any by the same key. */
    public <T> T call(String key, FewAtOnce.Work<T> work) throws IOException {
        ReentrantLock lock = locks[Math.floorMod(key.hashCode(), locks.length)];
        lock.lock();
        try {
            return work.make();
        } finally {
            lock.unlock();
        }
    }
}
