package dev.quarterback.format;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The objects that are being read, from the root inwards, with the fields that each has had so far. */
final class OpenObjects {
    private static final int DEEPEST_SHAPE = 8;

    private final Shape[] shapes = new Shape[DEEPEST_SHAPE];

    /** Of each object the fields of its shape, a bit each. */
    private final long[] seen = new long[DEEPEST_SHAPE];

    /** Of each object the field that came last. */
    private final int[] field = new int[DEEPEST_SHAPE];

    /** Of each object the fields that its shape does not have. */
    private final @Nullable Set<String>[] further = newSets();

    private int depth;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Set<String>[] newSets() {
        return new Set[DEEPEST_SHAPE];
    }

    /** Enters an object. */
    void enter(Shape shape) {
        shapes[depth] = shape;
        seen[depth] = 0;
        further[depth] = null;
        depth++;
    }

    /** Leaves the innermost object. */
    void leave() {
        depth--;
    }

    /** The shape of the innermost object. */
    Shape shape() {
        return shapes[depth - 1];
    }

    /** Whether the innermost object is the root. */
    boolean isAtRoot() {
        return depth == 1;
    }

    /** Notes a field of the shape, named by its position; false when the object has had it before. */
    boolean note(int index) {
        int level = depth - 1;
        long bit = 1L << index;
        if ((seen[level] & bit) != 0) {
            return false;
        }
        seen[level] |= bit;
        field[level] = index;
        return true;
    }

    /** Notes a field that the shape does not have; false when the object has had it before. */
    boolean note(String name) {
        Set<String> names = further[depth - 1];
        if (names == null) {
            names = new HashSet<>();
            further[depth - 1] = names;
        }
        return names.add(name);
    }

    /** Names the required fields that the innermost object has not had. */
    void eachMissing(Consumer<String> missing) {
        Shape shape = shape();
        for (int i = 0; i < shape.required(); i++) {
            if ((seen[depth - 1] & 1L << i) == 0) {
                missing.accept(shape.fields().get(i));
            }
        }
    }

    /** Whether there is an object and the field that came last in it may be left out. */
    boolean isAtOptionalField() {
        return depth > 0 && field[depth - 1] >= shapes[depth - 1].required();
    }
}
