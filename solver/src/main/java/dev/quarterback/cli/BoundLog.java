package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.decimal;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.cli.report.BoundSummaryText;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows on standard error how a proof goes: a line for each better bound, at most one a second. */
final class BoundLog {
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Console console;
    private final InstantSource clock;
    private final long kept;
    private final Instant start;
    private @Nullable Instant last;

    /**
     * A log that begins now.
     *
     * @param kept the appointments that plans shall keep at least
     */
    BoundLog(Console console, InstantSource clock, long kept) {
        this.console = console;
        this.clock = clock;
        this.kept = kept;
        this.start = clock.instant();
    }

    void improved(ProvenBounds bounds) {
        Instant now = clock.instant();
        if (last != null && now.isBefore(last.plus(BETWEEN))) {
            return;
        }
        last = now;
        String seconds = decimal(Duration.between(start, now).toMillis() / 1000.0);
        console.complain(List.of(String.format(
                "%6s s  at most %s kept, %s delivered, %s",
                seconds,
                count(bounds.appointments(), "appointment"),
                count(bounds.vehicles(), "order"),
                weighted(bounds))));
    }

    private String weighted(ProvenBounds bounds) {
        if (kept > bounds.appointments()) {
            return whole(bounds.deliveries(0)) + " weighted";
        }
        String where = kept == 0 ? "" : " where " + BoundSummaryText.orMoreAreKept(kept);
        return whole(bounds.deliveries(kept)) + " weighted" + where;
    }
}
