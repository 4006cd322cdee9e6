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
        Fields fields = new Fields();
        if (in.startObject(Shapes.ORDER)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "id" -> fields.id = in.text();
                    case "model" -> fields.model = in.repeatedText();
                    case "location" -> fields.location = in.repeatedText();
                    case "centers" -> fields.centers = lists.ids();
                    case "priority" -> fields.priority = in.whole(fields.priority);
                    case "readyDay" -> fields.readyDay = in.day();
                    case "promisedDay" -> fields.promisedDay = in.day();
                    case "unavailableDays" -> fields.unavailableDays = lists.days();
                    case "appointment" -> fields.appointment = handover(Shapes.HANDOVER);
                    case "planned" -> fields.planned = handover(Shapes.HANDOVER);
                    case "vessel" -> fields.vessel = in.repeatedText();
                    case "orderedDay" -> fields.orderedDay = in.day();
                    case "arrival" -> fields.arrival = handover(Shapes.ARRIVAL);
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return fields.order();
    }

    /** The fields of an order while they are read, with their defaults and stand-ins. */
    private static final class Fields {
        private String id = JsonInput.UNREADABLE;
        private String model = JsonInput.UNREADABLE;
        private String location = JsonInput.UNREADABLE;
        private List<String> centers = List.of(JsonInput.UNREADABLE);
        private int priority = 1;
        private @Nullable LocalDate readyDay;
        private @Nullable LocalDate promisedDay;
        private List<LocalDate> unavailableDays = List.of();
        private @Nullable Handover appointment;
        private @Nullable Handover planned;
        private @Nullable String vessel;
        private @Nullable LocalDate orderedDay;
        private @Nullable Handover arrival;

        private Order order() {
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
