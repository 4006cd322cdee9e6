package dev.quarterback.format;

import dev.quarterback.change.Event;
import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Rules.DutyCycle;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a field of an operation holds.
 *
 * @param form how its value is written in an operation given as text
 * @param standIn takes the place of a value that is missing, so that what is wrong with the others is found
 * @param reader reads the current value; null, or a stand-in, when it was reported
 * @param writer writes a value as JSON
 */
record FieldType<T>(Form form, T standIn, Function<OperationInput, @Nullable T> reader, Writer<T> writer) {

    private static final LocalDate STAND_IN_DAY = LocalDate.of(9999, 1, 1);

    static final FieldType<String> TEXT =
            new FieldType<>(Form.TEXT, "", input -> input.json().text(), JsonOutput::text);
    static final FieldType<List<String>> TEXTS =
            new FieldType<>(Form.LIST, List.of(), OperationInput::someTexts, JsonOutput::texts);
    static final FieldType<LocalDate> DAY =
            new FieldType<>(Form.TEXT, STAND_IN_DAY, input -> input.json().day(), JsonOutput::day);
    static final FieldType<List<LocalDate>> DAYS = new FieldType<>(
            Form.LIST,
            List.of(),
            OperationInput::days,
            (out, name, days) ->
                    out.texts(name, days.stream().map(LocalDate::toString).toList()));
    static final FieldType<Integer> COUNT = whole(Limits.NOT_NEGATIVE);
    static final FieldType<Integer> AT_LEAST_ONE = whole(Limits.AT_LEAST_ONE);
    static final FieldType<Integer> WEIGHT = whole(Limits.WEIGHT);

    /** A whole number that may be below 0. */
    static final FieldType<Integer> SIGNED =
            new FieldType<>(Form.NUMBER, 0, input -> input.json().whole(0), JsonOutput::whole);

    static final FieldType<Double> ABOVE_ZERO = decimal(Limits.ABOVE_ZERO);
    static final FieldType<Double> LATITUDE = decimal(Limits.LATITUDE);
    static final FieldType<Double> LONGITUDE = decimal(Limits.LONGITUDE);
    static final FieldType<DutyCycle> DUTY_CYCLE = new FieldType<>(
            Form.JSON,
            new DutyCycle(1, 1),
            input -> input.settings().dutyCycle(),
            (out, name, cycle) -> out.object(name, () -> ProblemWriter.write(out, cycle)));
    static final FieldType<List<BusyDay>> BUSY = new FieldType<>(
            Form.JSON,
            List.of(),
            input -> input.transport().busy(),
            (out, name, days) -> out.list(name, days, day -> ProblemWriter.write(out, day)));
    static final FieldType<List<Order>> ORDERS = new FieldType<>(
            Form.JSON,
            List.of(),
            OperationInput::someOrders,
            (out, name, orders) -> out.list(name, orders, order -> ProblemWriter.write(out, order)));

    static final FieldType<List<Event>> EVENTS = new FieldType<>(
            Form.JSON,
            List.of(),
            input -> input.events().events(),
            (out, name, events) -> out.list(name, events, event -> JsonEventReader.write(out, event)));

    /** How a value is written in an operation given as text. */
    enum Form {
        /** As it is. */
        TEXT,
        /** As in JSON. */
        NUMBER,
        /** With commas between its entries, or as in JSON. */
        LIST,
        /** As in JSON. */
        JSON
    }

    /** Writes a value as a field of the object that is open. */
    interface Writer<T> {
        void write(JsonOutput out, String name, T value);
    }

    private static FieldType<Integer> whole(Limits limits) {
        return new FieldType<>(
                Form.NUMBER, 1, input -> input.within(limits, input.json().whole(1)), JsonOutput::whole);
    }

    private static FieldType<Double> decimal(Limits limits) {
        return new FieldType<>(
                Form.NUMBER, 1.0, input -> input.within(limits, input.json().decimal(1)), JsonOutput::decimal);
    }
}
