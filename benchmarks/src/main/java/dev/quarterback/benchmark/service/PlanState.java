package dev.quarterback.benchmark.service;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a service tells of a plan.
 *
 * @param worth of its best plan so far; null before there is one
 */
record PlanState(
        String status, double elapsedSeconds, @Nullable Worth worth) {

    /** What plans are compared by: appointments kept, then deliveries, then the cost. */
    record Worth(long kept, long delivered, long cost) implements Comparable<Worth> {
        private static final Comparator<Worth> ORDER = Comparator.comparingLong(Worth::kept)
                .thenComparingLong(Worth::delivered)
                .thenComparing(Worth::cost, Comparator.reverseOrder());

        @Override
        public int compareTo(Worth other) {
            return ORDER.compare(this, other);
        }

        /** From an object that has these fields among others; null when it does not. */
        static @Nullable Worth of(JsonNode figures) {
            return figures.has("deliveredWeight")
                    ? new Worth(
                            figures.get("appointmentsKept").longValue(),
                            figures.get("deliveredWeight").longValue(),
                            figures.get("cost").longValue())
                    : null;
        }

        /** The better of two; null when there is neither. */
        static @Nullable Worth better(@Nullable Worth a, @Nullable Worth b) {
            if (a == null || b == null) {
                return a == null ? b : a;
            }
            return a.compareTo(b) >= 0 ? a : b;
        }
    }

    static PlanState of(JsonNode metadata) {
        return new PlanState(
                metadata.get("status").stringValue(),
                metadata.get("elapsedSeconds").doubleValue(),
                Worth.of(metadata));
    }

    boolean hasEnded() {
        return !status.equals("QUEUED") && !status.equals("SOLVING");
    }
}
