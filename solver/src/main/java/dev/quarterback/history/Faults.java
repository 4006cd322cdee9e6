package dev.quarterback.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Takes what is found wrong with a history. */
final class Faults {
    private final List<HistoryFault> faults = new ArrayList<>();

    void add(HistoryRule rule, LocalDate day, String what, String message) {
        faults.add(new HistoryFault(rule, day + ": " + what, message));
    }

    void add(HistoryRule rule, String place, String message) {
        faults.add(new HistoryFault(rule, place, message));
    }

    List<HistoryFault> all() {
        return List.copyOf(faults);
    }
}
