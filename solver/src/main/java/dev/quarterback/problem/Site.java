package dev.quarterback.problem;

/** A place on the map that trips start from or stop at: a yard or a delivery center. */
public sealed interface Site permits Yard, Center {

    /** The id, unique among yards and centers together. */
    String id();

    /** Degrees north, -90 to 90. */
    double lat();

    /** Degrees east, -180 to 180. */
    double lon();
}
