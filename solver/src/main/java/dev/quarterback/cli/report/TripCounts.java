package dev.quarterback.cli.report;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import dev.quarterback.trip.Roads;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The trips of a plan that breaks no rule, by planning day and by yard. */
final class TripCounts {
    private final Problem problem;
    private final PlanningDays planningDays;
    private final int[] departures;
    private final int[] loaded;
    private final Map<String, YardSum> byYard = new HashMap<>();

    TripCounts(Problem problem, Plan plan) {
        this.problem = problem;
        this.planningDays = PlanningDays.of(problem);
        this.departures = new int[planningDays.count()];
        this.loaded = new int[planningDays.count()];
        problem.yards().forEach(yard -> byYard.put(yard.id(), new YardSum()));
        Map<String, Load> loads = loads(plan);
        Map<String, List<Trip>> tripsOf = new HashMap<>();
        for (Trip trip : plan.trips()) {
            tripsOf.computeIfAbsent(trip.carrier(), id -> new ArrayList<>()).add(trip);
        }
        Roads roads = Roads.of(problem);
        for (Carrier carrier : problem.carriers()) {
            count(carrier, tripsOf.getOrDefault(carrier.id(), List.of()), loads, roads);
        }
    }

    private void count(Carrier carrier, List<Trip> trips, Map<String, Load> loads, Roads roads) {
        YardSum sum = byYard.computeIfAbsent(carrier.yard(), id -> new YardSum());
        CarrierUse use = new CarrierUse(problem, carrier);
        for (Trip trip : trips) {
            Load load = loads.getOrDefault(trip.id(), new Load());
            int day = planningDays.number(trip.departureDay());
            departures[day]++;
            loaded[day] += load.vehicles;
            use.add(trip, roads);
            sum.trips++;
            sum.vehicles += load.vehicles;
            sum.positionsOffered += carrier.positions();
            sum.positionsUsed += load.positions;
        }
        sum.carriers++;
        sum.longTrips += use.longTrips();
        sum.dutyMinutes += use.dutyMinutes();
        sum.dutyMinutesOffered += use.dutyMinutesOffered();
        sum.busyDays += use.busyDays();
        sum.availableDays += use.availableDays();
    }

    private Map<String, Load> loads(Plan plan) {
        Map<String, Integer> positionsOfModel = new HashMap<>();
        for (Model model : problem.models()) {
            positionsOfModel.put(model.id(), model.positions());
        }
        Map<String, Integer> positionsOfOrder = new HashMap<>();
        for (Order order : problem.orders()) {
            positionsOfOrder.put(order.id(), positionsOfModel.getOrDefault(order.model(), 1));
        }
        Map<String, Load> loads = new HashMap<>();
        for (Delivery delivery : plan.deliveries()) {
            if (delivery.trip() != null) {
                Load load = loads.computeIfAbsent(delivery.trip(), id -> new Load());
                load.vehicles++;
                load.positions += positionsOfOrder.getOrDefault(delivery.order(), 1);
            }
        }
        return loads;
    }

    /** Trips that leave on a planning day, 0 being the first. */
    int departures(int day) {
        return departures[day];
    }

    /** Vehicles on the trips that leave on a planning day, 0 being the first. */
    int loaded(int day) {
        return loaded[day];
    }

    /** The yards that have carriers, in the problem's order. */
    List<YardUse> yards() {
        List<YardUse> result = new ArrayList<>();
        for (Yard yard : problem.yards()) {
            YardSum sum = byYard.getOrDefault(yard.id(), new YardSum());
            if (sum.carriers > 0) {
                result.add(sum.use(yard));
            }
        }
        return result;
    }

    private static final class Load {
        private int vehicles;
        private int positions;
    }

    private static final class YardSum {
        private int carriers;
        private int trips;
        private int longTrips;
        private int vehicles;
        private long positionsOffered;
        private long positionsUsed;
        private long dutyMinutes;
        private long dutyMinutesOffered;
        private long busyDays;
        private long availableDays;

        private YardUse use(Yard yard) {
            return new YardUse(
                    yard.id(),
                    yard.name(),
                    carriers,
                    trips,
                    longTrips,
                    vehicles,
                    positionsOffered,
                    positionsUsed,
                    dutyMinutes,
                    dutyMinutesOffered,
                    busyDays,
                    availableDays);
        }
    }
}
