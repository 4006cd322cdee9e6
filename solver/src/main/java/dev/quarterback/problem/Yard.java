package dev.quarterback.problem;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A yard: where vehicles wait for a carrier, and where carriers are at home.
 *
 * @param name null when not given
 * @param departuresPerDay trips that may leave on a day, {@link #UNLIMITED} when there is no limit
 * @param departureDays the days on which another number replaces {@code departuresPerDay}; empty when there are none
 */
public record Yard(
        String id,
        @Nullable String name,
        double lat,
        double lon,
        int departuresPerDay,
        SortedMap<LocalDate, Integer> departureDays)
        implements Site {

    /** No limit on departures. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    public Yard {
        departureDays = Collections.unmodifiableSortedMap(new TreeMap<>(departureDays));
    }

    /** A yard where as many trips may leave on every day. */
    public Yard(String id, @Nullable String name, double lat, double lon, int departuresPerDay) {
        this(id, name, lat, lon, departuresPerDay, Collections.emptySortedMap());
    }

    /** The trips that may leave on {@code day}, {@link #UNLIMITED} when there is no limit. */
    public int departuresOn(LocalDate day) {
        return departureDays.getOrDefault(day, departuresPerDay);
    }

    /** This yard with other days on which another number of trips may leave. */
    public Yard withDepartureDays(SortedMap<LocalDate, Integer> days) {
        return new Yard(id, name, lat, lon, departuresPerDay, days);
    }

    /** This yard with another number of departures on one day. */
    public Yard withDeparturesOn(LocalDate day, int departures) {
        SortedMap<LocalDate, Integer> changed = new TreeMap<>(departureDays);
        changed.put(day, departures);
        return withDepartureDays(changed);
    }
}
