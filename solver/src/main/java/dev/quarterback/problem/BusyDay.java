package dev.quarterback.problem;

import java.time.LocalDate;

/**
 * What a carrier has done on a day, or is committed to, apart from the plan.
 *
 * @param day a day that may lie before or after the planning days
 * @param minutes duty time, in minutes
 * @param trips day trips
 */
public record BusyDay(LocalDate day, int minutes, int trips) {}
