package dev.quarterback.path;

import java.time.LocalDate;

/**
 * When a vessel really lands.
 *
 * @param vessel id of the vessel
 * @param day the day on which it lands
 */
public record VesselPath(String vessel, LocalDate day) {}
