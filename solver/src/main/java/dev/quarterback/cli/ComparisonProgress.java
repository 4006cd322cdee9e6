package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.decimal;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.comparison.ComparisonListener;
import dev.quarterback.quarter.comparison.HindsightOutcome;
import dev.quarterback.quarter.comparison.PolicyOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Tells on standard error of each part of a comparison that is finished. */
final class ComparisonProgress implements ComparisonListener {
    private final Console console;
    private final InstantSource clock;
    private final Instant start;
    private final int parts;
    private int finished;

    /** Progress of so many parts that begins now. */
    ComparisonProgress(Console console, InstantSource clock, int parts) {
        this.console = console;
        this.clock = clock;
        this.parts = parts;
        start = clock.instant();
    }

    @Override
    public void played(String path, PolicyKind policy, PolicyOutcome outcome) {
        tell("path " + path + ", " + policy.id() + ": " + whole(outcome.delivered()) + " delivered");
    }

    @Override
    public void lookedBack(String path, HindsightOutcome outcome) {
        tell("path " + path + ", in hindsight: " + whole(outcome.found()) + " delivered, at most "
                + whole(outcome.bound()));
        outcome.warnings().forEach(warning -> console.complain(List.of("path " + path + ": warning: " + warning)));
    }

    private void tell(String what) {
        finished++;
        double seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
        console.complain(
                List.of(String.format("%6s s  %s (%s of %s)", decimal(seconds), what, whole(finished), whole(parts))));
    }
}
