package dev.quarterback.quarter;

import dev.quarterback.history.HistoryDay;
import org.jspecify.annotations.Nullable;

/**
 * A day that is over.
 *
 * @param history what has happened on it
 * @param next what the next morning needs; null after the quarter's last day
 */
public record PastDay(HistoryDay history, @Nullable DayStart next) {}
