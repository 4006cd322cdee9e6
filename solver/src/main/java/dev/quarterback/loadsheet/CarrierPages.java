package dev.quarterback.loadsheet;

import static dev.quarterback.text.NumberText.count;

import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.loadsheet.PrintedTable.Column;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.text.NumberText;

/** Writes the pages of a yard's day: all trips at a glance, then each carrier with what it takes. */
final class CarrierPages {
    private final String problem;
    private final HtmlOutput html;
    private final PrintedTable overview;
    private final PrintedTable vehicles;

    CarrierPages(String problem, HtmlOutput html) {
        this.problem = problem;
        this.html = html;
        overview = new PrintedTable(
                html,
                new Column("Carrier", 14),
                new Column("Trip", 16),
                new Column("Stops, with the day of arrival", 36),
                new Column("Vehicles", 10),
                new Column("Back", 17),
                new Column("Left", 7));
        vehicles = new PrintedTable(
                html,
                new Column("Stop", 6),
                new Column("Position", 9),
                new Column("Vehicle", 22),
                new Column("Model", 10),
                new Column("Center", 12),
                new Column("Handover", 16),
                new Column("Appointment", 16),
                new Column("Loaded", 9));
    }

    void write(YardDay yard) {
        html.block("section", "", () -> overview(yard));
        yard.carriers().forEach(carrier -> html.block("section", "", () -> carrier(yard, carrier)));
    }

    private void overview(YardDay yard) {
        int loaded =
                yard.trips().stream().mapToInt(trip -> trip.vehicles().size()).sum();
        overview.write(
                () -> {
                    yard(yard);
                    html.text(", ");
                    html.day(yard.day());
                },
                () -> html.text(count(yard.trips().size(), "trip") + " with " + count(loaded, "vehicle") + "; plan of "
                        + problem),
                () -> yard.trips().forEach(this::overviewRow));
    }

    private void overviewRow(TripSheet sheet) {
        ResolvedTrip trip = sheet.trip();
        overview.row(
                "",
                overview.name(trip.carrier().id()),
                overview.name(trip.id()),
                () -> stops(sheet),
                overview.text(Integer.toString(trip.load().vehicles())),
                overview.day(trip.backDay()),
                overview.box());
    }

    /** The stops of a trip in a line. */
    private void stops(TripSheet sheet) {
        for (int stop = 0; stop < sheet.stops().size(); stop++) {
            html.text(stop == 0 ? "" : "; ");
            html.name(sheet.stops().get(stop).id());
            html.text(" ");
            html.day(sheet.trip().arrivalDays().get(stop));
        }
    }

    private void yard(YardDay yard) {
        html.text("Yard ");
        html.name(SheetText.site(yard.yard().id(), yard.yard().name()));
    }

    private void carrier(YardDay yard, CarrierSheet carrier) {
        vehicles.write(
                () -> {
                    html.text("Carrier ");
                    html.name(carrier.carrier().id());
                    html.text(", ");
                    html.day(yard.day());
                },
                () -> {
                    yard(yard);
                    html.text("; plan of " + problem);
                },
                () -> {
                    for (int i = 0; i < carrier.trips().size(); i++) {
                        trip(carrier.trips().get(i), i + 1, carrier.trips().size());
                    }
                });
        html.block(
                "p",
                "note",
                () -> html.text(
                        "Position 1 is loaded first and unloaded last. Times are duty time from the start of loading."));
    }

    private void trip(TripSheet sheet, int number, int of) {
        ResolvedTrip trip = sheet.trip();
        vehicles.wideRow("trip", () -> {
            html.inline("b", "", () -> {
                html.text("Trip ");
                html.name(trip.id());
            });
            html.text((of == 1 ? "" : " (" + number + " of " + of + " on this day)") + ": departs ");
            html.day(trip.departureDay());
            html.text(", back ");
            html.day(trip.backDay());
            html.text(" after " + SheetText.duration(trip.tour().minutes()) + "; " + SheetText.load(trip) + "; "
                    + NumberText.whole(trip.tour().wholeKm()) + " km");
            html.block("ol", "", () -> {
                for (int stop = 0; stop < sheet.stops().size(); stop++) {
                    stop(sheet, stop);
                }
            });
        });
        sheet.vehicles().forEach(this::vehicle);
    }

    private void stop(TripSheet sheet, int stop) {
        Center center = sheet.stops().get(stop);
        ResolvedTrip trip = sheet.trip();
        html.block("li", "", () -> {
            html.name(SheetText.site(center.id(), center.name()));
            html.text(": arrives ");
            html.day(trip.arrivalDays().get(stop));
            html.text(", unloaded after " + SheetText.duration(trip.tour().reachedAfter(stop)));
        });
    }

    private void vehicle(LoadedVehicle vehicle) {
        Order order = vehicle.delivery().order();
        vehicles.row(
                "",
                vehicles.text(Integer.toString(vehicle.stop())),
                vehicles.text(vehicle.positionText()),
                vehicles.name(order.id()),
                vehicles.name(order.model()),
                vehicles.name(vehicle.delivery().center().id()),
                vehicles.day(vehicle.delivery().day()),
                vehicles.text(SheetText.appointment(vehicle.delivery())),
                vehicles.box());
    }
}
