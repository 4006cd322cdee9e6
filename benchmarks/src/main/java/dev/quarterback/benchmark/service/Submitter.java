package dev.quarterback.benchmark.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A client that submits problems, one after the other, and comes back to a full queue when it is told to. */
final class Submitter {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_TRIES = 100;

    private final HttpClient client;
    private final URI root;
    private final Tally tally;

    Submitter(HttpClient client, URI root, Tally tally) {
        this.client = client;
        this.root = root;
        this.tally = tally;
    }

    /** Submits a body and gives the id of its plan; null when it is refused in the end. */
    @Nullable
    String submit(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(root.resolve("/v1/plans"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        for (int i = 0; i < MOST_TRIES; i++) {
            long start = System.nanoTime();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            tally.answered(answer.statusCode(), System.nanoTime() - start);
            if (answer.statusCode() == 202) {
                return JSON.readTree(answer.body()).get("id").stringValue();
            }
            if (answer.statusCode() != 429) {
                return null;
            }
            TimeUnit.SECONDS.sleep(
                    answer.headers().firstValueAsLong("Retry-After").orElse(1));
        }
        return null;
    }

    /** The status that a plan has. */
    String status(String id) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(root.resolve("/v1/plans/" + id)).build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        tally.asked(answer.statusCode());
        return JSON.readTree(answer.body()).path("status").stringValue("none");
    }
}
