package dev.quarterback.format;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.plan.UpperBound;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a plan as JSON, one trip and one delivery a line; equal plans become equal bytes.
 *
 * <p>{@link PlanReader} reads an equal plan back and skips the figures.
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
        JsonOutput.write(file, out -> new PlanWriter(out).writePlan(plan, figures, null));
    }

    /**
     * Writes a plan to a stream, which stays open.
     *
     * @param figures written as the further field {@code figures}; null to leave it out
     * @throws IOException if the stream cannot be written
     */
    public static void write(Plan plan, @Nullable PlanFigures figures, OutputStream stream) throws IOException {
        JsonOutput.write(stream, out -> new PlanWriter(out).writePlan(plan, figures, null));
    }

    /**
     * Writes a plan that is one of several of the same job to a stream, which stays open.
     *
     * @param resultVersion the number of the plan, written as the further field {@code resultVersion}
     * @throws IOException if the stream cannot be written
     */
    public static void write(Plan plan, PlanFigures figures, int resultVersion, OutputStream stream)
            throws IOException {
        JsonOutput.write(stream, out -> new PlanWriter(out).writePlan(plan, figures, resultVersion));
    }

    /** Writes the fields of a plan's figures into the object that {@code json} has open. */
    public static void writeFigures(PlanFigures figures, JsonGenerator json) {
        writeFigures(figures, null, json);
    }

    /**
     * Writes the fields of a plan's figures, as they are in its {@code figures}, into the object that {@code json} has open.
     *
     * @param bound what the plan's gap is held against; null where nothing is proven
     */
    public static void writeFigures(PlanFigures figures, @Nullable UpperBound bound, JsonGenerator json) {
        new PlanWriter(new JsonOutput(json)).write(figures, gapPercent(figures, bound));
    }

    private static @Nullable Double gapPercent(PlanFigures figures, @Nullable UpperBound bound) {
        return bound == null ? null : bound.gapPercent(figures.deliveredWeight());
    }

    private void writePlan(Plan plan, @Nullable PlanFigures figures, @Nullable Integer resultVersion) {
        out.text("problem", plan.problem());
        out.whole("resultVersion", resultVersion);
        out.list("trips", plan.trips(), this::write);
        out.list("deliveries", plan.deliveries(), this::write);
        out.list("undelivered", plan.undelivered(), this::write);
        UpperBound bound = plan.upperBound();
        if (bound != null) {
            out.object("upperBound", () -> write(bound));
        }
        if (figures != null) {
            out.object("figures", () -> write(figures, gapPercent(figures, bound)));
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
        out.text("order", undelivered.order());
        if (!undelivered.reason().isEmpty()) {
            out.text("reason", undelivered.reason());
        }
    }

    private void write(UpperBound bound) {
        out.whole("appointments", bound.appointments());
        out.whole("deliveries", bound.deliveries());
    }

    private void write(PlanFigures figures, @Nullable Double gapPercent) {
        out.whole("orders", figures.orders());
        out.whole("delivered", figures.delivered());
        out.whole("deliveredWeight", figures.deliveredWeight());
        if (gapPercent != null) {
            out.decimal("gapPercent", Math.ceil(1000 * gapPercent) / 1000); // Rounded up: what is said is proven.
        }
        out.whole("appointments", figures.appointments());
        out.whole("appointmentsKept", figures.appointmentsKept());
        out.whole("appointmentsMoved", figures.appointmentsMoved());
        out.whole("trips", figures.trips());
        out.whole("emptyTrips", figures.emptyTrips());
        out.whole("vehiclesOnTrips", figures.vehiclesOnTrips());
        out.decimal("vehiclesPerTrip", vehiclesPerTrip(figures));
        out.whole("cost", figures.cost());
        out.object("costTerms", () -> write(figures.costTerms()));
        out.object("perDay", () -> figures.perDay().forEach((day, n) -> out.whole(day.toString(), n)));
    }

    /** To three decimals; 0 without trips. */
    private static double vehiclesPerTrip(PlanFigures figures) {
        return Math.rint(1000.0 * figures.vehiclesOnTrips() / Math.max(1, figures.trips())) / 1000;
    }

    private void write(CostTerms terms) {
        out.whole("km", terms.km());
        out.whole("surge", terms.surge());
        out.whole("preference", terms.preference());
        out.whole("late", terms.late());
        out.whole("wait", terms.waiting());
        out.whole("level", terms.level());
        out.whole("change", terms.change());
    }
}
