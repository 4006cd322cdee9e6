package dev.quarterback.cli.report;

import org.jspecify.annotations.Nullable;

/**
 * How far a yard's carriers are used on the planning days.
 *
 * @param name null when not given
 * @param trips trips that leave the yard
 * @param longTrips those among them that take more than a day
 * @param vehicles vehicles on these trips
 * @param positionsOffered positions of these trips' carriers
 * @param positionsUsed positions that the vehicles take
 * @param dutyMinutes duty time on planning days
 * @param dutyMinutesOffered duty time that carriers and duty cycle allow on planning days
 * @param busyDays carrier-days on which a carrier is on its way
 * @param availableDays carrier-days on which a carrier could be
 */
public record YardUse(
        String id,
        @Nullable String name,
        int carriers,
        int trips,
        int longTrips,
        int vehicles,
        long positionsOffered,
        long positionsUsed,
        long dutyMinutes,
        long dutyMinutesOffered,
        long busyDays,
        long availableDays) {}
