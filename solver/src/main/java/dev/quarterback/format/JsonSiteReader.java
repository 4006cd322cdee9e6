package dev.quarterback.format;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads yards, the vessels that come to them, and centers from JSON; errors are reported and leave stand-ins. */
final class JsonSiteReader {
    private static final Handovers NONE = new Handovers(0, 0);

    private final JsonInput in;

    JsonSiteReader(JsonInput in) {
        this.in = in;
    }

    Yard yard() {
        String id = JsonInput.UNREADABLE;
        @Nullable String name = null;
        double lat = 0;
        double lon = 0;
        int departuresPerDay = Yard.UNLIMITED;
        SortedMap<LocalDate, Integer> departureDays = new TreeMap<>();
        if (in.startObject(Shapes.YARD)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "id" -> id = in.repeatedText();
                    case "name" -> name = in.text();
                    case "lat" -> lat = in.decimal(lat);
                    case "lon" -> lon = in.decimal(lon);
                    case "departuresPerDay" -> departuresPerDay = in.whole(departuresPerDay);
                    case "departureDays" -> departureDays = days(() -> in.whole(0));
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new Yard(id, name, lat, lon, departuresPerDay, departureDays);
    }

    Vessel vessel() {
        String id = JsonInput.UNREADABLE;
        @Nullable String name = null;
        String yard = JsonInput.UNREADABLE;
        @Nullable LocalDate day = null;
        int handlingDays = 0;
        if (in.startObject(Shapes.VESSEL)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "id" -> id = in.repeatedText();
                    case "name" -> name = in.text();
                    case "yard" -> yard = in.repeatedText();
                    case "day" -> day = in.day();
                    case "handlingDays" -> handlingDays = in.whole(handlingDays);
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new Vessel(id, name, yard, DayParser.orUnreadable(day), handlingDays);
    }

    Center center() {
        String id = JsonInput.UNREADABLE;
        @Nullable String name = null;
        double lat = 0;
        double lon = 0;
        Handovers handovers = NONE;
        SortedMap<LocalDate, Handovers> handoverDays = new TreeMap<>();
        int lotSpaces = Center.UNLIMITED;
        int prepDays = 0;
        if (in.startObject(Shapes.CENTER)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "id" -> id = in.repeatedText();
                    case "name" -> name = in.text();
                    case "lat" -> lat = in.decimal(lat);
                    case "lon" -> lon = in.decimal(lon);
                    case "handovers" -> handovers = handovers();
                    case "handoverDays" -> handoverDays = days(this::handovers);
                    case "lotSpaces" -> lotSpaces = in.whole(lotSpaces);
                    case "prepDays" -> prepDays = in.whole(prepDays);
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new Center(id, name, lat, lon, handovers, handoverDays, lotSpaces, prepDays);
    }

    private <T> SortedMap<LocalDate, T> days(Supplier<T> value) {
        SortedMap<LocalDate, T> days = new TreeMap<>();
        if (in.startDays()) {
            for (LocalDate day = in.nextDay(days.keySet()); day != null; day = in.nextDay(days.keySet())) {
                days.put(day, value.get());
            }
        }
        return days;
    }

    private Handovers handovers() {
        int regular = 0;
        int surge = 0;
        if (in.startObject(Shapes.HANDOVERS)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "regular" -> regular = in.whole(regular);
                    case "surge" -> surge = in.whole(surge);
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new Handovers(regular, surge);
    }
}
