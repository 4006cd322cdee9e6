package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.decimal;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.history.HistoryDay;
import dev.quarterback.quarter.SimulationListener;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Tells on standard error how far a simulation has come: after the times of {@link ProgressLog}, and at the end. */
final class SimulationProgress implements SimulationListener {
    private final Console console;
    private final InstantSource clock;
    private final Instant start;
    private final int days;
    private int over;
    private int delivered;
    private long told;
    private String state = "no day is over";

    /** Progress of so many days that begins now. */
    SimulationProgress(Console console, InstantSource clock, int days) {
        this.console = console;
        this.clock = clock;
        this.days = days;
        start = clock.instant();
    }

    @Override
    public void dayOver(HistoryDay day) {
        over++;
        delivered += day.handovers().size();
        state = day.day() + ", day " + over + " of " + days + ": " + whole(delivered) + " delivered, "
                + whole(day.open() - (long) day.handovers().size()) + " open";
        long seconds = elapsed().toSeconds();
        if (seconds >= ProgressLog.nextMark(told)) {
            told = seconds;
            tell();
        }
    }

    /** Tells how far it has come in the end. */
    void end() {
        tell();
    }

    private Duration elapsed() {
        return Duration.between(start, clock.instant());
    }

    private void tell() {
        console.complain(List.of(String.format("%6s s  %s", decimal(elapsed().toMillis() / 1000.0), state)));
    }
}
