package dev.quarterback.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;

/** The shapes of land, from Natural Earth; {@code tools/make_land} has made the file. */
final class Land {
    static final String FILE = "land.txt";
    private static final double HUNDREDTHS = 100.0;

    /** Pixels outside the window that shapes are cut off at, so that their edges there are not seen. */
    private static final double OUTSIDE = 3;

    /** Pixels between two points of a shape that can be told apart. */
    private static final double APART = 0.9;

    /** Points that a shape has at least. */
    private static final int LEAST_POINTS = 3;

    private Land() {}

    /** What of the land is in a window, as a path; empty where there is none. */
    static String path(Projection window) {
        StringBuilder path = new StringBuilder();
        try (InputStream file = Objects.requireNonNull(Land.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(path, ring(line, window), window));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // It is in the jar.
        }
        return path.toString();
    }

    private static List<Point> ring(String line, Projection window) {
        List<Point> ring = new ArrayList<>();
        StringTokenizer numbers = new StringTokenizer(line);
        int lon = 0;
        int lat = 0;
        while (numbers.hasMoreTokens()) {
            lon += Integer.parseInt(numbers.nextToken());
            lat += Integer.parseInt(numbers.nextToken());
            ring.add(new Point(window.xOf(lon / HUNDREDTHS), window.yOf(lat / HUNDREDTHS)));
        }
        return ring;
    }

    private static void add(StringBuilder path, List<Point> ring, Projection window) {
        List<Point> inside =
                new Frame(-OUTSIDE, -OUTSIDE, window.width() + OUTSIDE, window.height() + OUTSIDE).cut(ring);
        List<Point> shown = new ArrayList<>();
        for (Point point : inside) {
            if (shown.isEmpty() || point.distance(shown.get(shown.size() - 1)) >= APART) {
                shown.add(point);
            }
        }
        if (shown.size() < LEAST_POINTS) {
            return;
        }
        for (int i = 0; i < shown.size(); i++) {
            Point point = shown.get(i);
            path.append(i == 0 ? "M" : i == 1 ? "L" : " ")
                    .append(Mark.px(point.x()))
                    .append(' ')
                    .append(Mark.px(point.y()));
        }
        path.append('Z');
    }
}
