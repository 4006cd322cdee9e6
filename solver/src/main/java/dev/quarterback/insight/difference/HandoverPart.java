package dev.quarterback.insight.difference;

import dev.quarterback.plan.Trip;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A part of a planned handover that may differ from plan to plan. */
public enum HandoverPart {
    /** The center of the handover. */
    CENTER("center", PlannedHandover::center),

    /** The day of the handover. */
    DAY("day", PlannedHandover::day),

    /** The trip: its carrier, departure day or stops, whatever it is called. */
    TRIP("trip", ofTrip(TripWay::of)),

    /** The carrier that makes the trip. */
    CARRIER("carrier", ofTrip(Trip::carrier)),

    /** The day on which the trip leaves. */
    DEPARTURE_DAY("departureDay", ofTrip(Trip::departureDay));

    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // References to methods of a record.
    private final Function<PlannedHandover, @Nullable Object> value;

    HandoverPart(String field, Function<PlannedHandover, @Nullable Object> value) {
        this.field = field;
        this.value = value;
    }

    private static Function<PlannedHandover, @Nullable Object> ofTrip(Function<Trip, Object> value) {
        return handover -> handover.trip() == null ? null : value.apply(handover.trip());
    }

    /** Its name as programs know it. */
    public String field() {
        return field;
    }

    /** Whether two handovers are the same, or there is none, whatever their trips are called. */
    static boolean areAlike(@Nullable PlannedHandover before, @Nullable PlannedHandover after) {
        if (before == null || after == null) {
            return Objects.equals(before, after);
        }
        return differing(before, after).isEmpty();
    }

    /** The parts that differ, in the order above. */
    static Set<HandoverPart> differing(PlannedHandover before, PlannedHandover after) {
        return Arrays.stream(values())
                .filter(part -> !Objects.equals(part.value.apply(before), part.value.apply(after)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
