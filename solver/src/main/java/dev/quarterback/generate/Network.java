package dev.quarterback.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The towns of a problem, and how near they are to each other.
 *
 * @param yards in the map's order
 * @param centers in the map's order
 * @param yardsByDistance for each center the numbers of the yards, nearest first
 * @param neighbors for each center the numbers of the centers that its customers accept too, nearest first
 */
record Network(List<Town> yards, List<Town> centers, int[][] yardsByDistance, int[][] neighbors) {

    /** How far customers go to another center, great circle, in km (assumed). */
    private static final double NEIGHBOR_KM = 145;

    /** How many orders it takes to make another center worth its while (assumed). */
    private static final int ORDERS_PER_CENTER = 5;

    /** The towns that a problem of so many orders uses: small ones have fewer centers and only the yards near them. */
    static Network of(Traits traits, int orders) {
        List<Town> allYards = traits.map().towns("yard");
        List<Town> allCenters = traits.map().towns("center");
        int most = Math.max(1, Math.min(traits.mostCenters(), orders / ORDERS_PER_CENTER));
        List<Town> centers = allCenters.subList(0, Math.min(most, allCenters.size()));
        List<Town> yards = nearestYards(allYards.subList(0, Math.min(traits.mostYards(), allYards.size())), centers);
        return new Network(yards, List.copyOf(centers), yardsByDistance(yards, centers), neighbors(centers));
    }

    private static List<Town> nearestYards(List<Town> yards, List<Town> centers) {
        Set<Integer> used = new LinkedHashSet<>();
        for (Town center : centers) {
            used.add(byDistance(yards, center, Double.MAX_VALUE)[0]);
        }
        return used.stream().sorted().map(yards::get).toList();
    }

    private static int[][] yardsByDistance(List<Town> yards, List<Town> centers) {
        return centers.stream()
                .map(center -> byDistance(yards, center, Double.MAX_VALUE))
                .toArray(int[][]::new);
    }

    private static int[][] neighbors(List<Town> centers) {
        return centers.stream()
                .map(center -> byDistance(centers, center, NEIGHBOR_KM))
                .toArray(int[][]::new);
    }

    private static int[] byDistance(List<Town> towns, Town from, double mostKm) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < towns.size(); i++) {
            if (!towns.get(i).equals(from) && km(towns.get(i), from) <= mostKm) {
                numbers.add(i);
            }
        }
        numbers.sort((a, b) -> Double.compare(km(towns.get(a), from), km(towns.get(b), from)));
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Great circle in km, to the nearest 100 m or so: it orders towns and is no driving distance. */
    static double km(Town a, Town b) {
        double latA = Math.toRadians(a.lat());
        double latB = Math.toRadians(b.lat());
        double cosine = StrictMath.sin(latA) * StrictMath.sin(latB)
                + StrictMath.cos(latA) * StrictMath.cos(latB) * StrictMath.cos(Math.toRadians(a.lon() - b.lon()));
        return 6371 * StrictMath.acos(Math.max(-1, Math.min(1, cosine)));
    }
}
