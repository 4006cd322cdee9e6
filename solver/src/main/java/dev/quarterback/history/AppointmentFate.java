package dev.quarterback.history;

import java.time.LocalDate;
import java.util.Locale;

/**
 * An appointment and what became of it.
 *
 * @param givenOn the day on which the customer was told; for one that came with the order, when the order became known
 * @param outcome what became of it
 */
public record AppointmentFate(GivenAppointment appointment, LocalDate givenOn, Outcome outcome) {
    /** What may become of an appointment. */
    public enum Outcome {
        /** The vehicle was handed over then and there. */
        KEPT,

        /** Another one was given in its place, on its day at the latest. */
        MOVED,

        /** Its day went by without it. */
        BROKEN,

        /** Its day is not over. */
        OPEN;

        /** The name as it is written: {@code kept}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
