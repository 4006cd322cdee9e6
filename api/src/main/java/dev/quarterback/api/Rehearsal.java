package dev.quarterback.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A start of the service that nobody uses: it plans the smallest problem over HTTP, in a folder of its own, and ends.
 *
 * <p>The launcher has Java archive the classes that this loads, so that each later start finds them ready.
 */
final class Rehearsal {
    private static final String PROBLEM = "/datasets/tiny/one-order.json";
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI root;

    private Rehearsal(URI root) {
        this.root = root;
    }

    /** Rehearses in the folder given, which is to be empty. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[0])).toAbsolutePath();
        try (ConfigurableApplicationContext service =
                SpringApplication.run(ServiceApplication.class, "--server.port=0", "--quarterback.data=" + folder)) {
            new Rehearsal(URI.create(ServeCommand.root("127.0.0.1", ServeCommand.portOf(service)))).rehearse();
        }
    }

    private void rehearse() throws IOException, InterruptedException {
        String problem;
        try (InputStream in = Rehearsal.class.getResourceAsStream(PROBLEM)) {
            if (in == null) {
                throw new IOException(PROBLEM + " is missing");
            }
            problem = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        get("/actuator/health/readiness");
        HttpResponse<String> submitted = send(request("/v1/plans")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"problem\": " + problem + ", \"options\": {\"seconds\": 0.5}}")));
        String plan = submitted.headers().firstValue("Location").orElseThrow();
        get(plan + "/events"); // Ends when the plan is done.
        get(plan + "/result");
        get("/v1/plans");
        get("/actuator/prometheus");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path)).timeout(LONGEST_ANSWER);
    }

    private void get(String path) throws IOException, InterruptedException {
        send(request(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IOException(answer + " " + answer.body());
        }
        return answer;
    }
}
