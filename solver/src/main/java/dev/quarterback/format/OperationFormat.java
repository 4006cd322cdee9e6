package dev.quarterback.format;

import dev.quarterback.change.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of operation is written: its name, its fields, and the record that they make.
 *
 * @param name the value of {@code op}
 * @param shape the fields as JSON has them, {@code op} first
 */
record OperationFormat<O extends Operation>(
        String name, Class<O> type, Shape shape, List<Field<O, ?>> fields, Function<OperationValues, O> make) {

    /** The field that names the kind of operation. */
    static final String OP = "op";

    /**
     * A field of an operation.
     *
     * @param value its value in an operation; null where it is left out
     */
    record Field<O, T>(String name, FieldType<T> type, boolean isRequired, Function<O, @Nullable T> value) {

        void read(OperationInput input, OperationValues values) {
            values.put(name, type.reader().apply(input));
        }

        void write(JsonOutput out, O operation) {
            T found = value.apply(operation);
            if (found != null) {
                type.writer().write(out, name, found);
            }
        }
    }

    /** A field that must be given. */
    static <O, T> Field<O, T> required(String name, FieldType<T> type, Function<O, @Nullable T> value) {
        return new Field<>(name, type, true, value);
    }

    /** A field that may be left out. */
    static <O, T> Field<O, T> optional(String name, FieldType<T> type, Function<O, @Nullable T> value) {
        return new Field<>(name, type, false, value);
    }

    /** The field that names the fields for which the format's default is to hold. */
    static <O> Field<O, List<String>> clear(Function<O, List<String>> value) {
        return optional("clear", FieldType.TEXTS, operation -> unlessEmpty(value.apply(operation)));
    }

    /** A list, or null in place of one without entries. */
    static <T> @Nullable List<T> unlessEmpty(List<T> list) {
        return list.isEmpty() ? null : list;
    }

    /** An operation with these fields, the required ones first. */
    static <O extends Operation> OperationFormat<O> of(
            String name, Class<O> type, Function<OperationValues, O> make, List<Field<O, ?>> fields) {
        List<String> required = new ArrayList<>(List.of(OP));
        fields.stream().filter(Field::isRequired).map(Field::name).forEach(required::add);
        String[] others = fields.stream()
                .filter(field -> !field.isRequired())
                .map(Field::name)
                .toArray(String[]::new);
        Shape shape = Shape.of(name, required.toArray(String[]::new)).optional(others);
        return new OperationFormat<>(name, type, shape, fields, make);
    }

    /** The field of a name; empty for one that it does not have. */
    Optional<Field<O, ?>> field(String wanted) {
        return fields.stream().filter(field -> field.name().equals(wanted)).findAny();
    }

    /** Reads the fields of the object that has been entered. */
    OperationValues read(OperationInput input) {
        JsonInput json = input.json();
        OperationValues values = new OperationValues();
        for (String given = json.nextField(); given != null; given = json.nextField()) {
            field(given).ifPresent(field -> field.read(input, values));
        }
        return values;
    }

    /** Whether all fields that are required have values. */
    boolean isWhole(OperationValues values) {
        return fields.stream().allMatch(field -> !field.isRequired() || values.has(field.name()));
    }

    /** The operation of values, with stand-ins for those that are required and could not be read. */
    O made(OperationValues values) {
        fields.stream()
                .filter(field -> field.isRequired() && !values.has(field.name()))
                .forEach(field -> values.put(field.name(), field.type().standIn()));
        return make.apply(values);
    }

    /** Writes an operation as the fields of the object that is open. */
    void write(JsonOutput out, Operation operation) {
        O own = type.cast(operation);
        out.text(OP, name);
        fields.forEach(field -> field.write(out, own));
    }
}
