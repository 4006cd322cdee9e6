package dev.quarterback.cli.report;

import java.time.LocalDate;

/**
 * What happens on a planning day.
 *
 * @param handovers orders handed over, at all centers together
 * @param capacity handovers that all centers together could do, surge included
 * @param surge handovers above the regular ones of their centers
 * @param kept appointments kept
 * @param departures trips that leave
 * @param loaded vehicles on these trips
 */
public record DayUse(LocalDate day, int handovers, long capacity, long surge, int kept, int departures, int loaded) {}
