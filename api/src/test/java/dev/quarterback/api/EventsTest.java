package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.none;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.api.EventReader.Event;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listeners that come late, come back, are slow or die. */
class EventsTest {
    private static final int MOST_LISTENERS = 20;

    @TempDir
    private Path data;

    /** Each test's own, since it may take a while until it notices that the listeners of another one have left. */
    private RunningService service;

    private final List<Socket> sockets = new ArrayList<>();

    @BeforeEach
    void start() {
        service = RunningService.start(data, "quarterback.limits.listeners=" + MOST_LISTENERS);
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        service.close();
    }

    private EventReader listen(String id) {
        return new EventReader(service.open("/v1/plans/" + id + "/events").body());
    }

    /** Asks for events and reads none of them. */
    private Socket listenWithoutReading(String id) throws IOException {
        Socket socket = new Socket();
        sockets.add(socket);
        socket.setReceiveBufferSize(1024);
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), service.root().getPort()));
        String request = "GET /v1/plans/" + id + "/events HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private int status(String id) throws IOException {
        HttpResponse<InputStream> answer = service.open("/v1/plans/" + id + "/events");
        answer.body().close();
        return answer.statusCode();
    }

    @Test
    void whoeverComesLateOrComesBackGetsThePresentStateAtOnce() throws IOException {
        String id = service.submit(RunningService.story(), "{\"seconds\": 60}");
        Awaitility.await().until(() -> service.json("/v1/plans/" + id).has("delivered"));

        Event late;
        try (EventReader listener = listen(id)) {
            late = Objects.requireNonNull(listener.next());
        }
        try (EventReader back = listen(id)) {
            Event state = Objects.requireNonNull(back.next());
            assertThat(late.name()).isEqualTo("progress");
            assertThat(late.data().get("delivered").intValue()).isPositive();
            assertThat(state.data().get("elapsedSeconds").doubleValue())
                    .isGreaterThanOrEqualTo(late.data().get("elapsedSeconds").doubleValue());
            service.send("POST", "/v1/plans/" + id + "/stop", none());
            List<Event> rest = back.all();
            Event end = rest.get(rest.size() - 1);
            assertThat(end.name()).isEqualTo("end");
            assertThat(end.data()).isEqualTo(service.json("/v1/plans/" + id));
            assertThat(end.status()).isEqualTo("STOPPED");
        }
    }

    private HttpResponse<String> back(String id, String lastEvent) {
        return service.get("/v1/plans/" + id + "/events", "Last-Event-ID", lastEvent);
    }

    @Test
    void whoeverHasHeardTheEndAndComesBackIsSentAwayAndWhoeverHasNotGetsIt() throws IOException {
        String id = service.submit(oneOrder(), "{\"seconds\": 1}");
        List<Event> events;
        int retry;
        try (EventReader listener = listen(id)) {
            events = listener.all();
            retry = listener.retry();
        }

        assertThat(retry).isBetween(1000, 10_000);
        assertThat(events).extracting(Event::id).doesNotHaveDuplicates().doesNotContain("");
        String end = events.get(events.size() - 1).id();
        HttpResponse<String> again = back(id, end);
        assertThat(again.statusCode()).isEqualTo(204);
        assertThat(again.body()).isEmpty();
        for (String other : List.of(events.get(0).id(), "", "nonsense")) {
            HttpResponse<String> told = back(id, other);
            assertThat(told.statusCode()).isEqualTo(200);
            assertThat(told.body()).contains("id: " + end + "\nevent: end\n");
        }
    }

    @Test
    void whoeverComesBackWhileAPlanIsSolvedGetsThePresentState() throws IOException {
        String id = service.submit(oneOrder(), "{\"seconds\": 60}");
        service.await(id, "SOLVING");
        for (String last : List.of("end", "1-1")) {
            HttpResponse<InputStream> answer = service.send(
                    "GET", "/v1/plans/" + id + "/events", none(), BodyHandlers.ofInputStream(), "Last-Event-ID", last);
            try (EventReader listener = new EventReader(answer.body())) {
                assertThat(Objects.requireNonNull(listener.next()).name()).isEqualTo("progress");
            }
        }
        service.send("DELETE", "/v1/plans/" + id, none());
    }

    @Test
    void slowListenersHoldNobodyUp() throws IOException {
        String id = service.submit(oneOrder(), "{\"seconds\": 3}");
        for (int i = 0; i < MOST_LISTENERS / 2; i++) {
            listenWithoutReading(id);
        }

        List<Event> events;
        try (EventReader listener = listen(id)) {
            events = listener.all();
        }

        Event end = events.get(events.size() - 1);
        assertThat(end.status()).isEqualTo("DONE");
        assertThat(end.data().get("elapsedSeconds").doubleValue()).isBetween(3.0, 5.0);
        assertThat(events).hasSizeBetween(4, 15); // Three a second.
    }

    @Test
    void thereIsRoomForSoManyListenersAndADeadOneLeavesItsPlace() throws IOException {
        String id = service.submit(oneOrder(), "{\"seconds\": 60}");
        service.await(id, "SOLVING");
        for (int i = 0; i < MOST_LISTENERS; i++) {
            listenWithoutReading(id).getInputStream().read();
        }

        HttpResponse<String> refused = service.get("/v1/plans/" + id + "/events");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("10");
        assertThat(JSON.readTree(refused.body()).get("code").stringValue()).isEqualTo("too-many-listeners");

        Socket dead = sockets.get(0);
        dead.setSoLinger(true, 0); // Resets the connection, as a machine that has crashed and is back would.
        dead.close();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> status(id), status -> status == 200);
        service.send("DELETE", "/v1/plans/" + id, none());
    }
}
