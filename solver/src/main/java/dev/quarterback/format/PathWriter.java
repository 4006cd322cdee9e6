package dev.quarterback.format;

import dev.quarterback.path.CarrierPath;
import dev.quarterback.path.OrderPath;
import dev.quarterback.path.SamplePath;
import dev.quarterback.path.Setback;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Writes a sample path as JSON, one element of a list a line; {@link PathReader} reads an equal path back. */
public final class PathWriter {
    private final JsonOutput out;

    private PathWriter(JsonOutput out) {
        this.out = out;
    }

    /**
     * Writes a path to a file, gzipped if its name ends in {@code .gz}, as {@link AtomicFile} does.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(SamplePath path, Path file) throws IOException {
        JsonOutput.write(file, out -> new PathWriter(out).write(path));
    }

    /**
     * Writes a path to a stream, which stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(SamplePath path, OutputStream stream) throws IOException {
        JsonOutput.write(stream, out -> new PathWriter(out).write(path));
    }

    private void write(SamplePath path) {
        out.text("problem", path.problem());
        out.whole("seed", path.seed());
        out.list("orders", path.orders(), this::write);
        if (!path.vessels().isEmpty()) {
            out.list("vessels", path.vessels(), vessel -> {
                out.text("vessel", vessel.vessel());
                out.day("day", vessel.day());
            });
        }
        out.list("carriers", path.carriers(), this::write);
    }

    private void write(OrderPath order) {
        out.text("order", order.order());
        out.day("known", order.known());
        out.day("ready", order.ready());
        out.days("absent", order.absent());
        write("failedPreparations", order.failedPreparations());
    }

    private void write(CarrierPath carrier) {
        out.text("carrier", carrier.carrier());
        write("breakdowns", carrier.breakdowns());
        write("lateTrips", carrier.lateTrips());
    }

    private void write(String name, List<Setback> setbacks) {
        if (!setbacks.isEmpty()) {
            out.list(name, setbacks, setback -> {
                out.day("day", setback.day());
                out.whole("days", setback.days());
            });
        }
    }
}
