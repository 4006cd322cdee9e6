package dev.quarterback.format;

import dev.quarterback.history.DayFigures;
import dev.quarterback.history.History;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.history.HistoryFigures;
import dev.quarterback.history.HistoryTally;
import dev.quarterback.history.PastHandover;
import dev.quarterback.history.PastStop;
import dev.quarterback.history.PastTrip;
import dev.quarterback.path.PathFacts;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a history's tables, their cells in the order of the columns of {@link CsvHistoryTable}. */
final class HistoryRows {
    private final Problem problem;
    private final SamplePath path;
    private final History history;
    private final HistoryFigures figures;
    private final PathFacts facts;
    private final Map<String, Order> orders;

    HistoryRows(Problem problem, SamplePath path, History history, HistoryFigures figures) {
        this.problem = problem;
        this.path = path;
        this.history = history;
        this.figures = figures;
        facts = new PathFacts(problem, path);
        orders = problem.ordersById();
    }

    /** Writes the rows of one table. */
    void write(CsvHistoryTable table, TableOutput out) {
        switch (table) {
            case DAYS -> figures.days().forEach(day -> out.row(() -> day(day, out)));
            case APPOINTMENTS -> appointments(out);
            case TRIPS -> history.days().forEach(day -> day.trips().forEach(trip -> trip(trip, day.day(), out)));
            case HANDOVERS ->
                history.days()
                        .forEach(day ->
                                day.handovers().forEach(handover -> out.row(() -> handover(handover, day.day(), out))));
            case MISHAPS -> history.days().forEach(day -> mishaps(day, out));
        }
    }

    private static void day(DayFigures day, TableOutput out) {
        out.day(day.day());
        out.whole(day.open());
        out.whole(day.departures());
        out.whole(day.loaded());
        out.whole(day.handovers());
        out.whole(day.surge());
        out.whole(day.given());
        out.whole(day.moved());
        out.whole(day.kept());
        out.whole(day.broken());
        out.whole(day.mishaps());
        out.whole(day.fullLots());
        out.whole(day.crowd());
        out.whole(day.km());
        out.whole(day.hire());
    }

    private void appointments(TableOutput out) {
        HistoryTally.appointments(problem, path, history)
                .forEach(fate -> out.row(() -> {
                    out.day(fate.givenOn());
                    out.text(fate.appointment().order());
                    out.text(fate.appointment().center());
                    out.day(fate.appointment().day());
                    out.text(fate.outcome().text());
                }));
    }

    private static void trip(PastTrip trip, LocalDate day, TableOutput out) {
        for (PastStop stop : trip.stops()) {
            stop.orders().forEach(order -> out.row(() -> stop(trip, day, stop, order, out)));
            if (stop.orders().isEmpty()) {
                out.row(() -> stop(trip, day, stop, null, out));
            }
        }
    }

    private static void stop(PastTrip trip, LocalDate day, PastStop stop, @Nullable String order, TableOutput out) {
        out.text(trip.id());
        out.day(day);
        out.text(trip.carrier());
        out.whole(trip.lateDays());
        out.text(stop.center());
        out.day(stop.arrival());
        out.text(order);
    }

    private void handover(PastHandover handover, LocalDate day, TableOutput out) {
        Order order = orders.get(handover.order());
        LocalDate ready = order == null ? null : facts.reallyReady(order);
        out.day(day);
        out.text(handover.order());
        out.text(handover.center());
        out.day(ready);
        out.whole(ready == null ? null : (Integer) (int) Math.max(0, day.toEpochDay() - ready.toEpochDay()));
    }

    private static void mishaps(HistoryDay day, TableOutput out) {
        day.mishaps()
                .forEach(mishap -> out.row(() -> {
                    out.day(day.day());
                    out.text(mishap.kind().text());
                    out.text(mishap.carrier());
                    out.text(mishap.order());
                }));
    }
}
