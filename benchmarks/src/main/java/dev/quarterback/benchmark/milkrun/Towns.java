package dev.quarterback.benchmark.milkrun;

import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.trip.Roads;
import java.util.List;

/** Towns of North America and Europe, at their coordinates to a hundredth of a degree. */
final class Towns {
    static final List<Town> ALL = List.of(
            new Town("FRE", "Fremont", 37.55, -121.99),
            new Town("SFO", "San Francisco", 37.77, -122.42),
            new Town("SJC", "San Jose", 37.34, -121.89),
            new Town("SMF", "Sacramento", 38.58, -121.49),
            new Town("FAT", "Fresno", 36.74, -119.79),
            new Town("RNO", "Reno", 39.53, -119.81),
            new Town("LAX", "Los Angeles", 34.05, -118.24),
            new Town("SAN", "San Diego", 32.72, -117.16),
            new Town("LAS", "Las Vegas", 36.17, -115.14),
            new Town("PHX", "Phoenix", 33.45, -112.07),
            new Town("PDX", "Portland", 45.52, -122.68),
            new Town("SEA", "Seattle", 47.61, -122.33),
            new Town("YVR", "Vancouver", 49.28, -123.12),
            new Town("SLC", "Salt Lake City", 40.76, -111.89),
            new Town("AUS", "Austin", 30.27, -97.74),
            new Town("SAT", "San Antonio", 29.42, -98.49),
            new Town("IAH", "Houston", 29.76, -95.37),
            new Town("DAL", "Dallas", 32.78, -96.80),
            new Town("OKC", "Oklahoma City", 35.47, -97.52),
            new Town("ORD", "Chicago", 41.88, -87.63),
            new Town("MKE", "Milwaukee", 43.04, -87.91),
            new Town("IND", "Indianapolis", 39.77, -86.16),
            new Town("DTW", "Detroit", 42.33, -83.05),
            new Town("CLE", "Cleveland", 41.50, -81.69),
            new Town("PIT", "Pittsburgh", 40.44, -80.00),
            new Town("YYZ", "Toronto", 43.65, -79.38),
            new Town("YUL", "Montreal", 45.50, -73.57),
            new Town("BOS", "Boston", 42.36, -71.06),
            new Town("JFK", "New York", 40.71, -74.01),
            new Town("PHL", "Philadelphia", 39.95, -75.17),
            new Town("DCA", "Washington", 38.91, -77.04),
            new Town("AMS", "Amsterdam", 52.37, 4.90),
            new Town("RTM", "Rotterdam", 51.92, 4.48),
            new Town("BRU", "Brussels", 50.85, 4.35),
            new Town("CDG", "Paris", 48.86, 2.35),
            new Town("LYS", "Lyon", 45.76, 4.84),
            new Town("FRA", "Frankfurt", 50.11, 8.68),
            new Town("HAM", "Hamburg", 53.55, 9.99),
            new Town("BER", "Berlin", 52.52, 13.41),
            new Town("CPH", "Copenhagen", 55.68, 12.57),
            new Town("PRG", "Prague", 50.08, 14.44),
            new Town("VIE", "Vienna", 48.21, 16.37),
            new Town("MUC", "Munich", 48.14, 11.58),
            new Town("ZRH", "Zurich", 47.37, 8.54),
            new Town("MXP", "Milan", 45.46, 9.19));

    /** As the crow flies: a road factor of 1. */
    private static final Roads AIR = air();

    private Towns() {}

    private static Roads air() {
        ProblemBuilder map =
                new ProblemBuilder("air", "2019-06-24", "2019-06-24").rules(new Rules(0, 0, 1, 80, 1, 1, null));
        ALL.forEach(town -> map.yard(town.id(), town.lat(), town.lon()));
        return Roads.of(map.build());
    }

    /** The other towns at most {@code km} from {@code town} as the crow flies. */
    static List<Town> around(Town town, double km) {
        int from = AIR.number(town.id());
        return ALL.stream()
                .filter(other -> !other.equals(town) && AIR.km(from, AIR.number(other.id())) <= km)
                .toList();
    }
}
