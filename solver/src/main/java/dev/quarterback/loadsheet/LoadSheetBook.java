package dev.quarterback.loadsheet;

import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.format.xlsx.BookWriter;
import dev.quarterback.format.xlsx.SheetWriter;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes load sheets as an XLSX book to be filtered and printed: the trips with their stops, what each carrier loads, what comes
 * to each center, and what is handed over there.
 */
public final class LoadSheetBook {
    private static final List<String> TRIPS = List.of(
            "yard",
            "day",
            "carrier",
            "trip",
            "stop",
            "center",
            "centerName",
            "arrival",
            "unloadedAfter",
            "back",
            "dutyTime",
            "vehicles",
            "positions",
            "ofPositions",
            "loadKg",
            "ofPayloadKg",
            "km",
            "left");

    private static final List<String> LOADS = List.of(
            "yard",
            "day",
            "carrier",
            "trip",
            "stop",
            "position",
            "vehicle",
            "model",
            "center",
            "handover",
            "appointment",
            "loaded");

    private static final List<String> ARRIVALS =
            List.of("center", "centerName", "day", "trip", "carrier", "vehicle", "model", "handover", "came");

    private static final List<String> HANDOVERS = List.of(
            "center", "centerName", "day", "appointment", "vehicle", "model", "isThereSince", "broughtBy", "done");

    private LoadSheetBook() {}

    /** Writes the rows of a sheet. */
    private interface Rows {
        void write(SheetWriter out) throws IOException;
    }

    /**
     * Writes the book to a stream, which stays open.
     *
     * @throws IOException if the stream cannot be written, or a sheet would have more rows than books can have
     */
    public static void write(LoadSheets sheets, OutputStream stream) throws IOException {
        try (BookWriter book = new BookWriter(stream)) {
            sheet(book, "trips", TRIPS, out -> trips(sheets, out));
            sheet(book, "loads", LOADS, out -> loads(sheets, out));
            sheet(book, "arrivals", ARRIVALS, out -> arrivals(sheets, out));
            sheet(book, "handovers", HANDOVERS, out -> handovers(sheets, out));
        }
    }

    private static void sheet(BookWriter book, String name, List<String> columns, Rows rows) throws IOException {
        try (SheetWriter sheet = book.sheet(name)) {
            sheet.forPrint();
            sheet.header(columns);
            rows.write(sheet);
        }
    }

    private static void trips(LoadSheets sheets, SheetWriter out) throws IOException {
        for (YardDay yard : sheets.yards()) {
            for (TripSheet sheet : yard.trips()) {
                for (int stop = 0; stop < sheet.stops().size(); stop++) {
                    begin(yard, sheet.trip(), out);
                    stop(sheet, stop, out);
                }
            }
        }
    }

    private static void begin(YardDay yard, ResolvedTrip trip, SheetWriter out) throws IOException {
        out.nextRow();
        out.text(yard.yard().id());
        out.anyDay(yard.day());
        out.text(trip.carrier().id());
        out.text(trip.id());
    }

    private static void stop(TripSheet sheet, int stop, SheetWriter out) {
        ResolvedTrip trip = sheet.trip();
        Center center = sheet.stops().get(stop);
        out.number(stop + 1);
        out.text(center.id());
        text(center.name(), out);
        out.anyDay(trip.arrivalDays().get(stop));
        out.text(SheetText.duration(trip.tour().reachedAfter(stop)));
        out.anyDay(trip.backDay());
        out.text(SheetText.duration(trip.tour().minutes()));
        out.number(trip.load().vehicles());
        out.number(trip.load().positions());
        out.number(trip.carrier().positions());
        out.number(trip.load().kg());
        out.number(trip.carrier().payloadKg());
        out.number(trip.tour().wholeKm());
    }

    private static void text(@Nullable String text, SheetWriter out) {
        if (text == null) {
            out.empty();
        } else {
            out.text(text);
        }
    }

    private static void loads(LoadSheets sheets, SheetWriter out) throws IOException {
        for (YardDay yard : sheets.yards()) {
            for (TripSheet sheet : yard.trips()) {
                for (LoadedVehicle vehicle : sheet.vehicles()) {
                    begin(yard, sheet.trip(), out);
                    ResolvedDelivery delivery = vehicle.delivery();
                    out.number(vehicle.stop());
                    out.text(vehicle.positionText());
                    vehicle(delivery.order(), out);
                    out.text(delivery.center().id());
                    out.anyDay(delivery.day());
                    out.text(SheetText.appointment(delivery));
                }
            }
        }
    }

    private static void vehicle(Order order, SheetWriter out) {
        out.text(order.id());
        out.text(order.model());
    }

    private static void arrivals(LoadSheets sheets, SheetWriter out) throws IOException {
        for (CenterDay day : sheets.centers()) {
            for (ComingVehicle coming : day.coming()) {
                begin(day, out);
                out.text(coming.isUnderWay() ? SheetText.UNDER_WAY : coming.tripId());
                text(coming.trip() == null ? null : coming.trip().carrier().id(), out);
                vehicle(coming.order(), out);
                if (coming.handoverDay() == null) {
                    out.text(SheetText.NOT_PLANNED);
                } else {
                    out.anyDay(coming.handoverDay());
                }
            }
        }
    }

    private static void begin(CenterDay day, SheetWriter out) throws IOException {
        out.nextRow();
        out.text(day.center().id());
        text(day.center().name(), out);
        out.anyDay(day.day());
    }

    private static void handovers(LoadSheets sheets, SheetWriter out) throws IOException {
        for (CenterDay day : sheets.centers()) {
            for (ResolvedDelivery delivery : day.handovers()) {
                begin(day, out);
                out.text(SheetText.appointment(delivery));
                vehicle(delivery.order(), out);
                if (delivery.arrivalDay() == null) {
                    out.text(SheetText.ON_SITE);
                } else {
                    out.anyDay(delivery.arrivalDay());
                }
                text(delivery.trip() == null ? null : delivery.trip().id(), out);
            }
        }
    }
}
