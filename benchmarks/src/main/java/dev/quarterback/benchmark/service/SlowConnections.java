package dev.quarterback.benchmark.service;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Connections that send a beginning, then a little now and then, and read nothing; those that are ended are opened anew. */
final class SlowConnections implements Runnable {
    private static final int SMALL_BUFFER = 16 * 1024;

    private final URI root;
    private final int count;
    private final byte[] beginning;
    private final byte[] little;
    private final Duration pause;
    private final AtomicInteger ended = new AtomicInteger();

    SlowConnections(URI root, int count, String beginning, String little, Duration pause) {
        this.root = root;
        this.count = count;
        this.beginning = beginning.getBytes(StandardCharsets.US_ASCII);
        this.little = little.getBytes(StandardCharsets.US_ASCII);
        this.pause = pause;
    }

    /** How many the service has ended so far. */
    int ended() {
        return ended.get();
    }

    /** Until the thread is interrupted. */
    @Override
    public void run() {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(open());
            }
            while (!Thread.currentThread().isInterrupted()) {
                for (int i = 0; i < count; i++) {
                    TimeUnit.NANOSECONDS.sleep(pause.toNanos() / count);
                    sockets.set(i, goOn(sockets.get(i)));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            sockets.forEach(SlowConnections::close);
        }
    }

    private Socket goOn(Socket socket) {
        try {
            socket.getOutputStream().write(little);
            return socket;
        } catch (IOException e) {
            close(socket);
            ended.incrementAndGet();
            return open();
        }
    }

    private Socket open() {
        Socket socket = new Socket();
        try {
            socket.setOption(StandardSocketOptions.SO_RCVBUF, SMALL_BUFFER);
            socket.connect(new InetSocketAddress(root.getHost(), root.getPort()));
            socket.getOutputStream().write(beginning);
        } catch (IOException e) {
            close(socket); // The next round tries again.
        }
        return socket;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone anyway.
        }
    }
}
