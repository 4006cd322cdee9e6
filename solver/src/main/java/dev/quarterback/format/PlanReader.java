package dev.quarterback.format;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.ReasonCode;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.plan.UpperBound;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plan from JSON, gzipped or not, as strictly as {@link ProblemReader}; further fields are skipped.
 *
 * <p>Whether its ids exist and its rules hold is for the checker to say.
 */
public final class PlanReader {
    private final JsonInput in;
    private final ErrorList errors;
    private final JsonLists lists;

    private String problem = "";
    private final List<Trip> trips = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();
    private final List<Undelivered> undelivered = new ArrayList<>();
    private @Nullable UpperBound upperBound;

    private PlanReader(JsonInput in, ErrorList errors) {
        this.in = in;
        this.errors = errors;
        this.lists = new JsonLists(in);
    }

    /**
     * Reads a plan from a file.
     *
     * @throws InvalidInputException if it does not have the form of a plan
     * @throws IOException if the file cannot be read
     */
    public static Plan read(Path file) throws IOException {
        try (InputStream in = InputFile.open(file)) {
            return read(in);
        }
    }

    /**
     * Reads a plan from a stream, to the stream's end, and leaves it open.
     *
     * @throws InvalidInputException if it does not have the form of a plan
     * @throws IOException if the stream cannot be read
     */
    public static Plan read(InputStream stream) throws IOException {
        ErrorList errors = new ErrorList();
        try (JsonInput in = new JsonInput(stream, errors)) {
            PlanReader reader = new PlanReader(in, errors);
            JsonDocument.read(in, errors, Shapes.PLAN, reader::readFields);
            reader.checkUpperBound();
            errors.throwIfAny();
            return new Plan(reader.problem, reader.trips, reader.deliveries, reader.undelivered, reader.upperBound);
        }
    }

    private void readFields() {
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            switch (field) {
                case "problem" -> problem = in.text();
                case "trips" -> readList(trips, this::trip);
                case "deliveries" -> readList(deliveries, this::delivery);
                case "undelivered" -> readList(undelivered, this::undelivered);
                case "upperBound" -> upperBound = in.isNull() ? null : upperBound();
                default -> throw new IllegalStateException(field);
            }
        }
    }

    private <T> void readList(List<T> list, Supplier<T> element) {
        if (in.startList()) {
            while (in.nextElement()) {
                list.add(element.get());
            }
        }
    }

    private Trip trip() {
        String id = JsonInput.UNREADABLE;
        String carrier = JsonInput.UNREADABLE;
        @Nullable LocalDate departureDay = null;
        List<String> stops = List.of();
        if (in.startObject(Shapes.TRIP)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "id" -> id = in.text();
                    case "carrier" -> carrier = in.repeatedText();
                    case "departureDay" -> departureDay = in.day();
                    case "stops" -> stops = lists.ids();
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new Trip(id, carrier, DayParser.orUnreadable(departureDay), stops);
    }

    private Delivery delivery() {
        String order = JsonInput.UNREADABLE;
        String center = JsonInput.UNREADABLE;
        @Nullable LocalDate day = null;
        @Nullable String trip = null;
        if (in.startObject(Shapes.DELIVERY)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "order" -> order = in.text();
                    case "center" -> center = in.repeatedText();
                    case "day" -> day = in.day();
                    case "trip" -> trip = in.isNull() ? null : in.repeatedText();
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new Delivery(order, center, DayParser.orUnreadable(day), trip);
    }

    private Undelivered undelivered() {
        String order = JsonInput.UNREADABLE;
        @Nullable ReasonCode code = null;
        String reason = "";
        @Nullable String action = null;
        if (in.startObject(Shapes.UNDELIVERED)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "order" -> order = in.text();
                    case "code" -> code = in.isNull() ? null : code();
                    case "reason" -> reason = in.isNull() ? "" : in.repeatedText();
                    case "action" -> action = in.isNull() ? null : in.repeatedText();
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new Undelivered(order, code, reason, action);
    }

    /** Null for a code that is not known here: other makers of plans, and later editions, may have more. */
    private @Nullable ReasonCode code() {
        return ReasonCode.of(in.repeatedText()).orElse(null);
    }

    private UpperBound upperBound() {
        @Nullable Long appointments = null;
        @Nullable Long delivered = null;
        @Nullable Long orders = null;
        if (in.startObject(Shapes.UPPER_BOUND)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "appointments" -> appointments = in.anyWhole(0);
                    case "deliveries" -> delivered = in.anyWhole(0);
                    case "orders" -> orders = in.anyWhole(0);
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new UpperBound(appointments, delivered, orders);
    }

    private void checkUpperBound() {
        if (upperBound != null) {
            Faults faults = new Faults(in.positions(), errors);
            faults.range(Limits.NOT_NEGATIVE, negative(upperBound.appointments()), "upperBound", "appointments");
            faults.range(Limits.NOT_NEGATIVE, negative(upperBound.deliveries()), "upperBound", "deliveries");
            faults.range(Limits.NOT_NEGATIVE, negative(upperBound.orders()), "upperBound", "orders");
        }
    }

    /** Zero for what is not negative: bounds count priorities, so that they may pass the limit of other numbers. */
    private static double negative(@Nullable Long value) {
        return value == null ? 0 : Math.min(0, (double) value);
    }
}
