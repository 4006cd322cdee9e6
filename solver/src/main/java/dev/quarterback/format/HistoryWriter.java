package dev.quarterback.format;

import dev.quarterback.history.DayFigures;
import dev.quarterback.history.History;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.history.HistoryFigures;
import dev.quarterback.history.PastStop;
import dev.quarterback.history.PastTrip;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;

/** Writes a history with its figures as JSON, a day a line, as {@code docs/quarter.md} describes it. */
public final class HistoryWriter {
    private final JsonOutput out;

    private HistoryWriter(JsonOutput out) {
        this.out = out;
    }

    /**
     * Writes a history to a file, gzipped if its name ends in {@code .gz}, as {@link AtomicFile} does.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(History history, HistoryFigures figures, Path file) throws IOException {
        JsonOutput.write(file, out -> new HistoryWriter(out).write(history, figures));
    }

    /**
     * Writes a history to a stream, which stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(History history, HistoryFigures figures, OutputStream stream) throws IOException {
        JsonOutput.write(stream, out -> new HistoryWriter(out).write(history, figures));
    }

    private void write(History history, HistoryFigures figures) {
        out.text("problem", history.problem());
        out.whole("pathSeed", history.pathSeed());
        out.text("policy", history.policy());
        out.object("figures", () -> new HistoryFiguresWriter(out).write(figures));
        Iterator<DayFigures> ofDays = figures.days().iterator();
        out.list("days", history.days(), day -> {
            write(day);
            out.object("figures", () -> HistoryFiguresWriter.write(ofDays.next(), out));
        });
    }

    private void write(HistoryDay day) {
        out.day("day", day.day());
        out.whole("open", day.open());
        out.list("appointments", day.appointments(), given -> {
            out.text("order", given.order());
            out.text("center", given.center());
            out.day("day", given.day());
        });
        out.list("trips", day.trips(), this::write);
        out.list("handovers", day.handovers(), handover -> {
            out.text("order", handover.order());
            out.text("center", handover.center());
        });
        out.list("mishaps", day.mishaps(), mishap -> {
            out.text("kind", mishap.kind().text());
            out.text("carrier", mishap.carrier());
            out.text("order", mishap.order());
        });
    }

    private void write(PastTrip trip) {
        out.text("id", trip.id());
        out.text("carrier", trip.carrier());
        out.wholeUnless(0, "lateDays", trip.lateDays());
        out.list("stops", trip.stops(), this::write);
    }

    private void write(PastStop stop) {
        out.text("center", stop.center());
        out.day("arrival", stop.arrival());
        out.texts("orders", stop.orders());
    }
}
