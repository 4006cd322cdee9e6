package dev.quarterback.change;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The new values of fields that an operation sets or clears; where a field is cleared the format's default holds. */
final class Settings {
    private final Edit edit;
    private final Set<String> cleared;

    /**
     * Settings of which some fields are cleared.
     *
     * @param cleared the names of the fields that are cleared
     * @param clearable the fields that have a default
     */
    Settings(List<String> cleared, List<String> clearable, Edit edit) {
        this.edit = edit;
        this.cleared = new HashSet<>(cleared);
        for (int i = 0; i < cleared.size(); i++) {
            if (!clearable.contains(cleared.get(i))) {
                edit.noSuch("clear", i, "field to clear", cleared.get(i), clearable);
            }
        }
    }

    /** The value of a field without a default: as given, or as it was. */
    <T> T value(String field, @Nullable T given, T before) {
        return value(field, given, before, before);
    }

    /** The value of a field: as given, as it was, or its default. */
    <T> T value(String field, @Nullable T given, T before, T standard) {
        if (given == null) {
            return cleared.contains(field) ? standard : before;
        }
        note(field);
        return given;
    }

    /** The value of a field that need not have one. */
    <T> @Nullable T optional(String field, @Nullable T given, @Nullable T before) {
        if (given == null) {
            return cleared.contains(field) ? null : before;
        }
        note(field);
        return given;
    }

    private void note(String field) {
        if (cleared.contains(field)) {
            edit.wrong(field, "both set and cleared", "do one of them");
        }
    }

    /** Notes at {@code field} when nothing is set and nothing cleared. */
    void checkSome(String field, String settable, @Nullable Object... given) {
        if (cleared.isEmpty() && Stream.of(given).allMatch(Objects::isNull)) {
            edit.wrong(field, "nothing to set", "give " + settable);
        }
    }
}
