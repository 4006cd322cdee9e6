package dev.quarterback.benchmark.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What clients of a service have seen; they share it. */
final class Tally {
    private static final double NANOS_PER_MILLI = 1e6;

    private final Map<Integer, Integer> submissions = new TreeMap<>();
    private final Map<Integer, Integer> questions = new TreeMap<>();
    private final List<Double> acceptedMillis = new ArrayList<>();
    private final List<Double> firstEventMillis = new ArrayList<>();
    private int events;
    private int ends;
    private int failures;

    /** A submission was answered. */
    synchronized void answered(int status, long nanos) {
        submissions.merge(status, 1, Integer::sum);
        if (status == 202) {
            acceptedMillis.add(nanos / NANOS_PER_MILLI);
        }
    }

    /** Another request was answered. */
    synchronized void asked(int status) {
        questions.merge(status, 1, Integer::sum);
    }

    /** An event came. */
    synchronized void told(boolean isEnd) {
        events++;
        ends += isEnd ? 1 : 0;
    }

    /** The first event of a stream came. */
    synchronized void firstTold(long nanos) {
        firstEventMillis.add(nanos / NANOS_PER_MILLI);
    }

    /** A connection broke. */
    synchronized void failed() {
        failures++;
    }

    /** Whether no request was answered otherwise than it should be, and each stream came to its end. */
    synchronized boolean isClean() {
        boolean isExpected = submissions.keySet().stream().allMatch(status -> status == 202 || status == 429)
                && questions.keySet().stream().allMatch(status -> status == 200);
        return isExpected && failures == 0 && ends == firstEventMillis.size();
    }

    synchronized String text() {
        return String.format(
                Locale.ROOT,
                "Submissions by status: %s; other requests: %s; broken connections: %d%n"
                        + "Until 202: %s%n"
                        + "Streams: %d, of which %d came to the end; %d events; until the first one: %s%n",
                submissions,
                questions,
                failures,
                spread(acceptedMillis),
                firstEventMillis.size(),
                ends,
                events,
                spread(firstEventMillis));
    }

    private static String spread(List<Double> millis) {
        if (millis.isEmpty()) {
            return "none";
        }
        List<Double> sorted = millis.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "half within %.0f ms, 95 %% within %.0f ms, all within %.0f ms",
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() - 1));
    }
}
