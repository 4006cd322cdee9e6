package dev.quarterback.benchmark.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.stream.Stream;

/** A client that follows plans, one after the other, each to its end. */
final class Listener {
    private final HttpClient client;
    private final URI root;
    private final Tally tally;

    Listener(HttpClient client, URI root, Tally tally) {
        this.client = client;
        this.root = root;
        this.tally = tally;
    }

    void follow(String id) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(root.resolve("/v1/plans/" + id + "/events"))
                .build();
        long start = System.nanoTime();
        HttpResponse<Stream<String>> answer = client.send(request, BodyHandlers.ofLines());
        tally.asked(answer.statusCode());
        try (Stream<String> lines = answer.body()) {
            boolean isFirst = true;
            for (Iterator<String> names =
                            lines.filter(line -> line.startsWith("event: ")).iterator();
                    names.hasNext(); ) {
                tally.told(names.next().equals("event: end"));
                if (isFirst) {
                    tally.firstTold(System.nanoTime() - start);
                    isFirst = false;
                }
            }
        }
    }
}
