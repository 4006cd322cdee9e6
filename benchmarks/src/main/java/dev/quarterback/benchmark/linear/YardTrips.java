package dev.quarterback.benchmark.linear;

import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import dev.quarterback.reach.Way;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A yard's trips, as fractions, each to a single center.
 *
 * <p>A trip over several stops counts as fractions of trips to each of them, one for each share of its load. Each takes no
 * more time than the whole, by the fastest way, and arrives no later. Of positions and of weight the shares may differ: so
 * there is one family of trips for each, with all limits of its own.
 */
final class YardTrips {
    private final LinearProgram program;
    private final int days;
    private final List<CarrierPool> carriers;
    private final Map<LoadKind, Family> families = new EnumMap<>(LoadKind.class);

    /** By center and departure day. */
    private final Map<List<Integer>, List<Ride>> rides = new HashMap<>();

    /** Trips that leave for a center on a day and arrive there on a day. */
    record Ride(int center, int departure, int arrival) {}

    /** The rows of trips that count what they load of a kind. */
    private record Family(LoadKind kind, List<CarrierRows> carriers, int[] departures, Map<Ride, Integer> loads) {}

    YardTrips(LinearProgram program, Problem problem, Yard yard, List<CarrierPool> carriers) {
        this.program = program;
        this.carriers = carriers;
        days = problem.days();
        for (LoadKind kind : LoadKind.values()) {
            List<CarrierRows> rows = carriers.stream()
                    .map(pool -> new CarrierRows(program, pool))
                    .toList();
            families.put(kind, new Family(kind, rows, departures(problem, yard), new HashMap<>()));
        }
    }

    private int[] departures(Problem problem, Yard yard) {
        PlanningDays planningDays = PlanningDays.of(problem);
        double all = (double) problem.carriers().size() * problem.rules().maxTripsPerDay();
        int[] rows = new int[days];
        for (int day = 0; day < days; day++) {
            rows[day] = program.addRow(Math.min(all, yard.departuresOn(planningDays.date(day))));
        }
        return rows;
    }

    /** Adds the trips to a center, by each of {@code ways}, that arrive on {@code last} at the latest. */
    void addTrips(int center, List<Way> ways, int last) {
        for (int pool = 0; pool < carriers.size(); pool++) {
            for (int day = 0; day <= last; day++) {
                int before = last + 1;
                for (Way way : ways) { // Each is reached earlier than the one before, and longer in all.
                    long arrival = arrival(carriers.get(pool), day, way);
                    if (arrival < before && carriers.get(pool).canLeave(day, way.tour())) {
                        before = (int) arrival;
                        addTrips(pool, new Ride(center, day, before), way.tour());
                    }
                }
            }
        }
    }

    private static long arrival(CarrierPool carriers, int departure, Way way) {
        return way.tour() <= carriers.duty() ? departure : departure + (long) carriers.busyDays(way.reached()) - 1;
    }

    private void addTrips(int pool, Ride ride, long tour) {
        for (Family family : families.values()) {
            family.carriers.get(pool).addTrips(ride.departure, tour);
            program.addEntry(family.departures[ride.departure], 1);
            program.addEntry(
                    family.loads.computeIfAbsent(ride, none -> program.addRow(0)),
                    -family.kind.capacity(carriers.get(pool)));
        }
        List<Ride> alike = rides.computeIfAbsent(List.of(ride.center, ride.departure), key -> new ArrayList<>());
        if (!alike.contains(ride)) {
            alike.add(ride);
        }
    }

    /** The rides to a center that leave on a day. */
    List<Ride> rides(int center, int departure) {
        return rides.getOrDefault(List.of(center, departure), List.of());
    }

    /** Lets each vehicle of the last column ride. */
    void addVehicle(Ride ride, OrderPool orders) {
        for (Family family : families.values()) {
            Integer row = family.loads.get(ride);
            if (row != null) {
                program.addEntry(row, family.kind.of(orders));
            }
        }
    }
}
