package dev.quarterback.quarter.outlook;

import java.time.LocalDate;

/**
 * How month and quarter stand after a day, and where they may end; with what the problem says was delivered before.
 *
 * @param day the day that is over
 * @param inMonth delivered so far in the month of the last planning day
 * @param inQuarter delivered so far in the quarter
 * @param month where the month may end
 * @param quarter where the quarter may end
 */
public record DayOutlook(LocalDate day, int inMonth, int inQuarter, OutlookRange month, OutlookRange quarter) {}
