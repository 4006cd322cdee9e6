package dev.quarterback.api.quarter;

import dev.quarterback.format.PathReader;
import dev.quarterback.format.PathWriter;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.PlanWriter;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.format.ProblemWriter;
import dev.quarterback.history.GivenAppointment;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.path.SamplePath;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.outlook.DayOutlook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parts of a quarter as they are stored: gzipped JSON. */
final class Packed {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Packed() {}

    /** Writes a part. */
    @FunctionalInterface
    interface Writer {
        /** Writes it. */
        void write(OutputStream out) throws IOException;
    }

    /** What is written, gzipped. */
    static byte[] of(Writer writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes, 1 << 16)) {
            writer.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Memory does not fail.
        }
        return bytes.toByteArray();
    }

    static byte[] of(Problem problem) {
        return of(out -> ProblemWriter.write(problem, out));
    }

    static byte[] of(Plan plan) {
        return of(out -> PlanWriter.write(plan, null, out));
    }

    static byte[] of(SamplePath path) {
        return of(out -> PathWriter.write(path, out));
    }

    static byte[] of(HistoryDay day) {
        return of(out -> out.write(JSON.writeValueAsBytes(day)));
    }

    static byte[] of(DayOutlook outlook) {
        return of(out -> out.write(JSON.writeValueAsBytes(outlook)));
    }

    static byte[] of(List<GivenAppointment> given) {
        return of(out -> out.write(JSON.writeValueAsBytes(given)));
    }

    static byte[] of(JsonNode json) {
        return of(out -> out.write(JSON.writeValueAsBytes(json)));
    }

    static Problem problem(byte[] packed) throws IOException {
        return ProblemReader.read(new ByteArrayInputStream(packed));
    }

    static Plan plan(byte[] packed) throws IOException {
        return PlanReader.read(new ByteArrayInputStream(packed));
    }

    static SamplePath path(byte[] packed) throws IOException {
        return PathReader.reread(new ByteArrayInputStream(packed));
    }

    static HistoryDay day(byte[] packed) throws IOException {
        return JSON.readValue(unpacked(packed), HistoryDay.class);
    }

    static DayOutlook outlook(byte[] packed) throws IOException {
        return JSON.readValue(unpacked(packed), DayOutlook.class);
    }

    static List<GivenAppointment> given(byte[] packed) throws IOException {
        return List.of(JSON.readValue(unpacked(packed), GivenAppointment[].class));
    }

    static JsonNode json(byte[] packed) throws IOException {
        return JSON.readTree(unpacked(packed));
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }
}
