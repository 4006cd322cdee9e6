package dev.quarterback.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A ship that brings vehicles to a yard.
 *
 * @param name null when not given
 * @param yard id of the yard that its vehicles come to
 * @param day the day on which it lands; it may lie before or after the planning days
 * @param handlingDays days between landing and the first day on which its vehicles can ride
 */
public record Vessel(String id, @Nullable String name, String yard, LocalDate day, int handlingDays) {

    /** The first day on which its vehicles can ride. */
    public LocalDate readyDay() {
        return day.plusDays(handlingDays);
    }

    /** This vessel, landing on another day. */
    public Vessel withDay(LocalDate newDay) {
        return new Vessel(id, name, yard, newDay, handlingDays);
    }
}
