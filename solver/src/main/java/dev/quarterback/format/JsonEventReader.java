package dev.quarterback.format;

import dev.quarterback.change.Event;
import dev.quarterback.change.Event.Stop;
import dev.quarterback.change.EventKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes what has happened, as the operation {@code roll} has it. */
final class JsonEventReader {
    private static final Shape EVENT =
            Shape.of("an event", "event", "day").optional("trip", "carrier", "stops", "order", "center", "until");
    private static final Shape STOP = Shape.of("a stop", "center", "orders");

    private final JsonInput in;
    private final JsonLists lists;

    JsonEventReader(JsonInput in, JsonLists lists) {
        this.in = in;
        this.lists = lists;
    }

    /** Events; those that could not be read were reported and are left out. */
    List<Event> events() {
        List<Event> events = new ArrayList<>();
        if (in.startList()) {
            while (in.nextElement()) {
                Fields fields = new Fields();
                read(fields);
                events.add(fields.event());
            }
        }
        return events;
    }

    /** The fields of an event while they are read, with stand-ins. */
    private static final class Fields {
        private EventKind kind = EventKind.ARRIVED;
        private @Nullable LocalDate day;
        private @Nullable String trip;
        private @Nullable String carrier;
        private List<Stop> stops = List.of();
        private @Nullable String order;
        private @Nullable String center;
        private @Nullable LocalDate until;

        private Event event() {
            return new Event(kind, DayParser.orUnreadable(day), trip, carrier, stops, order, center, until);
        }
    }

    private void read(Fields fields) {
        if (in.startObject(EVENT)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "event" -> fields.kind = kind();
                    case "day" -> fields.day = in.day();
                    case "trip" -> fields.trip = in.text();
                    case "carrier" -> fields.carrier = in.text();
                    case "stops" -> fields.stops = stops();
                    case "order" -> fields.order = in.text();
                    case "center" -> fields.center = in.text();
                    case "until" -> fields.until = in.day();
                    default -> throw new IllegalStateException(field);
                }
            }
        }
    }

    private EventKind kind() {
        String name = in.text();
        EventKind kind = EventKind.named(name).orElse(null);
        if (kind == null && JsonInput.isReadable(name)) {
            String question = Nearest.question(name, EventKind.names());
            in.report(
                    "no event " + Shown.text(name),
                    question != null ? question : "events are " + String.join(", ", EventKind.names()));
        }
        return kind == null ? EventKind.ARRIVED : kind;
    }

    private List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        if (in.startList()) {
            while (in.nextElement()) {
                stops.add(stop());
            }
        }
        return stops;
    }

    private Stop stop() {
        String center = JsonInput.UNREADABLE;
        List<String> orders = List.of();
        if (in.startObject(STOP)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "center" -> center = in.text();
                    case "orders" -> orders = lists.ids();
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new Stop(center, orders);
    }

    /** Writes an event as the fields of the object that is open. */
    static void write(JsonOutput out, Event event) {
        out.text("event", event.kind().text());
        out.day("day", event.day());
        out.text("trip", event.trip());
        out.text("carrier", event.carrier());
        if (!event.stops().isEmpty()) {
            out.list("stops", event.stops(), stop -> {
                out.text("center", stop.center());
                out.texts("orders", stop.orders());
            });
        }
        out.text("order", event.order());
        out.text("center", event.center());
        out.day("until", event.until());
    }
}
