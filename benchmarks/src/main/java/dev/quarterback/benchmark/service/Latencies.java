package dev.quarterback.benchmark.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How long an address takes to answer, asked again and again by one client. */
final class Latencies implements Runnable {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final double MOST_MEDIAN = 100;
    private static final double MOST = 1000;

    private final String name;
    private final int patience;
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest request;
    private final List<Double> millis = new ArrayList<>();
    private int failures;
    private @Nullable String firstFailure;

    /**
     * How long an address takes.
     *
     * @param patience by how much the limits are multiplied
     */
    Latencies(String name, URI address, String key, int patience) {
        this.name = name;
        this.patience = patience;
        request = HttpRequest.newBuilder(address)
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + key)
                .build();
    }

    /** Until the thread is interrupted. */
    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                ask();
                TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() throws InterruptedException {
        long start = System.nanoTime();
        String failure = null;
        try {
            int status = client.send(request, BodyHandlers.ofString()).statusCode();
            failure = status == 200 ? null : "status " + status;
        } catch (IOException e) {
            failure = e.toString();
        }
        add((System.nanoTime() - start) / 1e6, failure);
    }

    private synchronized void add(double took, @Nullable String failure) {
        millis.add(took);
        if (failure != null) {
            failures++;
            firstFailure = firstFailure == null ? failure : firstFailure;
        }
    }

    /** Whether every answer was right, half of them came within 100 ms and all within 1 s, times the patience. */
    synchronized boolean isGood() {
        return failures == 0 && !millis.isEmpty() && at(0.5) <= patience * MOST_MEDIAN && at(1) <= patience * MOST;
    }

    /** A row of the table. */
    synchronized String text() {
        if (millis.isEmpty()) {
            return name + ": no answer";
        }
        return String.format(
                Locale.ROOT,
                "%-9s %5d requests, %d failed%s; median %.0f ms, 99 %% within %.0f ms, worst %.0f ms",
                name,
                millis.size(),
                failures,
                firstFailure == null ? "" : " (first: " + firstFailure + ")",
                at(0.5),
                at(0.99),
                at(1));
    }

    private double at(double part) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }
}
