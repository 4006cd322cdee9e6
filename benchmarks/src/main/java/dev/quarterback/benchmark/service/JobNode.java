package dev.quarterback.benchmark.service;

import dev.quarterback.benchmark.service.PlanState.Worth;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service whose jobs are watched: what it says of them, logs of them and counts. */
final class JobNode implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

    /** Of a service that may be in an outage. */
    private static final Duration LONGEST_STATE = Duration.ofSeconds(3);

    /** Quick to start rather than quick to search. */
    private static final List<String> JAVA_OPTIONS = List.of("-Xmx400m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<JsonNode> log = new CopyOnWriteArrayList<>();
    private final ServiceProcess process;

    JobNode(Path jar, Map<String, String> settings, Path data) throws IOException {
        process = ServiceProcess.start(jar, JAVA_OPTIONS, settings, data, this::note);
    }

    private void note(String line) {
        if (line.contains("\"message\":\"job ")) {
            log.add(JSON.readTree(line));
        }
    }

    ServiceProcess process() {
        return process;
    }

    /** Submits a body and gives the id of its plan. */
    String submit(String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(process.root().resolve("/v1/plans"))
                .header("Content-Type", "application/json")
                .timeout(LONGEST_ANSWER)
                .POST(BodyPublishers.ofString(body))
                .build());
        if (answer.statusCode() != 202) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).get("id").stringValue();
    }

    /** What it tells of a plan; empty while it does not answer. */
    Optional<PlanState> state(String id) throws InterruptedException {
        try {
            HttpResponse<String> answer = get("/v1/plans/" + id, LONGEST_STATE);
            return answer.statusCode() == 200
                    ? Optional.of(PlanState.of(JSON.readTree(answer.body())))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What the figures of a plan come to that can be fetched; null when there is none. */
    @Nullable
    Worth result(String id) throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/v1/plans/" + id + "/result", LONGEST_ANSWER);
        return answer.statusCode() == 200
                ? Worth.of(JSON.readTree(answer.body()).path("figures"))
                : null;
    }

    /** Ends of plans that it has counted. */
    double counted() throws IOException, InterruptedException {
        return get("/actuator/prometheus", LONGEST_ANSWER)
                .body()
                .lines()
                .filter(line -> line.startsWith("quarterback_jobs_ended_total{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private HttpResponse<String> get(String path, Duration limit) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(process.root().resolve(path))
                .timeout(limit)
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    /** How often it has logged this of a plan. */
    long logged(String id, String message) {
        return lines(id, message).count();
    }

    private Stream<JsonNode> lines(String id, String message) {
        return log.stream()
                .filter(line -> line.path("plan").asString("").equals(id)
                        && line.path("message").asString("").equals(message));
    }

    /** The best that it has come to at the end of planning, whether or not it was saved; null when it was never there. */
    @Nullable
    Worth solved(String id) {
        return lines(id, "job solved").map(Worth::of).reduce(null, Worth::better);
    }

    /** Whether it has begun the plan and is not done with it yet, held results included. */
    boolean isBusyWith(String id) {
        long ends = logged(id, "job ended")
                + logged(id, "job is gone")
                + logged(id, "job is gone; its better plan is saved")
                + logged(id, "job interrupted")
                + logged(id, "job interrupted by its database");
        return logged(id, "job begins") > ends;
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
