package dev.quarterback.api.transfer;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What is under way; it is brought to an end before the web server ends, which would wait for it. */
@Component
@Lazy(false)
class Transfers implements SmartLifecycle {
    private final Set<Transfer> all = ConcurrentHashMap.newKeySet();
    private volatile boolean running;
    private volatile boolean stopped;

    /** A body or an answer under way, or waited for. */
    interface Transfer {
        /** Brings it to an end soon, as the service ends. */
        void hurry();
    }

    /** What comes once the service ends is hurried at once. */
    void add(Transfer transfer) {
        all.add(transfer);
        if (stopped) {
            hurry(transfer);
        }
    }

    private static void hurry(Transfer transfer) {
        try {
            transfer.hurry();
        } catch (IllegalStateException e) {
            // Its client is gone, which ends it; the others are to be hurried all the same.
        }
    }

    void remove(Transfer transfer) {
        all.remove(transfer);
    }

    @Override
    public void start() {
        stopped = false;
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        stopped = true;
        List.copyOf(all).forEach(Transfers::hurry);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
