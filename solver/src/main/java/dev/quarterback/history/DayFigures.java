package dev.quarterback.history;

import java.time.LocalDate;

/**
 * What a day has come to.
 *
 * @param open orders that were known in the morning and not handed over yet
 * @param departures trips that have left
 * @param loaded vehicles that have left on them
 * @param handovers handovers that have been
 * @param surge those of them above the regular ones
 * @param given appointments given
 * @param moved appointments that were moved by those
 * @param kept appointments of this day that were kept
 * @param broken appointments of this day that went by
 * @param mishaps what was to happen and did not
 * @param fullLots centers whose lot was over-full at the end of the day
 * @param crowd vehicles above the spaces of these
 * @param km km of the trips that have left, each rounded up
 * @param hire hire of the carriers' days that have begun, not yet weighted; of days past the last one, on that
 */
public record DayFigures(
        LocalDate day,
        int open,
        int departures,
        int loaded,
        int handovers,
        int surge,
        int given,
        int moved,
        int kept,
        int broken,
        int mishaps,
        int fullLots,
        int crowd,
        long km,
        long hire) {}
