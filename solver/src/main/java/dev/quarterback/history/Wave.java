package dev.quarterback.history;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/**
 * Whether far centers come first in a month and near ones last, by the vehicles that have left on trips.
 *
 * @param vehicles vehicles that have left
 * @param thirdsKm km from yard to center, on average, of those that left in the first ten days of a month, in the next ten, and
 *     after; NaN where none has
 * @param correlation of day and km, after the means of each yard and month are taken off, from -1, far ones first, to 1; NaN
 *     when there is too little to tell
 */
public record Wave(int vehicles, List<Double> thirdsKm, double correlation) {
    private static final int THIRDS = 3;
    private static final int DAYS_OF_THIRD = 10;

    public Wave {
        thirdsKm = List.copyOf(thirdsKm);
    }

    private record Ride(int dayOfMonth, double km) {}

    private record Group(String yard, YearMonth month) {}

    /** That of a history in which all ids exist. */
    public static Wave of(Problem problem, History history) {
        Map<Group, List<Ride>> rides = rides(problem, history);
        List<Ride> all = rides.values().stream().flatMap(List::stream).toList();
        List<Double> thirds = IntStream.range(0, THIRDS)
                .mapToObj(third -> all.stream()
                        .filter(ride -> thirdOf(ride.dayOfMonth()) == third)
                        .mapToDouble(Ride::km)
                        .average()
                        .orElse(Double.NaN))
                .toList();
        return new Wave(all.size(), thirds, correlation(rides));
    }

    private static int thirdOf(int dayOfMonth) {
        return Math.min(THIRDS - 1, (dayOfMonth - 1) / DAYS_OF_THIRD);
    }

    private static Map<Group, List<Ride>> rides(Problem problem, History history) {
        Roads roads = Roads.of(problem);
        Map<String, String> yards = new HashMap<>();
        for (Carrier carrier : problem.carriers()) {
            yards.put(carrier.id(), carrier.yard());
        }
        Map<Group, List<Ride>> rides = new LinkedHashMap<>();
        for (HistoryDay day : history.days()) {
            LocalDate date = day.day();
            for (PastTrip trip : day.trips()) {
                String yard = yards.getOrDefault(trip.carrier(), "");
                List<Ride> ofGroup =
                        rides.computeIfAbsent(new Group(yard, YearMonth.from(date)), group -> new ArrayList<>());
                for (PastStop stop : trip.stops()) {
                    double km = roads.km(roads.number(yard), roads.number(stop.center()));
                    stop.orders().forEach(order -> ofGroup.add(new Ride(date.getDayOfMonth(), km)));
                }
            }
        }
        return rides;
    }

    private static double correlation(Map<Group, List<Ride>> rides) {
        List<Double> days = new ArrayList<>();
        List<Double> km = new ArrayList<>();
        for (List<Ride> group : rides.values()) {
            double meanDay = group.stream().mapToInt(Ride::dayOfMonth).average().orElse(0);
            double meanKm = group.stream().mapToDouble(Ride::km).average().orElse(0);
            group.forEach(ride -> {
                days.add(ride.dayOfMonth() - meanDay);
                km.add(ride.km() - meanKm);
            });
        }
        return days.size() < 2
                ? Double.NaN
                : new PearsonsCorrelation()
                        .correlation(
                                days.stream().mapToDouble(Double::doubleValue).toArray(),
                                km.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
