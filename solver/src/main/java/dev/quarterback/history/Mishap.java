package dev.quarterback.history;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that was to happen on a day and did not.
 *
 * @param kind what went wrong
 * @param carrier id of the carrier of a trip that did not leave; null for a handover
 * @param order id of the order that was not handed over; null for a trip
 */
public record Mishap(
        Kind kind, @Nullable String carrier, @Nullable String order) {
    /** What may go wrong. */
    public enum Kind {
        /** A trip did not leave, since its carrier had broken down. */
        BROKEN_DOWN,

        /** A customer did not come. */
        ABSENT,

        /** A vehicle turned out not to be fit to be handed over. */
        NOT_FIT,

        /** A vehicle was not there yet: its trip ran late, or did not leave. */
        NOT_THERE;

        /** The name as it is written: {@code not-there}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A trip of {@code carrier} that did not leave. */
    public static Mishap ofTrip(String carrier) {
        return new Mishap(Kind.BROKEN_DOWN, carrier, null);
    }

    /** A handover of {@code order} that has not been. */
    public static Mishap ofHandover(Kind kind, String order) {
        return new Mishap(kind, null, order);
    }
}
