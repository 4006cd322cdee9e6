package dev.quarterback.api.plan;

import dev.quarterback.check.CheckedPlan;
import dev.quarterback.format.PlanWriter;
import dev.quarterback.plan.Outlook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Plans as they are stored: gzipped JSON, packed fast rather than small. */
final class PackedPlan {
    private PackedPlan() {}

    /**
     * A plan of a job, with its number.
     *
     * @param outlook what it means for the targets; null where the problem says nothing about its quarter
     */
    static byte[] of(CheckedPlan checked, @Nullable Outlook outlook, int resultVersion) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new FastGzip(bytes)) {
            PlanWriter.write(checked.plan(), checked.figures(), outlook, resultVersion, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(ByteArrayOutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
