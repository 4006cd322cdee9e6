package dev.quarterback.api.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A quarter as the database has it, without its problem and days.
 *
 * @param name as whoever has started it calls it
 * @param problemName the problem's name
 * @param orders orders of the problem
 * @param lastDay the last planning day
 * @param policy name of the policy that plans each morning
 * @param options of the mornings
 * @param createdBy id of the API key; null where none was needed
 */
public record StoredQuarter(
        String id,
        String name,
        String problemName,
        int orders,
        LocalDate firstDay,
        LocalDate lastDay,
        String policy,
        Options options,
        Instant createdAt,
        @Nullable String createdBy) {
    /**
     * How each morning is planned.
     *
     * @param horizonDays days that are planned
     * @param promiseDays days for whose handovers customers are given appointments
     * @param steps moves that the search tries
     * @param seed of the random numbers
     * @param knownAs by what orders become known: {@code told} or {@code dated}
     */
    public record Options(int horizonDays, int promiseDays, long steps, long seed, String knownAs) {}
}
