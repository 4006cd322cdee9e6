package dev.quarterback.format;

import dev.quarterback.history.DayFigures;
import dev.quarterback.history.HistoryFigures;
import dev.quarterback.history.Waits;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PeriodOutlook;
import tools.jackson.core.JsonGenerator;

/** Writes a history's figures as fields of a JSON object, the same in its file and for commands. */
public final class HistoryFiguresWriter {
    private final JsonOutput out;

    HistoryFiguresWriter(JsonOutput out) {
        this.out = out;
    }

    /** Writes the figures of the whole history into the object that {@code json} has open. */
    public static void write(HistoryFigures figures, JsonGenerator json) {
        new HistoryFiguresWriter(new JsonOutput(json)).write(figures);
    }

    void write(HistoryFigures figures) {
        out.whole("known", figures.known());
        out.whole("delivered", figures.delivered());
        out.whole("deliveredWeight", figures.deliveredWeight());
        out.whole("appointments", figures.appointments());
        out.whole("appointmentsKept", figures.kept());
        out.whole("appointmentsMoved", figures.moved());
        out.whole("appointmentsBroken", figures.broken());
        out.whole("customers", figures.customers());
        out.whole("movedCustomers", figures.movedCustomers());
        out.whole("trips", figures.trips());
        out.whole("vehiclesOnTrips", figures.loaded());
        out.whole("cost", figures.cost());
        write(figures.costTerms());
        out.whole("fullLots", figures.fullLots());
        write(figures.readyToHandedOver());
        Outlook outlook = figures.outlook();
        if (outlook != null) {
            write("month", outlook.month());
            write("quarter", outlook.quarter());
        }
    }

    private void write(CostTerms terms) {
        out.object("costTerms", () -> {
            out.whole("km", terms.km());
            out.whole("surge", terms.surge());
            out.whole("preference", terms.preference());
            out.whole("late", terms.late());
            out.whole("wait", terms.waiting());
            out.whole("level", terms.level());
            out.whole("hire", terms.hire());
            out.whole("crowd", terms.crowd());
        });
    }

    private void write(Waits waits) {
        out.object("readyToHandedOver", () -> {
            out.whole("total", waits.total());
            out.whole("median", waits.median());
            out.whole("most90", waits.most90());
            out.whole("longest", waits.longest());
        });
    }

    private void write(String name, PeriodOutlook period) {
        out.object(name, () -> {
            out.whole("before", period.before());
            out.whole("handovers", period.planned());
            out.whole("total", period.total());
            out.whole("low", period.low());
            out.whole("high", period.high());
        });
    }

    static void write(DayFigures day, JsonOutput out) {
        out.whole("departures", day.departures());
        out.whole("loaded", day.loaded());
        out.whole("handovers", day.handovers());
        out.whole("surge", day.surge());
        out.whole("given", day.given());
        out.whole("moved", day.moved());
        out.whole("kept", day.kept());
        out.whole("broken", day.broken());
        out.whole("fullLots", day.fullLots());
        out.whole("crowd", day.crowd());
        out.whole("km", day.km());
        out.whole("hire", day.hire());
    }
}
