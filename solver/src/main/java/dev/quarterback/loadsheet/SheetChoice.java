package dev.quarterback.loadsheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which load sheets are wanted. A yard without a center means that yard's alone, and the other way round.
 *
 * @param yard the id of the only yard; null for any
 * @param center the id of the only center; null for any
 * @param day the only day; null for all
 */
public record SheetChoice(
        @Nullable String yard,
        @Nullable String center,
        @Nullable LocalDate day) {
    /** All load sheets. */
    public static final SheetChoice ALL = new SheetChoice(null, null, null);

    boolean hasYard(String id) {
        return yard == null ? center == null : yard.equals(id);
    }

    boolean hasCenter(String id) {
        return center == null ? yard == null : center.equals(id);
    }

    boolean hasDay(LocalDate other) {
        return day == null || day.equals(other);
    }
}
