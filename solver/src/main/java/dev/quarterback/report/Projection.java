package dev.quarterback.report;

/**
 * Mercator's projection of a window of the earth, in pixels from its top left.
 *
 * @param left of the window, in radians of longitude
 * @param top of the window, in Mercator's units
 * @param scale pixels for a unit
 */
record Projection(double left, double top, double scale, double width, double height) {
    /** Mercator's map has no end at the poles. */
    private static final double MOST_LATITUDE = 85;

    /** The least window, so that a single site has one, in radians: some 60 km. */
    private static final double LEAST = 0.01;

    private static final double MARGIN = 0.06;

    /** Places so far; {@code of} fits a window around them. */
    static final class Extent {
        private double left = Double.POSITIVE_INFINITY;
        private double right = Double.NEGATIVE_INFINITY;
        private double top = Double.NEGATIVE_INFINITY;
        private double bottom = Double.POSITIVE_INFINITY;

        void add(double lat, double lon) {
            left = Math.min(left, Math.toRadians(lon));
            right = Math.max(right, Math.toRadians(lon));
            top = Math.max(top, y(lat));
            bottom = Math.min(bottom, y(lat));
        }

        /** A window of that width around the places, whose height is from {@code least} to {@code most}. */
        Projection fit(double width, double least, double most) {
            double wide = Math.max(LEAST, right - left) * (1 + 2 * MARGIN);
            double high = Math.max(LEAST, top - bottom) * (1 + 2 * MARGIN);
            double height = Math.max(least, Math.min(most, width * high / wide));
            double scale = Math.min(width / wide, height / high);
            return new Projection(
                    (left + right) / 2 - width / scale / 2,
                    (top + bottom) / 2 + height / scale / 2,
                    scale,
                    width,
                    height);
        }
    }

    private static double y(double lat) {
        double cut = Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, lat));
        return Math.log(Math.tan(Math.PI / 4 + Math.toRadians(cut) / 2));
    }

    /** Pixels from the left. */
    double xOf(double lon) {
        return (Math.toRadians(lon) - left) * scale;
    }

    /** Pixels from the top. */
    double yOf(double lat) {
        return (top - y(lat)) * scale;
    }
}
