package dev.quarterback.format;

import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Takes the faults of values that have been read; each goes where its element stands in the input. */
record Faults(Positions positions, ErrorList errors) {

    /** A fault of a field right below the root. */
    void add(String field, String message, @Nullable String fix) {
        errors.add(positions.of(field), () -> InputError.at(Place.ROOT.field(field), message, fix));
    }

    /** A fault of a list's element as a whole. */
    void add(Spot spot, String message, @Nullable String fix) {
        add(spot, place -> InputError.at(place, message, fix));
    }

    /** A fault within a list's element; it is built only if it is among those to keep. */
    void add(Spot spot, Function<Place, InputError> error) {
        errors.add(positions.of(spot.section(), spot.index()), () -> error.apply(spot.place()));
    }

    /** A fault of a reference to {@code id}, which is none; where many elements of a user's table have it, it is told once. */
    void unknown(Spot spot, String field, String id, Function<Place, InputError> error) {
        errors.addAlike(
                spot.section(),
                field + " " + id,
                positions.of(spot.section(), spot.index()),
                () -> error.apply(spot.place()));
    }

    /** Adds a fault unless {@code value}, a field of an object right below the root, is within {@code limits}. */
    void range(Limits limits, double value, String... path) {
        if (!limits.allow(value)) {
            errors.add(positions.of(path[0]), () -> outOfRange(Place.ROOT, limits, value, path));
        }
    }

    /** Adds a fault unless {@code value}, a field of a list's element, is within {@code limits}. */
    void range(Limits limits, double value, Spot spot, String... path) {
        if (!limits.allow(value)) {
            add(spot, place -> outOfRange(place, limits, value, path));
        }
    }

    /** Adds a fault unless {@code value}, which is {@code within} a list's element, is within {@code limits}. */
    void range(Limits limits, double value, Spot spot, UnaryOperator<Place> within) {
        if (!limits.allow(value)) {
            add(spot, place -> outOfRange(within.apply(place), limits, value));
        }
    }

    private static InputError outOfRange(Place outer, Limits limits, double value, String... path) {
        Place place = outer;
        for (String field : path) {
            place = place.field(field);
        }
        return InputError.at(place, limits.fault(value), limits.range(value));
    }

    /** Adds a fault if {@code id} is empty or among the known ones, and then makes it known. */
    void id(String id, Spot spot, Map<String, Place> known) {
        if (!JsonInput.isReadable(id)) {
            return;
        }
        if (id.isEmpty()) {
            add(spot, place -> InputError.at(place.field("id"), "empty", "give it an id"));
            return;
        }
        Place first = known.putIfAbsent(id, spot.place());
        if (first != null) {
            add(spot, place -> twice(place, id, first));
        }
    }

    /** The fault of an id that an earlier element has. */
    static InputError twice(Place place, String id, Place first) {
        return InputError.at(
                place.field("id"), Shown.text(id) + " is already the id of " + first.text(), "ids are unique");
    }
}
