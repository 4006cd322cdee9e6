package dev.quarterback.benchmark.cpsat;

import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;
import dev.quarterback.trip.Roads;
import dev.quarterback.trip.Tour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The tours that carriers may make: all there are where these are few, the most likely ones elsewhere. */
final class CandidateTours {
    /** Tours of a yard up to which all are taken: four centers with three stops have 40, seven 259. */
    private static final int MOST_TO_TAKE_ALL = 300;

    /** Centers next to a tour's last stop by which it is extended. */
    private static final int NEAREST = 3;

    private final Problem problem;
    private final Roads roads;
    private final boolean isComplete;
    private final Map<String, List<CandidateTour>> byYard = new HashMap<>();

    /** The tours for {@code problem}, among them those of {@code plan}. */
    CandidateTours(Problem problem, Plan plan) {
        this(problem, plan, MOST_TO_TAKE_ALL);
    }

    /** The same; all there are, if these are not more than {@code mostToTakeAll} for a yard. */
    CandidateTours(Problem problem, Plan plan, int mostToTakeAll) {
        this.problem = problem;
        roads = Roads.of(problem);
        isComplete = sequences(problem.centers().size(), problem.rules().maxStops()) <= mostToTakeAll;
        Set<String> yards = problem.carriers().stream().map(Carrier::yard).collect(Collectors.toSet());
        for (String yard : yards) {
            Set<List<String>> stops = new LinkedHashSet<>(isComplete ? all() : likely(yard));
            stops.addAll(driven(plan, yard));
            byYard.put(yard, stops.stream().map(way -> candidate(yard, way)).toList());
        }
    }

    /** Whether these are all tours that the rules allow. */
    boolean isComplete() {
        return isComplete;
    }

    List<CandidateTour> from(String yard) {
        return byYard.getOrDefault(yard, List.of());
    }

    /** The number of ways over 1 to {@code most} of {@code centers} centers. */
    private static double sequences(int centers, int most) {
        double all = 0;
        double ofLength = 1;
        for (int stops = 0; stops < Math.min(centers, most); stops++) {
            ofLength *= centers - stops;
            all += ofLength;
        }
        return all;
    }

    private List<List<String>> all() {
        List<String> centers = problem.centers().stream().map(Center::id).toList();
        List<List<String>> result = new ArrayList<>();
        List<List<String>> last = List.of(List.of());
        for (int stops = 0; stops < Math.min(centers.size(), problem.rules().maxStops()); stops++) {
            last = last.stream()
                    .flatMap(way -> centers.stream()
                            .filter(center -> !way.contains(center))
                            .map(center -> with(way, center)))
                    .toList();
            result.addAll(last);
        }
        return result;
    }

    /** Each center alone, and near ones together in the order that takes least time. */
    private List<List<String>> likely(String yard) {
        Set<String> wanted = problem.orders().stream()
                .filter(order -> order.location().equals(yard) && order.arrival() == null)
                .map(Order::centers)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        List<List<String>> last = wanted.stream().map(List::of).toList();
        List<List<String>> result = new ArrayList<>(last);
        for (int stops = 1; stops < problem.rules().maxStops(); stops++) {
            Map<Set<String>, List<String>> shortest = new LinkedHashMap<>();
            for (List<String> way : last) {
                for (String next : nearest(way, wanted)) {
                    List<String> longer = with(way, next);
                    shortest.merge(new HashSet<>(longer), longer, (a, b) -> shorter(yard, a, b));
                }
            }
            last = List.copyOf(shortest.values());
            result.addAll(last);
        }
        return result;
    }

    private List<String> nearest(List<String> way, Set<String> wanted) {
        int from = roads.number(way.get(way.size() - 1));
        return wanted.stream()
                .filter(center -> !way.contains(center))
                .sorted(Comparator.comparingLong(center -> roads.minutes(from, roads.number(center))))
                .limit(NEAREST)
                .toList();
    }

    private List<String> shorter(String yard, List<String> a, List<String> b) {
        return tour(yard, b).minutes() < tour(yard, a).minutes() ? b : a;
    }

    private Set<List<String>> driven(Plan plan, String yard) {
        Set<String> carriers = problem.carriers().stream()
                .filter(carrier -> carrier.yard().equals(yard))
                .map(Carrier::id)
                .collect(Collectors.toSet());
        return plan.trips().stream()
                .filter(trip -> carriers.contains(trip.carrier()))
                .map(Trip::stops)
                .collect(Collectors.toSet());
    }

    Tour tour(String yard, List<String> stops) {
        Rules rules = problem.rules();
        int[] numbers = stops.stream().mapToInt(roads::number).toArray();
        return Tour.of(roads, rules.loadMinutes(), rules.unloadMinutes(), roads.number(yard), numbers);
    }

    private CandidateTour candidate(String yard, List<String> stops) {
        return new CandidateTour(stops, tour(yard, stops));
    }

    private static List<String> with(List<String> way, String stop) {
        List<String> longer = new ArrayList<>(way);
        longer.add(stop);
        return List.copyOf(longer);
    }
}
