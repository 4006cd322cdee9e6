package dev.quarterback.api.store;

/**
 * All that the next morning of a quarter needs of a planned one; each part is gzipped JSON.
 *
 * @param lookAhead the problem of the days ahead
 * @param plan the plan of it
 * @param promised what is left of the quarter, with the appointments that were given
 * @param given those appointments
 */
public record DayState(byte[] lookAhead, byte[] plan, byte[] promised, byte[] given, int delivered) {}
