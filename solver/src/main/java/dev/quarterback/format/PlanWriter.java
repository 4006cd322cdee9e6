package dev.quarterback.format;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.ReasonCode;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.plan.UpperBound;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Writes a plan as JSON, one trip and one delivery a line; equal plans become equal bytes.
 *
 * <p>{@link PlanReader} reads an equal plan back and skips figures and verdict.
 */
public final class PlanWriter {
    private final JsonOutput out;

    private PlanWriter(JsonOutput out) {
        this.out = out;
    }

    /**
     * Writes a plan to a file, gzipped if its name ends in {@code .gz}, as {@link AtomicFile} does.
     *
     * @param figures written as the further field {@code figures}; null to leave it out
     * @throws IOException if the file cannot be written
     */
    public static void write(Plan plan, @Nullable PlanFigures figures, Path file) throws IOException {
        JsonOutput.write(file, out -> new PlanWriter(out).writePlan(plan, figures, null, null));
    }

    /**
     * Writes a plan to a stream, which stays open.
     *
     * @param figures written as the further field {@code figures}; null to leave it out
     * @throws IOException if the stream cannot be written
     */
    public static void write(Plan plan, @Nullable PlanFigures figures, OutputStream stream) throws IOException {
        JsonOutput.write(stream, out -> new PlanWriter(out).writePlan(plan, figures, null, null));
    }

    /**
     * Writes a plan with what it means for the targets to a file, as above.
     *
     * @param outlook its verdict is written as the further field {@code verdict}; null to leave it out
     * @throws IOException if the file cannot be written
     */
    public static void write(Plan plan, PlanFigures figures, @Nullable Outlook outlook, Path file) throws IOException {
        JsonOutput.write(file, out -> new PlanWriter(out).writePlan(plan, figures, outlook, null));
    }

    /**
     * Writes a plan with what it means for the targets to a stream, which stays open.
     *
     * @param outlook its verdict is written as the further field {@code verdict}; null to leave it out
     * @throws IOException if the stream cannot be written
     */
    public static void write(Plan plan, PlanFigures figures, @Nullable Outlook outlook, OutputStream stream)
            throws IOException {
        JsonOutput.write(stream, out -> new PlanWriter(out).writePlan(plan, figures, outlook, null));
    }

    /**
     * Writes a plan that is one of several of the same job to a stream, which stays open.
     *
     * @param outlook its verdict is written as the further field {@code verdict}; null to leave it out
     * @param resultVersion the number of the plan, written as the further field {@code resultVersion}
     * @throws IOException if the stream cannot be written
     */
    public static void write(
            Plan plan, PlanFigures figures, @Nullable Outlook outlook, int resultVersion, OutputStream stream)
            throws IOException {
        JsonOutput.write(stream, out -> new PlanWriter(out).writePlan(plan, figures, outlook, resultVersion));
    }

    private void writePlan(
            Plan plan, @Nullable PlanFigures figures, @Nullable Outlook outlook, @Nullable Integer resultVersion) {
        out.text("problem", plan.problem());
        out.whole("resultVersion", resultVersion);
        out.list("trips", plan.trips(), this::write);
        out.list("deliveries", plan.deliveries(), this::write);
        out.list("undelivered", plan.undelivered(), this::write);
        UpperBound bound = plan.upperBound();
        if (bound != null) {
            out.object("upperBound", () -> write(bound));
        }
        new VerdictWriter(out).write(outlook);
        if (figures != null) {
            out.object("figures", () -> new FiguresWriter(out).write(figures, bound));
        }
    }

    private void write(Trip trip) {
        out.text("id", trip.id());
        out.text("carrier", trip.carrier());
        out.day("departureDay", trip.departureDay());
        out.texts("stops", trip.stops());
    }

    private void write(Delivery delivery) {
        out.text("order", delivery.order());
        out.text("center", delivery.center());
        out.day("day", delivery.day());
        out.text("trip", delivery.trip());
    }

    private void write(Undelivered undelivered) {
        ReasonCode code = undelivered.code();
        out.text("order", undelivered.order());
        out.text("code", code == null ? null : code.text());
        if (!undelivered.reason().isEmpty()) {
            out.text("reason", undelivered.reason());
        }
        out.text("action", undelivered.action());
    }

    private void write(UpperBound bound) {
        out.whole("appointments", bound.appointments());
        out.whole("deliveries", bound.deliveries());
        out.whole("orders", bound.orders());
    }
}
