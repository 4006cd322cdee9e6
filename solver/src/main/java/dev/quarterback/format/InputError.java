package dev.quarterback.format;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input.
 *
 * @param place where, e.g. {@code orders[17].centers[0]}, or {@code line 3, column 14} where the JSON itself is broken
 * @param pointer the same place as a JSON pointer (RFC 6901) from the input's root, e.g. {@code /orders/17/centers/0};
 *     where a field is missing it points to where the field would be, where the JSON is broken to the value being read
 * @param message what is wrong
 * @param fix what would be right; null where the message says it
 */
public record InputError(
        String place,
        String pointer,
        String message,
        @Nullable String fix) {

    static InputError at(Place place, String message, @Nullable String fix) {
        return new InputError(place.text(), place.pointer(), message, fix);
    }

    /** What is wrong and what would be right, without the place. */
    public String advice() {
        return fix == null ? message : message + "; " + fix;
    }

    /** The line for people: {@code place: what is wrong; what would be right}. */
    @Override
    public String toString() {
        return place.isEmpty() ? advice() : place + ": " + advice();
    }
}
