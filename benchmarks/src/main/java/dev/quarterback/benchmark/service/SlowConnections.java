package dev.quarterback.benchmark.service;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Connections that send a beginning, then a byte now and then; those that are ended are opened anew at once.
 *
 * <p>Senders read what comes, so that they see the end of a connection as it comes. Readers never read; they see it by the
 * bytes that they send.
 */
final class SlowConnections implements Runnable {
    private static final int SMALL_BUFFER = 16 * 1024;
    private static final int LONGEST_CONNECT_MILLIS = 1000;

    /** Between two looks at all connections. */
    private static final long LOOK_MILLIS = 20;

    private final InetSocketAddress service;
    private final boolean areReading;
    private final byte[] beginning;
    private final byte[] further;
    private final long pauseNanos;
    private final List<Connection> connections = new ArrayList<>();
    private final ByteBuffer thrownAway = ByteBuffer.allocate(SMALL_BUFFER);

    private int ended;
    private long looks;
    private long openAtLooks;

    /**
     * So many connections.
     *
     * @param areReading whether what comes is read, and thrown away
     * @param further of which a byte at a time is sent, again from its start after its end
     * @param pause between two of these bytes
     */
    SlowConnections(URI root, int count, boolean areReading, String beginning, String further, Duration pause) {
        service = new InetSocketAddress(root.getHost(), root.getPort());
        this.areReading = areReading;
        this.beginning = beginning.getBytes(StandardCharsets.US_ASCII);
        this.further = further.getBytes(StandardCharsets.US_ASCII);
        pauseNanos = pause.toNanos();
        for (int i = 0; i < count; i++) {
            connections.add(new Connection((double) i / count));
        }
    }

    /** How many the service has ended so far. */
    synchronized int ended() {
        return ended;
    }

    /** The share of all that were open, on the average of all looks. */
    synchronized double meanOpen() {
        return looks == 0 ? 0 : (double) openAtLooks / looks / connections.size();
    }

    /** Until the thread is interrupted. */
    @Override
    public void run() {
        try (Selector selector = Selector.open()) {
            while (!Thread.currentThread().isInterrupted()) {
                selector.select(key -> ((Connection) key.attachment()).read(), LOOK_MILLIS);
                look(selector);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            connections.forEach(Connection::close);
        }
    }

    private void look(Selector selector) {
        connections.forEach(Connection::writeIfDue);
        int open = 0;
        int lost = 0;
        for (Connection each : connections) {
            open += each.isOpen() ? 1 : 0;
            lost += each.isEnded() ? 1 : 0;
        }
        note(open, lost);
        connections.stream().filter(each -> !each.isOpen()).forEach(each -> each.open(selector));
    }

    private synchronized void note(int open, int lost) {
        looks++;
        openAtLooks += open;
        ended += lost;
    }

    /** One connection after the other. */
    private final class Connection {
        private final long firstPauseNanos;
        private @Nullable SocketChannel channel;
        private boolean isEnded;
        private long nextWrite;
        private int written;

        /**
         * Not open yet.
         *
         * @param phase the part of a pause after which it sends its first byte, so that not all do so at once
         */
        private Connection(double phase) {
            firstPauseNanos = (long) (phase * pauseNanos);
        }

        private boolean isOpen() {
            return channel != null;
        }

        /** Whether it was ended since it was opened. */
        private boolean isEnded() {
            return isEnded;
        }

        /** Stays closed when that fails, and counts as such until the next look. */
        private void open(Selector selector) {
            isEnded = false;
            try {
                SocketChannel opening = SocketChannel.open();
                channel = opening;
                opening.setOption(StandardSocketOptions.SO_RCVBUF, SMALL_BUFFER);
                opening.socket().connect(service, LONGEST_CONNECT_MILLIS);
                opening.write(ByteBuffer.wrap(beginning));
                opening.configureBlocking(false);
                opening.register(selector, areReading ? SelectionKey.OP_READ : 0, this);
                nextWrite = System.nanoTime() + firstPauseNanos;
            } catch (IOException e) {
                close();
            }
        }

        private void read() {
            SocketChannel open = channel;
            try {
                if (open != null && open.read(thrownAway.clear()) < 0) {
                    end();
                }
            } catch (IOException e) {
                end();
            }
        }

        private void writeIfDue() {
            SocketChannel open = channel;
            if (open == null || System.nanoTime() < nextWrite) {
                return;
            }
            nextWrite += pauseNanos;
            try {
                written += open.write(ByteBuffer.wrap(further, written % further.length, 1));
            } catch (IOException e) {
                end();
            }
        }

        private void end() {
            isEnded = true;
            close();
        }

        private void close() {
            SocketChannel open = channel;
            channel = null;
            try {
                if (open != null) {
                    open.close();
                }
            } catch (IOException e) {
                // It is gone anyway.
            }
        }
    }
}
