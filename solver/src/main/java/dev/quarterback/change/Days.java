package dev.quarterback.change;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Days of an operation that are each meant once, whatever their order. */
final class Days {
    private Days() {}

    /** The days in their order, each once. */
    static List<LocalDate> sorted(Collection<LocalDate> days) {
        return days.stream().sorted().distinct().toList();
    }
}
