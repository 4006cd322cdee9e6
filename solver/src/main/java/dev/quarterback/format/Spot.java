package dev.quarterback.format;

import java.util.Arrays;

/** An element of a list right below the root. */
record Spot(String section, int index) {

    Place place() {
        return Place.of(section, index);
    }

    static String[] path(String[] outer, String field) {
        String[] path = Arrays.copyOf(outer, outer.length + 1);
        path[outer.length] = field;
        return path;
    }
}
