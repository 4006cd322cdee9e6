package dev.quarterback.api.transfer;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * One body on its way into a file, read whenever there is something of it, and then in line for a place among those that
 * are read at once. Its request is served again when it has one, or when the body has failed to come.
 */
final class BodyArrival implements ReadListener, AsyncListener, Transfers.Transfer {
    private static final int BUFFER = 16 * 1024;

    /** How far it is. */
    private enum State {
        COMING,
        IN_LINE,
        SERVED,
        OVER
    }

    private final SpoolFile file;
    private final long limit;
    private final Turns turns;
    private final Transfers transfers;
    private final Pace pace = new Pace();
    private @Nullable Request request;
    private @Nullable ApiException failure;
    private State state = State.COMING;
    private boolean hasPlace;

    /** What it is the body of. */
    private record Request(AsyncContext context, ServletInputStream in, ClientConnection connection) {}

    BodyArrival(SpoolFile file, long limit, Turns turns, Transfers transfers) {
        this.file = file;
        this.limit = limit;
        this.turns = turns;
        this.transfers = transfers;
    }

    /** Begins to take the body, and leaves the request's thread. */
    void begin(HttpServletRequest from) throws IOException {
        ClientConnection connection = ClientConnection.of(from);
        Request begun = new Request(from.startAsync(), from.getInputStream(), connection);
        request = begun;
        begun.context().addListener(this);
        begun.context().setTimeout(pace.limitMillis(0));
        transfers.add(this);
        if (connection.isBodyRead()) { // It is empty.
            onAllDataRead();
            return;
        }
        connection.askForBody();
        begun.in().setReadListener(this);
    }

    /** The whole body. */
    SpoolFile body() {
        ApiException why = failure;
        if (why != null) {
            throw why;
        }
        return file;
    }

    private Request request() {
        Request begun = request;
        if (begun == null) {
            throw new IllegalStateException("It has not begun.");
        }
        return begun;
    }

    @Override
    public void onDataAvailable() throws IOException {
        Request from = request();
        byte[] buffer = new byte[BUFFER];
        while (isComing() && from.in().isReady()) {
            int count = from.in().read(buffer);
            if (count < 0) {
                if (!from.connection().isBodyRead()) {
                    fail(new ApiException(ErrorCode.UNREADABLE, "The body ends too early."));
                }
                return;
            }
            keep(buffer, count);
        }
    }

    private void keep(byte[] bytes, int count) {
        try {
            if (file.size() + count > limit) {
                throw ApiException.tooLarge(limit);
            }
            synchronized (this) {
                if (state == State.COMING) {
                    file.write(bytes, 0, count);
                    request().context().setTimeout(pace.limitMillis(file.size()));
                }
            }
        } catch (ApiException e) {
            fail(e);
        }
    }

    private synchronized boolean isComing() {
        return state == State.COMING;
    }

    @Override
    public void onAllDataRead() {
        synchronized (this) {
            if (state != State.COMING) {
                return;
            }
            state = State.IN_LINE;
            request().context().setTimeout(0);
        }
        turns.call(this::takePlace);
    }

    private void takePlace() {
        boolean isWanted;
        boolean isServed = false;
        synchronized (this) {
            isWanted = state == State.IN_LINE;
            if (isWanted) {
                hasPlace = true;
                isServed = serve();
            }
        }
        if (!isWanted) {
            turns.giveBack();
        } else if (!isServed) {
            end();
        }
    }

    private void fail(ApiException why) {
        boolean isLost = false;
        synchronized (this) {
            if (state == State.COMING || state == State.IN_LINE) {
                failure = why;
                isLost = !serve();
            }
        }
        if (isLost) {
            end();
        }
    }

    /** Serves the request; false when the client is gone. */
    private boolean serve() {
        state = State.SERVED;
        transfers.remove(this);
        try {
            request().context().dispatch();
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /** The request is answered, or there is nobody to be answered. */
    private void end() {
        boolean givesBack;
        synchronized (this) {
            givesBack = hasPlace;
            hasPlace = false;
            state = State.OVER;
            transfers.remove(this);
        }
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (givesBack) {
                turns.giveBack();
            }
        }
    }

    @Override
    public void hurry() {
        fail(ApiException.later(ErrorCode.UNAVAILABLE, "The service is about to end; send this again.", 10));
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        fail(new ApiException(ErrorCode.TOO_SLOW, "The body comes too slowly, or has ceased to come."));
    }

    /** The sender is gone. */
    @Override
    public void onError(Throwable e) {
        boolean isOver;
        synchronized (this) {
            isOver = state == State.SERVED || state == State.OVER;
            state = State.OVER;
        }
        if (!isOver) {
            request().context().complete();
        }
    }

    @Override
    public void onError(AsyncEvent event) {
        onError(event.getThrowable());
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    /** The answer begins to leave. */
    @Override
    public void onStartAsync(AsyncEvent event) {
        end();
    }
}
