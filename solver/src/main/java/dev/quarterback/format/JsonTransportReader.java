package dev.quarterback.format;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Model;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads vehicle models, carriers and lanes from JSON; errors are reported and leave stand-ins. */
final class JsonTransportReader {
    private final JsonInput in;
    private final JsonLists lists;

    JsonTransportReader(JsonInput in, JsonLists lists) {
        this.in = in;
        this.lists = lists;
    }

    Model model() {
        String id = JsonInput.UNREADABLE;
        double weightKg = 1;
        int positions = 1;
        if (in.startObject(Shapes.MODEL)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "id" -> id = in.repeatedText();
                    case "weightKg" -> weightKg = in.decimal(weightKg);
                    case "positions" -> positions = in.whole(positions);
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new Model(id, weightKg, positions);
    }

    Carrier carrier() {
        String id = JsonInput.UNREADABLE;
        String yard = JsonInput.UNREADABLE;
        int positions = 1;
        double payloadKg = 1;
        int dutyMinutesPerDay = Carrier.DEFAULT_DUTY_MINUTES;
        @Nullable LocalDate availableFrom = null;
        @Nullable LocalDate availableTo = null;
        List<LocalDate> offDays = List.of();
        int hire = 0;
        List<BusyDay> busy = List.of();
        if (in.startObject(Shapes.CARRIER)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "id" -> id = in.text();
                    case "yard" -> yard = in.repeatedText();
                    case "positions" -> positions = in.whole(positions);
                    case "payloadKg" -> payloadKg = in.decimal(payloadKg);
                    case "dutyMinutesPerDay" -> dutyMinutesPerDay = in.whole(dutyMinutesPerDay);
                    case "availableFrom" -> availableFrom = in.day();
                    case "availableTo" -> availableTo = in.day();
                    case "offDays" -> offDays = lists.days();
                    case "hire" -> hire = in.whole(hire);
                    case "busy" -> busy = busy();
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new Carrier(
                id, yard, positions, payloadKg, dutyMinutesPerDay, availableFrom, availableTo, offDays, hire, busy);
    }

    /** What a carrier does apart from the plan. */
    List<BusyDay> busy() {
        List<BusyDay> busy = new ArrayList<>();
        if (in.startList()) {
            while (in.nextElement()) {
                busy.add(busyDay());
            }
        }
        return busy;
    }

    private BusyDay busyDay() {
        @Nullable LocalDate day = null;
        int minutes = 0;
        int trips = 0;
        if (in.startObject(Shapes.BUSY_DAY)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "day" -> day = in.day();
                    case "minutes" -> minutes = in.whole(minutes);
                    case "trips" -> trips = in.whole(trips);
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new BusyDay(DayParser.orUnreadable(day), minutes, trips);
    }

    Lane lane() {
        String from = JsonInput.UNREADABLE;
        String to = JsonInput.UNREADABLE;
        double km = 0;
        int minutes = 0;
        if (in.startObject(Shapes.LANE)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "from" -> from = in.repeatedText();
                    case "to" -> to = in.repeatedText();
                    case "km" -> km = in.decimal(km);
                    case "minutes" -> minutes = in.whole(minutes);
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new Lane(from, to, km, minutes);
    }
}
