package dev.quarterback.report;

import java.util.Locale;

/** A mark of a drawing. Its kind is the class that the style sheet gives a colour; lengths are in pixels from the top left. */
sealed interface Mark {
    /** The class of the style sheet. */
    String kind();

    /**
     * A rectangle.
     *
     * @param title what it stands for, shown under the pointer; empty for nothing
     */
    record Box(String kind, double x, double y, double width, double height, String title) implements Mark {}

    /** A disk; its title is shown under the pointer. */
    record Disk(String kind, double x, double y, double radius, String title) implements Mark {}

    /** A straight line of some width; its title is shown under the pointer, if it is not empty. */
    record Line(String kind, double x1, double y1, double x2, double y2, double width, String title) implements Mark {}

    /** Text at a place: {@code start}, {@code middle} or {@code end} of it is there. */
    record Label(String kind, double x, double y, String anchor, String text) implements Mark {}

    /** A path in the language of SVG. */
    record Shape(String kind, String path) implements Mark {}

    /** A length with a decimal at most, the same in every locale. */
    static String px(double length) {
        long tenths = Math.round(length * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }
}
