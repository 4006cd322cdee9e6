package dev.quarterback.history;

/**
 * A rule that a history breaks once.
 *
 * @param place where, such as {@code 2019-06-24: trip C1-1}
 * @param message what is wrong, with the values in it
 */
public record HistoryFault(HistoryRule rule, String place, String message) {
    @Override
    public String toString() {
        return place + ": " + rule.text() + (message.isEmpty() ? "" : ": " + message);
    }
}
