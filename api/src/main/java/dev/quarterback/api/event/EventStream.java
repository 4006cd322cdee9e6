package dev.quarterback.api.event;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One listener's stream of events.
 *
 * <p>Writing never waits: what a listener is too slow to take is replaced by what comes after it, and only the latest
 * state is kept. So a slow or dead listener costs a buffer and holds up nobody.
 */
final class EventStream implements WriteListener, AsyncListener {
    private final String caller;
    private final AsyncContext context;
    private final ServletOutputStream out;
    private final Runnable whenClosed;
    private byte @Nullable [] first;
    private byte @Nullable [] next;
    private byte @Nullable [] offered;
    private boolean flushDue;
    private boolean last;
    private boolean closed;

    /**
     * A stream that has yet to be opened.
     *
     * @param caller who listens
     */
    EventStream(String caller, AsyncContext context, Runnable whenClosed) throws IOException {
        this.caller = caller;
        this.context = context;
        this.whenClosed = whenClosed;
        out = context.getResponse().getOutputStream();
    }

    String caller() {
        return caller;
    }

    /** Begins to write, with what is to be sent before all events. */
    void open(byte[] greeting) {
        first = greeting;
        context.setTimeout(0);
        context.addListener(this);
        out.setWriteListener(this);
    }

    /** Sends an event instead of those not sent yet; one that is the same as before is not sent again. */
    synchronized void offer(byte[] event) {
        if (!last && !Arrays.equals(event, offered)) {
            next = event;
            offered = event;
            write();
        }
    }

    /** Sends an event and ends the stream. */
    synchronized void end(byte[] event) {
        if (!last) {
            last = true;
            next = event;
            write();
        }
    }

    /** Sends something that means nothing, so that a dead listener is found out. */
    synchronized void ping(byte[] comment) {
        if (!last && next == null) {
            next = comment;
            write();
        }
    }

    @Override
    public void onWritePossible() {
        write();
    }

    private synchronized void write() {
        try {
            while (!closed && out.isReady()) {
                byte[] event = first != null ? first : next;
                if (event != null) {
                    if (first != null) {
                        first = null;
                    } else {
                        next = null;
                    }
                    flushDue = true;
                    out.write(event);
                } else if (flushDue) {
                    flushDue = false;
                    out.flush();
                } else {
                    if (last) {
                        close();
                    }
                    return;
                }
            }
        } catch (IOException | IllegalStateException e) {
            close(); // The listener is gone.
        }
    }

    /** Ends the stream; what is not written is lost. */
    synchronized void close() {
        if (!closed) {
            closed = true;
            whenClosed.run();
            try {
                context.complete();
            } catch (IllegalStateException e) {
                // The web server was faster.
            }
        }
    }

    @Override
    public void onError(Throwable e) {
        close();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        close();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        close();
    }

    @Override
    public void onError(AsyncEvent event) {
        close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
