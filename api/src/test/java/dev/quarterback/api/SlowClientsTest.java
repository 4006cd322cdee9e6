package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.body;
import static dev.quarterback.api.RunningService.gzip;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.api.security.KeysCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Clients that send or read slowly, more of them than the service has threads for requests: it serves others as ever. */
class SlowClientsTest {
    private static final int THREADS = 4;
    private static final int CLIENTS = 3 * THREADS;
    private static final String JSON_TYPE = "Content-Type: application/json";

    @TempDir
    private static Path data;

    private static RunningService service;
    private static String key;

    private final List<Socket> sockets = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        StringWriter out = new StringWriter();
        new CommandLine(new KeysCommand())
                .setOut(new PrintWriter(out, true))
                .execute("add", "test", "--role", "plan", "--data", data.toString());
        key = out.toString().strip();
        service = RunningService.start(
                data,
                "server.tomcat.threads.max=" + THREADS,
                "quarterback.limits.body=3MB",
                "quarterback.limits.burst=1000000");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void closeAll() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    /** Sends the beginning of something. */
    private Socket send(byte[] beginning) throws IOException {
        Socket socket = new Socket();
        sockets.add(socket);
        socket.setReceiveBufferSize(16 * 1024);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), service.root().getPort()));
        socket.getOutputStream().write(beginning);
        return socket;
    }

    private static byte[] head(String... lines) {
        String end = "Host: localhost\r\n\r\n";
        return (String.join("\r\n", lines) + "\r\n" + end).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String authorization() {
        return "Authorization: Bearer " + key;
    }

    /** Health, metrics, the list and a small submission. */
    private static void assertOthersAreServed() {
        String bearer = "Bearer " + key;
        for (String path : List.of("/actuator/health/liveness", "/actuator/prometheus", "/v1/plans")) {
            assertThat(service.get(path, "Authorization", bearer).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(service.post("/v1/plans?mode=validate", body(oneOrder(), "{}"), "Authorization", bearer)
                        .statusCode())
                .isEqualTo(200);
    }

    /** An answer's status line, headers and body, by its Content-Length. */
    private static String answer(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new AssertionError("The connection ended after: " + head);
            }
            head.append((char) next);
        }
        int at = head.indexOf("Content-Length: ") + "Content-Length: ".length();
        int length = Integer.parseInt(head.substring(at, head.indexOf("\r", at)));
        return head + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static String code(String answer) {
        return JSON.readTree(answer.substring(answer.indexOf("\r\n\r\n")))
                .get("code")
                .stringValue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST /v1/plans HTTP/1.1   | Content-Length: 100000     | 401",
                "POST /v1/plans HTTP/1.1   | Content-Length: 1000       | 401",
                "POST /v1/plans HTTP/1.1   | Transfer-Encoding: chunked | 401",
                "GET /v1/plans HTTP/1.1    | Content-Length: 100000     | 401",
                "GET / HTTP/1.1            | Content-Length: 100000     | 200",
                "GET /v1/none HTTP/1.1     | Transfer-Encoding: chunked | 401",
                "POST //v1/plans HTTP/1.1  | Content-Length: 100000     | 400",
                "TRACE /v1/plans HTTP/1.1  | Content-Length: 100000     | 405",
            })
    void whoseBodyIsNotWantedHasAnAnswerAtOnceAndHoldsNobodyUp(String request, String length, int status)
            throws IOException {
        for (int i = 0; i < CLIENTS; i++) {
            Socket sender = send(head(request, length));
            assertThat(answer(sender)).startsWith("HTTP/1.1 " + status + " ");
        }
        assertOthersAreServed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 100000",
                "Transfer-Encoding: chunked",
                "Expect: 100-continue\r\nContent-Length: 100000",
                "Content-Encoding: gzip\r\nContent-Length: 100000"
            })
    void whoseBodyComesSlowlyHoldsNobodyUp(String length) throws IOException {
        for (int i = 0; i < CLIENTS; i++) {
            byte[] begun = length.startsWith("Transfer") ? bytes("400\r\n{") : bytes("{");
            send(joined(head("POST /v1/plans HTTP/1.1", JSON_TYPE, authorization(), length), begun));
            send(joined(head("POST /v1/checks HTTP/1.1", JSON_TYPE, authorization(), length), begun));
        }
        assertOthersAreServed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET", "GET /v1/plans HTTP/1.1\r\nHost: localhost\r\nA: "})
    void whoseHeadersComeSlowlyHoldsNobodyUp(String begun) throws IOException {
        for (int i = 0; i < CLIENTS; i++) {
            send(bytes(begun));
        }
        assertOthersAreServed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/datasets/na-2019-q2",
                "/swagger-ui/swagger-ui-bundle.js",
            })
    void whoDoesNotReadHoldsNobodyUp(String path) throws IOException {
        byte[] request = head("GET " + path + " HTTP/1.1", authorization());
        byte[] many = joined(request, request, request, request, request, request, request, request);
        for (int i = 0; i < CLIENTS; i++) {
            send(many);
        }
        assertOthersAreServed();
    }

    @Test
    void whatIsReadSlowlyIsWhole() throws IOException {
        String whole = RunningService.dataset("final-week/na-2019-q2.json");
        Socket reader = send(joined(
                head("GET /v1/datasets/na-2019-q2 HTTP/1.1", authorization()), head("GET /actuator/health HTTP/1.1")));

        assertOthersAreServed();

        assertThat(answer(reader)).endsWith(whole);
        assertThat(answer(reader)).endsWith("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
    }

    /** Most clients send all of a body before they look at the answer. */
    @ParameterizedTest
    @CsvSource({"none, 401, unauthenticated", "valid, 413, too-large", "text, 415, unsupported-media-type"})
    void whoSendsAWholeBodyInVainSeesWhy(String kind, int status, String code) throws IOException {
        String type = kind.equals("text") ? "Content-Type: text/plain" : JSON_TYPE;
        String credentials = kind.equals("none") ? "A: B" : authorization();
        byte[] body = bytes("{\"problem\": {\"name\": \"" + " ".repeat(20_000_000) + "\"}}");
        Socket sender = send(head("POST /v1/plans HTTP/1.1", type, credentials, "Content-Length: " + body.length));
        sender.getOutputStream().write(body);

        String answer = answer(sender);

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("Connection: close\r\n");
        assertThat(code(answer)).isEqualTo(code);
        assertThat(sender.getInputStream().read()).isEqualTo(-1);
    }

    @Test
    void aChunkedBodyThatTurnsOutTooLargeIsToldSo() throws IOException {
        Socket sender = send(head("POST /v1/plans HTTP/1.1", JSON_TYPE, authorization(), "Transfer-Encoding: chunked"));
        byte[] chunk = joined(bytes("100000\r\n"), new byte[0x100000], bytes("\r\n"));
        for (int i = 0; i < 10; i++) {
            sender.getOutputStream().write(chunk);
        }
        assertThat(code(answer(sender))).isEqualTo("too-large");
    }

    @Test
    void aSmallBodyThatIsNotWantedLeavesTheConnectionOpen() throws IOException {
        byte[] refused = joined(head("POST /v1/plans HTTP/1.1", JSON_TYPE, "Content-Length: 1000"), new byte[500]);
        Socket sender = send(refused);
        assertThat(code(answer(sender))).isEqualTo("unauthenticated");
        sender.getOutputStream().write(new byte[500]);
        sender.getOutputStream().write(head("GET /actuator/health/liveness HTTP/1.1"));
        assertThat(answer(sender)).endsWith("{\"status\":\"UP\"}");
    }

    @Test
    void aBodyThatComesInPiecesIsTakenWhole() throws IOException {
        byte[] whole = gzip(bytes(body(oneOrder(), "{\"seconds\": 0.1}")));
        Socket sender = send(joined(
                head(
                        "POST /v1/plans?mode=validate HTTP/1.1",
                        JSON_TYPE,
                        authorization(),
                        "Content-Encoding: gzip",
                        "Transfer-Encoding: chunked"),
                bytes("5\r\n"),
                Arrays.copyOf(whole, 2)));
        Awaitility.await().until(() -> RunningService.bodies(data).size() == 1); // It is being taken.
        sender.getOutputStream().write(joined(Arrays.copyOfRange(whole, 2, 5), bytes("\r")));
        assertOthersAreServed();
        sender.getOutputStream()
                .write(joined(
                        bytes("\n" + Integer.toHexString(whole.length - 5) + "\r\n"),
                        Arrays.copyOfRange(whole, 5, whole.length),
                        bytes("\r\n0\r\n")));
        assertOthersAreServed();
        sender.getOutputStream().write(bytes("\r\n"));

        assertThat(answer(sender)).startsWith("HTTP/1.1 200 ").contains("\"valid\":true");
    }

    @Test
    void aBodyThatIsCutOffEndsItsConnection() throws IOException {
        Socket sender = send(joined(
                head("POST /v1/plans HTTP/1.1", JSON_TYPE, authorization(), "Content-Length: 1000"), bytes("{")));
        sender.shutdownOutput();
        assertThat(sender.getInputStream().read()).isEqualTo(-1);
        Awaitility.await()
                .untilAsserted(() -> assertThat(RunningService.bodies(data)).isEmpty());
    }

    @Test
    void nothingIsLeftOfThoseWhoAreGone() throws IOException {
        for (int i = 0; i < CLIENTS; i++) {
            send(joined(
                    head("POST /v1/plans HTTP/1.1", JSON_TYPE, authorization(), "Content-Length: 1000"), bytes("{")));
            send(head("GET /v1/datasets/na-2019-q2 HTTP/1.1", authorization()));
        }
        Awaitility.await().until(() -> RunningService.bodies(data).size() >= CLIENTS);
        for (Socket socket : sockets) {
            socket.setSoLinger(true, 0); // Resets the connection.
            socket.close();
        }
        Awaitility.await()
                .untilAsserted(() -> assertThat(RunningService.bodies(data)).isEmpty());
        assertOthersAreServed();
    }

    @Test
    void aBodyThatCeasesToComeIsToldSo() throws IOException {
        Socket sender = send(joined(
                head("POST /v1/plans HTTP/1.1", authorization(), JSON_TYPE, "Content-Length: 9999"),
                bytes("{\"problem\"")));
        sender.setSoTimeout(120_000);

        String answer = answer(sender);

        assertThat(answer).startsWith("HTTP/1.1 408 ");
        assertThat(code(answer)).isEqualTo("too-slow");
    }
}
