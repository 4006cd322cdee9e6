package dev.quarterback.loadsheet;

import static dev.quarterback.text.NumberText.count;

import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.loadsheet.PrintedTable.Column;
import java.time.LocalDate;

/** Writes the pages of a center's day: what comes, and what is handed over, appointments first. */
final class CenterPages {
    private final String problem;
    private final HtmlOutput html;
    private final PrintedTable coming;
    private final PrintedTable handovers;

    CenterPages(String problem, HtmlOutput html) {
        this.problem = problem;
        this.html = html;
        coming = new PrintedTable(
                html,
                new Column("Trip", 21),
                new Column("Carrier", 16),
                new Column("Vehicle", 27),
                new Column("Model", 12),
                new Column("Handover", 16),
                new Column("Came", 8));
        handovers = new PrintedTable(
                html,
                new Column("Appointment", 20),
                new Column("Vehicle", 26),
                new Column("Model", 12),
                new Column("Is there since", 17),
                new Column("Brought by", 17),
                new Column("Done", 8));
    }

    void write(CenterDay day) {
        html.block("section", "", () -> {
            if (!day.coming().isEmpty()) {
                coming(day);
            }
            if (!day.handovers().isEmpty()) {
                handovers(day);
            }
        });
    }

    private void coming(CenterDay day) {
        coming.write(
                () -> title("Comes on ", day),
                () -> center(day, count(day.coming().size(), "vehicle")),
                () -> day.coming().forEach(this::coming));
    }

    private void coming(ComingVehicle vehicle) {
        ResolvedTrip trip = vehicle.trip();
        LocalDate handover = vehicle.handoverDay();
        coming.row(
                "",
                trip == null ? coming.text(SheetText.UNDER_WAY) : coming.name(trip.id()),
                coming.name(trip == null ? "" : trip.carrier().id()),
                coming.name(vehicle.order().id()),
                coming.name(vehicle.order().model()),
                handover == null ? coming.text(SheetText.NOT_PLANNED) : coming.day(handover),
                coming.box());
    }

    private void handovers(CenterDay day) {
        long kept = day.handovers().stream()
                .filter(ResolvedDelivery::keepsAppointment)
                .count();
        handovers.write(
                () -> title("Handed over on ", day),
                () -> center(day, count(day.handovers().size(), "vehicle") + ", " + kept + " by appointment"),
                () -> day.handovers().forEach(this::handover));
    }

    private void handover(ResolvedDelivery delivery) {
        LocalDate arrival = delivery.arrivalDay();
        ResolvedTrip trip = delivery.trip();
        handovers.row(
                delivery.keepsAppointment() ? "kept" : "",
                handovers.text(SheetText.appointment(delivery)),
                handovers.name(delivery.order().id()),
                handovers.name(delivery.order().model()),
                arrival == null ? handovers.text(SheetText.ON_SITE) : handovers.day(arrival),
                handovers.name(trip == null ? "" : trip.id()),
                handovers.box());
    }

    private void title(String what, CenterDay day) {
        html.text(what);
        html.day(day.day());
    }

    /** Which center, and how many vehicles. */
    private void center(CenterDay day, String vehicles) {
        html.text("Center ");
        html.name(SheetText.site(day.center().id(), day.center().name()));
        html.text(": " + vehicles + "; plan of " + problem);
    }
}
