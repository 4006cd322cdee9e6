package dev.quarterback.format;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads orders from JSON, of which there may be a million: what orders have in common is held once. */
final class JsonOrderReader {
    private final JsonInput in;
    private final JsonLists lists;
    private final ValueCache<Handover> handovers = new ValueCache<>();

    JsonOrderReader(JsonInput in, JsonLists lists) {
        this.in = in;
        this.lists = lists;
    }

    /** The order that is the current value; errors are reported and leave stand-ins. */
    Order read() {
        String id = JsonInput.UNREADABLE;
        String model = JsonInput.UNREADABLE;
        String location = JsonInput.UNREADABLE;
        List<String> centers = List.of(JsonInput.UNREADABLE);
        int priority = 1;
        @Nullable LocalDate readyDay = null;
        @Nullable LocalDate promisedDay = null;
        List<LocalDate> unavailableDays = List.of();
        @Nullable Handover appointment = null;
        @Nullable Handover planned = null;
        @Nullable String vessel = null;
        @Nullable LocalDate orderedDay = null;
        @Nullable Handover arrival = null;
        if (in.startObject(Shapes.ORDER)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "id" -> id = in.text();
                    case "model" -> model = in.repeatedText();
                    case "location" -> location = in.repeatedText();
                    case "centers" -> centers = lists.ids();
                    case "priority" -> priority = in.whole(priority);
                    case "readyDay" -> readyDay = in.day();
                    case "promisedDay" -> promisedDay = in.day();
                    case "unavailableDays" -> unavailableDays = lists.days();
                    case "appointment" -> appointment = handover(Shapes.HANDOVER);
                    case "planned" -> planned = handover(Shapes.HANDOVER);
                    case "vessel" -> vessel = in.repeatedText();
                    case "orderedDay" -> orderedDay = in.day();
                    case "arrival" -> arrival = handover(Shapes.ARRIVAL);
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new Order(
                id,
                model,
                location,
                readyDay,
                centers,
                priority,
                promisedDay,
                unavailableDays,
                appointment,
                planned,
                vessel,
                orderedDay,
                arrival);
    }

    /** A center and a day; null when it is no object. */
    private @Nullable Handover handover(Shape shape) {
        if (!in.startObject(shape)) {
            return null;
        }
        String center = JsonInput.UNREADABLE;
        @Nullable LocalDate day = null;
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            switch (field) {
                case "center" -> center = in.repeatedText();
                case "day" -> day = in.day();
                default -> throw new IllegalStateException(field);
            }
        }
        Handover handover = new Handover(center, DayParser.orUnreadable(day));
        return JsonInput.isReadable(center) ? handovers.get(handover) : handover;
    }
}
