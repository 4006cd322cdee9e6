package dev.quarterback.benchmark.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line between a service and its database, which can be cut, or go silent. */
final class DatabaseLine implements AutoCloseable {
    private final ServerSocket door;
    private final int database;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private boolean isCut;
    private boolean isSilent;

    /** Opens a line to the database at a port of this machine. */
    DatabaseLine(int database) throws IOException {
        this.database = database;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::take);
    }

    /** Where the service finds its database. */
    int port() {
        return door.getLocalPort();
    }

    /** Ends all connections and takes no new ones. */
    synchronized void cut() {
        isCut = true;
        ends.forEach(DatabaseLine::close);
    }

    /** Passes nothing on any more, without a word. */
    synchronized void silence() {
        isSilent = true;
    }

    /** Is as it was before. */
    synchronized void restore() {
        isCut = false;
        isSilent = false;
        notifyAll();
    }

    private void take() {
        try {
            while (true) {
                Socket service = door.accept();
                synchronized (this) {
                    if (isCut) {
                        service.close();
                        continue;
                    }
                    join(service);
                }
            }
        } catch (IOException e) {
            // The door is closed.
        }
    }

    private void join(Socket service) {
        try {
            Socket other = new Socket(InetAddress.getLoopbackAddress(), database);
            ends.add(service);
            ends.add(other);
            start(() -> pass(service, other));
            start(() -> pass(other, service));
        } catch (IOException e) {
            close(service);
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] buffer = new byte[1 << 16];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                awaitVoice();
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            // One of them is gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close(from);
            close(to);
            ends.remove(from);
            ends.remove(to);
        }
    }

    private synchronized void awaitVoice() throws InterruptedException {
        while (isSilent) {
            wait();
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "line");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        cut();
        door.close();
    }
}
