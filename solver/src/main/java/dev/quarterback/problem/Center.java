package dev.quarterback.problem;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A delivery center: where vehicles are handed over to customers.
 *
 * @param name null when not given
 * @param handovers what the center can hand over on a day
 * @param handoverDays the days on which another capacity replaces {@code handovers}; empty when there are none
 * @param lotSpaces vehicles from trips that may stand here at the end of a day, {@link #UNLIMITED} when any number may
 * @param prepDays days between arrival on a trip and the first possible handover
 */
public record Center(
        String id,
        @Nullable String name,
        double lat,
        double lon,
        Handovers handovers,
        SortedMap<LocalDate, Handovers> handoverDays,
        int lotSpaces,
        int prepDays)
        implements Site {

    /** No limit on the lot. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    public Center {
        handoverDays = Collections.unmodifiableSortedMap(new TreeMap<>(handoverDays));
    }

    /** What the center can hand over on {@code day}. */
    public Handovers handoversOn(LocalDate day) {
        return handoverDays.getOrDefault(day, handovers);
    }

    /** This center with another capacity, on all days. */
    public Center withHandoversOnAllDays(Handovers capacity) {
        return new Center(id, name, lat, lon, capacity, Collections.emptySortedMap(), lotSpaces, prepDays);
    }

    /** This center with other days on which another capacity holds. */
    public Center withHandoverDays(SortedMap<LocalDate, Handovers> days) {
        return new Center(id, name, lat, lon, handovers, days, lotSpaces, prepDays);
    }

    /** This center with another capacity on one day. */
    public Center withHandoversOn(LocalDate day, int regular, int surge) {
        SortedMap<LocalDate, Handovers> changed = new TreeMap<>(handoverDays);
        changed.put(day, new Handovers(regular, surge));
        return withHandoverDays(changed);
    }

    /** This center with another lot. */
    public Center withLotSpaces(int newLotSpaces) {
        return new Center(id, name, lat, lon, handovers, handoverDays, newLotSpaces, prepDays);
    }

    /** This center with another preparation time, in days. */
    public Center withPrepDays(int newPrepDays) {
        return new Center(id, name, lat, lon, handovers, handoverDays, lotSpaces, newPrepDays);
    }
}
