package dev.quarterback.report;

/** A place of a drawing, in pixels from its top left. */
record Point(double x, double y) {
    double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** The place on the way to another one after a share of it. */
    Point towards(Point other, double share) {
        return new Point(x + share * (other.x - x), y + share * (other.y - y));
    }
}
