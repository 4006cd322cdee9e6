package dev.quarterback.format;

import dev.quarterback.change.Event;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values that an operation's fields were given, by the fields' names. */
final class OperationValues {
    private final Map<String, Object> values = new HashMap<>();

    void put(String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    /** Whether a field was given a value, be it a stand-in. */
    boolean has(String field) {
        return values.containsKey(field);
    }

    /** The value of a field of that type; null when it was left out. */
    @SuppressWarnings("unchecked") // The operation's format names the type where it names the field.
    <T> @Nullable T find(String field, FieldType<T> type) {
        return (T) values.get(field);
    }

    /** The value of a field of that type, which is required. */
    <T> T get(String field, FieldType<T> type) {
        return Objects.requireNonNull(find(field, type));
    }

    String text(String field) {
        return get(field, FieldType.TEXT);
    }

    @Nullable
    String findText(String field) {
        return find(field, FieldType.TEXT);
    }

    int whole(String field) {
        return get(field, FieldType.COUNT);
    }

    int whole(String field, int standard) {
        Integer value = findWhole(field);
        return value == null ? standard : value;
    }

    @Nullable
    Integer findWhole(String field) {
        return find(field, FieldType.COUNT);
    }

    double decimal(String field) {
        return get(field, FieldType.ABOVE_ZERO);
    }

    @Nullable
    Double findDecimal(String field) {
        return find(field, FieldType.ABOVE_ZERO);
    }

    LocalDate day(String field) {
        return get(field, FieldType.DAY);
    }

    @Nullable
    LocalDate findDay(String field) {
        return find(field, FieldType.DAY);
    }

    /** Days; empty when they were left out. */
    List<LocalDate> days(String field) {
        List<LocalDate> days = findDays(field);
        return days == null ? List.of() : days;
    }

    @Nullable
    List<LocalDate> findDays(String field) {
        return find(field, FieldType.DAYS);
    }

    /** Events; empty when they were left out. */
    List<Event> events(String field) {
        List<Event> events = find(field, FieldType.EVENTS);
        return events == null ? List.of() : events;
    }

    /** Texts; empty when they were left out. */
    List<String> texts(String field) {
        List<String> texts = findTexts(field);
        return texts == null ? List.of() : texts;
    }

    @Nullable
    List<String> findTexts(String field) {
        return find(field, FieldType.TEXTS);
    }
}
