package dev.quarterback.history;

import java.time.LocalDate;

/**
 * An appointment that was given on a day; one that the order had before is moved by it.
 *
 * @param order id of the order
 * @param center id of the center
 * @param day the day of the handover
 */
public record GivenAppointment(String order, String center, LocalDate day) {}
