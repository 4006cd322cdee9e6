package dev.quarterback.api;

import static dev.quarterback.api.RunningService.body;
import static dev.quarterback.api.RunningService.dataset;
import static dev.quarterback.api.RunningService.gzip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is sent, the answer is no error of the service's own, tells nothing of its inside, and memory stays flat. CI sends more. */
class FuzzTest {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 4_000);
    private static final long SEED = Long.getLong("fuzz.seed", 0);

    /** Requests after which caches, pools and compiled code have the size that they keep. */
    private static final int WARM_UP = REQUESTS / 4;

    /** What the heap may grow by, in bytes: the plans and keys that mutants which are valid have left. */
    private static final long MARGIN = 16_000_000;

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");
    private static final Pattern INSIDE = Pattern.compile("\\tat |Exception|dev\\.quarterback|org\\.|java\\.");

    @TempDir
    private static Path data;

    private static RunningService service;
    private static String done;

    private final Mutator mutator = new Mutator(SEED);
    private final Map<String, Integer> statuses = new TreeMap<>();

    @BeforeAll
    static void start() {
        service = RunningService.start(
                data,
                "quarterback.limits.seconds=0.02",
                "quarterback.limits.body=8KB",
                "quarterback.limits.burst=1000000",
                "quarterback.jobs.queue=20",
                "logging.level.root=off");
        done = planned();
    }

    private static String planned() {
        String id = service.submit(dataset("tiny/one-order.json"), "{}");
        service.await(id, "DONE");
        return id;
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void noMutantBringsTheServiceOutOfStep() throws IOException {
        List<String> problems = problems();
        long before = 0;
        for (int i = 0; i < REQUESTS; i++) {
            if (i == WARM_UP) {
                before = heapInUse();
            }
            byte[] request = i % 3 == 0 ? odd() : mutant(problems.get(i % problems.size()), i % 6);
            assertHarmless(request, exchange(request));
            if (i % 100 == 0 && service.get("/v1/plans/" + done).statusCode() == 404) {
                done = planned(); // A mutant has deleted it.
            }
        }
        long grown = heapInUse() - before;

        assertThat(grown).as("bytes that the heap has grown by").isLessThan(MARGIN);
        assertThat(statuses).containsKeys("200", "202", "204", "400", "404", "405", "406", "413", "415", "422");
        assertThat(service.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(RunningService.bodies(data)).isEmpty();
    }

    private static List<String> problems() throws IOException {
        try (Stream<Path> files = Files.list(RunningService.DATASETS.resolve("tiny"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.endsWith(".plan.json"))
                    .sorted()
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .toList();
        }
    }

    /** A mutant of a problem, of a problem with its plan, or of the options. */
    private byte[] mutant(String name, int kind) {
        String problem = dataset("tiny/" + name + ".json");
        String options = "{\"seconds\": 0.01, \"gap\": 1, \"seed\": 7, \"from\": \"" + done + "\"}";
        String plan = dataset("tiny/" + name + ".best.plan.json");
        return switch (kind) {
            case 1, 2 -> post("/v1/plans?mode=validate", mutator.body(body(problem, options)));
            case 4 -> post("/v1/checks", mutator.body("{\"problem\": " + problem + ", \"plan\": " + plan + "}"));
            default -> post("/v1/plans", mutator.body(body(problem, options)));
        };
    }

    private byte[] post(String path, byte[] body) {
        boolean isPacked = mutator.isPacked();
        byte[] sent = isPacked ? gzip(body) : body;
        return request(
                "POST " + path,
                "Content-Type: application/json\r\n" + (isPacked ? "Content-Encoding: gzip\r\n" : ""),
                sent);
    }

    /** A request with an odd method, path, query or headers. */
    private byte[] odd() {
        byte[] body = mutator.isPacked() ? "{\"problem\": {}}".getBytes(StandardCharsets.UTF_8) : new byte[0];
        return request(mutator.method() + " " + mutator.path(done) + mutator.query(), mutator.headers(), body);
    }

    private static byte[] request(String start, String headers, byte[] body) {
        String host = headers.contains("Host:") ? "" : "Host: localhost\r\n";
        String length = headers.contains("Content-Length:") ? "" : "Content-Length: " + body.length + "\r\n";
        String head = start + " HTTP/1.1\r\n" + host + length + headers + "Connection: close\r\n\r\n";
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body);
        return request.toByteArray();
    }

    /** Sends a request and its end, so that the service waits for no more. */
    private static String exchange(byte[] request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), service.root().getPort())) {
            socket.setSoTimeout(30_000);
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            } catch (SocketException e) {
                return ""; // Refused before it was read.
            }
        }
    }

    private void assertHarmless(byte[] request, String answer) {
        Matcher first = STATUS.matcher(answer);
        String status = first.lookingAt() ? first.group(1) : "none";
        statuses.merge(status, 1, Integer::sum);
        String shown = new String(request, StandardCharsets.ISO_8859_1);
        boolean isOtherHttp = shown.startsWith("CONNECT ") || shown.contains("Transfer-Encoding: ");
        if (status.startsWith("5") && !(isOtherHttp && status.equals("501"))) { // Which HTTP has for these.
            throw new AssertionError(answer + "\nto\n" + shown);
        }
        if (status.startsWith("4")) {
            assertThat(INSIDE.matcher(answer).find()).as(shown + "\n" + answer).isFalse();
        }
    }

    private static long heapInUse() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
