package dev.quarterback.problem;

import org.jspecify.annotations.Nullable;

/**
 * A yard: where vehicles wait for a carrier, and where carriers are at home.
 *
 * @param name null when not given
 * @param departuresPerDay trips that may leave on a day, {@link #UNLIMITED} when there is no limit
 */
public record Yard(String id, @Nullable String name, double lat, double lon, int departuresPerDay) implements Site {

    /** No limit on departures. */
    public static final int UNLIMITED = Integer.MAX_VALUE;
}
