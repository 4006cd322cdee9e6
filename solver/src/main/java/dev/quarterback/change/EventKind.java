package dev.quarterback.change;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing has happened. */
public enum EventKind {
    /** A trip has left its yard. */
    DEPARTED,

    /** A vehicle has come, or will come, to a center. */
    ARRIVED,

    /** A vehicle was handed over. */
    HANDED_OVER,

    /** A trip has not left, or a handover has not been, though the plan says so. */
    FAILED,

    /** A carrier has broken down. */
    BROKEN_DOWN;

    /** The kind of a name such as {@code handed-over}; empty when there is none. */
    public static Optional<EventKind> named(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text().equals(text)).findAny();
    }

    /** All names. */
    public static List<String> names() {
        return Arrays.stream(values()).map(EventKind::text).toList();
    }

    /** The name as it is written: {@code handed-over}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
