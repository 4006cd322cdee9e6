package dev.quarterback.format;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a plan's figures as fields of a JSON object, the same in its file, in the service's answers and for commands. */
public final class FiguresWriter {
    private final JsonOutput out;

    FiguresWriter(JsonOutput out) {
        this.out = out;
    }

    /**
     * Writes all figures, as they are in a plan's {@code figures}, into the object that {@code json} has open.
     *
     * @param bound what the plan's gap is held against; null where nothing is proven
     */
    public static void write(PlanFigures figures, @Nullable UpperBound bound, JsonGenerator json) {
        new FiguresWriter(new JsonOutput(json)).write(figures, bound);
    }

    /** Writes the figures that the checker has counted, without what follows from them, and without those of each day. */
    public static void writeCounts(PlanFigures figures, JsonGenerator json) {
        FiguresWriter writer = new FiguresWriter(new JsonOutput(json));
        writer.deliveries(figures);
        writer.appointmentsAndTrips(figures);
        writer.cost(figures);
    }

    void write(PlanFigures figures, @Nullable UpperBound bound) {
        deliveries(figures);
        Double gapPercent = bound == null ? null : bound.gapPercent(figures.deliveredWeight());
        if (gapPercent != null) {
            out.decimal("gapPercent", Math.ceil(1000 * gapPercent) / 1000); // Rounded up: what is said is proven.
        }
        appointmentsAndTrips(figures);
        out.decimal("vehiclesPerTrip", vehiclesPerTrip(figures));
        cost(figures);
        out.object("perDay", () -> figures.perDay().forEach((day, n) -> out.whole(day.toString(), n)));
    }

    private void deliveries(PlanFigures figures) {
        out.whole("orders", figures.orders());
        out.whole("delivered", figures.delivered());
        out.whole("deliveredWeight", figures.deliveredWeight());
    }

    private void appointmentsAndTrips(PlanFigures figures) {
        out.whole("appointments", figures.appointments());
        out.whole("appointmentsKept", figures.appointmentsKept());
        out.whole("appointmentsMoved", figures.appointmentsMoved());
        out.whole("trips", figures.trips());
        out.whole("emptyTrips", figures.emptyTrips());
        out.whole("vehiclesOnTrips", figures.vehiclesOnTrips());
    }

    /** To three decimals; 0 without trips. */
    private static double vehiclesPerTrip(PlanFigures figures) {
        return Math.rint(1000.0 * figures.vehiclesOnTrips() / Math.max(1, figures.trips())) / 1000;
    }

    private void cost(PlanFigures figures) {
        CostTerms terms = figures.costTerms();
        out.whole("cost", figures.cost());
        out.object("costTerms", () -> {
            out.whole("km", terms.km());
            out.whole("surge", terms.surge());
            out.whole("preference", terms.preference());
            out.whole("late", terms.late());
            out.whole("wait", terms.waiting());
            out.whole("level", terms.level());
            out.whole("change", terms.change());
            out.whole("hire", terms.hire());
            out.whole("crowd", terms.crowd());
        });
    }
}
