package dev.quarterback.insight.difference;

import java.time.LocalDate;
import java.util.List;

/**
 * A carrier that makes other trips in the second plan, or works on other days.
 *
 * @param carrier id of the carrier
 * @param yard id of its yard
 */
public record CarrierDifference(String carrier, String yard, CarrierWork before, CarrierWork after) {

    /** The days on which only the first plan has it work. */
    public List<LocalDate> daysLess() {
        return before.days().stream().filter(day -> !after.days().contains(day)).toList();
    }

    /** The days on which only the second plan has it work. */
    public List<LocalDate> daysMore() {
        return after.days().stream().filter(day -> !before.days().contains(day)).toList();
    }

    /** Whether it works on other days. */
    public boolean hasOtherDays() {
        return !before.days().equals(after.days());
    }
}
