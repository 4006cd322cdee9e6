package dev.quarterback.api.transfer;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * One answer on its way to the client, written whenever the client has room for more of it; afterwards what is left of the
 * request's body, which a refusal has not read, is passed over for a while. To close the connection at once could keep a
 * client that still sends from seeing the answer.
 */
final class Departure implements WriteListener, ReadListener, AsyncListener, Transfers.Transfer {
    private static final int BUFFER = 64 * 1024;

    /** How long, and how much of, a body that nobody wants is passed over. */
    private static final Duration PASSED_TIME = Duration.ofSeconds(5);

    private static final long PASSED_BYTES = 64_000_000;

    /** What may take so long when the service ends. */
    private static final Duration LAST_MOMENTS = Duration.ofSeconds(2);

    private final AsyncContext context;
    private final ClientConnection connection;
    private final AnswerContent content;
    private final InputStream from;
    private final ServletOutputStream out;
    private final ServletInputStream in;
    private final Transfers transfers;
    private final Pace pace = new Pace();
    private long written;
    private long passed;
    private volatile boolean isHurried;
    private boolean isFlushed;
    private boolean isWritten;
    private boolean isOver;

    Departure(AsyncContext context, AnswerContent content, Transfers transfers) throws IOException {
        this.context = context;
        this.content = content;
        this.transfers = transfers;
        connection = ClientConnection.of(context.getRequest());
        out = context.getResponse().getOutputStream();
        in = context.getRequest().getInputStream();
        from = content.read(); // Last: what is open is to be closed.
    }

    /** Begins to write, and leaves the request's thread. */
    void begin() {
        context.addListener(this);
        giveTime();
        transfers.add(this);
        out.setWriteListener(this);
    }

    @Override
    public void onWritePossible() throws IOException {
        byte[] bytes = new byte[(int) Math.min(BUFFER, content.size() - written)];
        while (!isWritten && out.isReady()) {
            int count = bytes.length == 0 ? -1 : from.read(bytes);
            if (count >= 0) {
                out.write(bytes, 0, count);
                written += count;
                giveTime();
            } else if (!isFlushed) {
                isFlushed = true;
                out.flush();
            } else {
                isWritten = true;
                passOver();
            }
        }
    }

    private void giveTime() {
        if (!isHurried) {
            context.setTimeout(pace.limitMillis(written));
        }
    }

    /** Passes over what is left of the body, unless the client waits to be asked for it. */
    private void passOver() {
        boolean isHeldBack = ((HttpServletRequest) context.getRequest()).getHeader("Expect") != null;
        if (isHeldBack || connection.isBodyRead()) {
            end();
            return;
        }
        if (!isHurried) {
            context.setTimeout(pace.limitMillis(PASSED_TIME));
        }
        in.setReadListener(this);
    }

    @Override
    public void onDataAvailable() throws IOException {
        byte[] bytes = new byte[BUFFER];
        while (in.isReady()) {
            int count = in.read(bytes);
            passed += count;
            if (count < 0 || passed > PASSED_BYTES) {
                end();
                return;
            }
        }
    }

    @Override
    public void onAllDataRead() {
        end();
    }

    private synchronized void end() {
        if (isOver) {
            return;
        }
        isOver = true;
        if (connection.isBodyRead()) {
            context.complete();
        } else {
            connection.leaveBodyUnread();
            connection.end(context);
        }
    }

    /** The client has not taken the answer, or not sent the rest of its body, in time. */
    @Override
    public void onTimeout(AsyncEvent event) {
        if (isWritten) {
            end();
            return;
        }
        synchronized (this) {
            if (!isOver) {
                isOver = true;
                connection.abort();
                connection.end(context);
            }
        }
    }

    @Override
    public synchronized void hurry() {
        if (isOver) {
            return;
        }
        isHurried = true;
        context.setTimeout(pace.limitMillis(isWritten ? Duration.ofMillis(1) : LAST_MOMENTS));
    }

    /** The client is gone. */
    @Override
    public void onError(Throwable e) {
        synchronized (this) {
            if (!isOver) {
                isOver = true;
                context.complete();
            }
        }
    }

    @Override
    public void onError(AsyncEvent event) {
        onError(event.getThrowable());
    }

    @Override
    public void onComplete(AsyncEvent event) throws IOException {
        transfers.remove(this);
        from.close();
        content.close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
