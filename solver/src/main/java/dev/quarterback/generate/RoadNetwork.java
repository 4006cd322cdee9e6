package dev.quarterback.generate;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Roads with ferries and mountains between sites, and the lanes that follow from them: each by the quickest way.
 *
 * <p>Roads hold both ways, and so do the lanes.
 */
final class RoadNetwork {
    private static final int NO_WAY = Integer.MAX_VALUE / 2;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[][] minutes;
    private final double[][] km;

    private RoadNetwork(List<String[]> roads) {
        for (String[] road : roads) {
            numbers.putIfAbsent(road[0], numbers.size());
            numbers.putIfAbsent(road[1], numbers.size());
        }
        minutes = new int[numbers.size()][numbers.size()];
        km = new double[numbers.size()][numbers.size()];
        for (int from = 0; from < minutes.length; from++) {
            for (int to = 0; to < minutes.length; to++) {
                minutes[from][to] = from == to ? 0 : NO_WAY;
            }
        }
        roads.forEach(this::add);
        for (int over = 0; over < minutes.length; over++) {
            goOver(over);
        }
    }

    /** The roads of a file: from, to, km and minutes in its first columns. */
    static RoadNetwork of(String resource) {
        List<String[]> lines = MapFile.lines(resource);
        return new RoadNetwork(lines.subList(1, lines.size()));
    }

    private void add(String[] road) {
        int from = number(road[0]);
        int to = number(road[1]);
        minutes[from][to] = Integer.parseInt(road[3]);
        minutes[to][from] = minutes[from][to];
        km[from][to] = Double.parseDouble(road[2]);
        km[to][from] = km[from][to];
    }

    /** Takes the way over a site wherever it is quicker, as Floyd and Warshall do. */
    private void goOver(int over) {
        for (int from = 0; from < minutes.length; from++) {
            for (int to = 0; to < minutes.length; to++) {
                if (minutes[from][over] + minutes[over][to] < minutes[from][to]) {
                    minutes[from][to] = minutes[from][over] + minutes[over][to];
                    km[from][to] = km[from][over] + km[over][to];
                }
            }
        }
    }

    private int number(String site) {
        Integer number = numbers.get(site);
        if (number == null) {
            throw new IllegalArgumentException("No road leads to " + site + ".");
        }
        return number;
    }

    /** Lanes from each yard of a problem to each center, and between its centers. */
    List<Lane> lanes(Problem problem) {
        List<String> centers = problem.centers().stream().map(Center::id).toList();
        List<Lane> lanes = new ArrayList<>();
        for (Yard yard : problem.yards()) {
            centers.forEach(center -> lanes.add(lane(yard.id(), center)));
        }
        for (int i = 0; i < centers.size(); i++) {
            for (int j = i + 1; j < centers.size(); j++) {
                lanes.add(lane(centers.get(i), centers.get(j)));
            }
        }
        return lanes;
    }

    private Lane lane(String from, String to) {
        int a = number(from);
        int b = number(to);
        if (minutes[a][b] >= NO_WAY) {
            throw new IllegalArgumentException("No way leads from " + from + " to " + to + ".");
        }
        return new Lane(from, to, km[a][b], minutes[a][b]);
    }
}
