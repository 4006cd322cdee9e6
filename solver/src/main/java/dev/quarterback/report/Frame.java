package dev.quarterback.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A rectangle that shapes are cut to, side by side, as Sutherland and Hodgman have it. */
record Frame(double left, double top, double right, double bottom) {

    /** What of a shape is in the frame; empty where nothing is. */
    List<Point> cut(List<Point> shape) {
        List<Point> cut = cut(shape, point -> point.x() - left);
        cut = cut(cut, point -> right - point.x());
        cut = cut(cut, point -> point.y() - top);
        return cut(cut, point -> bottom - point.y());
    }

    /** What of a shape is on that side of a line where {@code inside} is at least 0. */
    private static List<Point> cut(List<Point> shape, ToDoubleFunction<Point> inside) {
        List<Point> cut = new ArrayList<>();
        for (int i = 0; i < shape.size(); i++) {
            Point from = shape.get(i);
            Point to = shape.get((i + 1) % shape.size());
            double before = inside.applyAsDouble(from);
            double after = inside.applyAsDouble(to);
            if (before >= 0) {
                cut.add(from);
            }
            if ((before >= 0) != (after >= 0)) {
                cut.add(from.towards(to, before / (before - after)));
            }
        }
        return cut;
    }
}
