package dev.quarterback.api;

import static dev.quarterback.api.RunningService.body;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL that can be reached for a while only. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
@Timeout(240)
class DatabaseAwayTest {
    private static final int MORE_THAN_THREADS = 300;

    @TempDir
    private Path data;

    /** The way to a server, which can be closed; there is none to be had then. */
    private static final class Way implements Closeable {
        private final int server;
        private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final Set<Socket> open = ConcurrentHashMap.newKeySet();
        private volatile boolean isClosed;

        Way(int server) throws IOException {
            this.server = server;
            inBackground(() -> {
                while (true) {
                    join(door.accept());
                }
            });
        }

        private void join(Socket client) throws IOException {
            open.add(client);
            if (isClosed) {
                client.close();
                return;
            }
            Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
            open.add(behind);
            inBackground(() -> client.getInputStream().transferTo(behind.getOutputStream()));
            inBackground(() -> behind.getInputStream().transferTo(client.getOutputStream()));
        }

        /** Work that ends with its sockets. */
        private interface Work {
            void run() throws IOException;
        }

        private static void inBackground(Work work) {
            Thread thread = new Thread(() -> {
                try {
                    work.run();
                } catch (IOException e) {
                    // It was closed.
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        void cut() throws IOException {
            isClosed = true;
            for (Socket socket : open) {
                socket.close();
            }
        }

        void mend() {
            isClosed = false;
        }

        @Override
        public void close() throws IOException {
            door.close();
            cut();
        }
    }

    private static List<Integer> statuses(RunningService service, String path, int number) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(service.root().resolve(path)).build();
        return IntStream.range(0, number)
                .mapToObj(i -> client.sendAsync(request, BodyHandlers.discarding()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(HttpResponse::statusCode)
                .distinct()
                .toList();
    }

    private static void awaitReadiness(RunningService service, int status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> service.get("/actuator/health/readiness").statusCode() == status);
    }

    @Test
    void whatNeedsItIsRefusedAndServedAgainAfterwards() throws Exception {
        URI database = URI.create(Postgres.database().substring("jdbc:".length()));
        try (Way way = new Way(database.getPort())) {
            String address = "jdbc:postgresql://127.0.0.1:" + way.door.getLocalPort() + database.getPath() + "?"
                    + database.getQuery();
            try (RunningService service = RunningService.start(data, "spring.datasource.url=" + address)) {
                assertThat(statuses(service, "/v1/plans", 3)).containsExactly(200);
                way.cut();
                awaitReadiness(service, 503);

                assertThat(statuses(service, "/v1/plans", MORE_THAN_THREADS)).containsExactly(503);
                assertThat(service.get("/v1/plans").headers().firstValue("Retry-After"))
                        .contains("5");
                assertThat(service.post("/v1/plans", body(oneOrder(), "{}")).statusCode())
                        .isEqualTo(503);
                assertThat(service.post("/v1/plans?mode=validate", body(oneOrder(), "{}"))
                                .statusCode())
                        .isEqualTo(200);
                assertThat(statuses(service, "/v1/datasets", 1)).containsExactly(200);
                assertThat(statuses(service, "/actuator/health/liveness", 1)).containsExactly(200);

                way.mend();
                awaitReadiness(service, 200);
                assertThat(service.post("/v1/plans", body(oneOrder(), "{}")).statusCode())
                        .isEqualTo(202);
            }
        }
    }
}
