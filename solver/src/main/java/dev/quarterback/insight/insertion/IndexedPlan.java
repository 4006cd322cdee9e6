package dev.quarterback.insight.insertion;

import dev.quarterback.account.DayUse;
import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.PlanUse;
import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.NumberedOrder;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;
import dev.quarterback.trip.Tour;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A sound plan in numbers: its trips, its carriers' schedules, and what it leaves of centers and yards. */
final class IndexedPlan {
    private final Problem problem;
    private final PlanningDays days;
    private final Numbering numbering;
    private final Roads roads;
    private final CenterBook[] centers;
    private final int[] handoversOfDay;
    private final CarrierSchedule[] carriers;
    private final List<List<CarrierSchedule>> carriersOfYard = new ArrayList<>();
    private final List<List<LoadedTrip>> tripsOfYard = new ArrayList<>();
    private final int[][] departures;
    private final List<Integer> centersWithLanes;
    private final Set<String> tripIds = new HashSet<>();

    IndexedPlan(Problem problem, Plan plan) {
        this.problem = problem;
        days = PlanningDays.of(problem);
        numbering = Numbering.of(problem);
        roads = Roads.of(problem);
        PlanAccount account = PlanAccount.of(problem, plan);
        PlanUse use = PlanUse.of(problem, account);
        handoversOfDay = use.days().stream()
                .map(DayUse::handovers)
                .mapToInt(handovers -> handovers.handovers())
                .toArray();
        centers = IntStream.range(0, use.centers().size())
                .mapToObj(center -> new CenterBook(center, use.centers().get(center), days))
                .toArray(CenterBook[]::new);
        carriers = IntStream.range(0, problem.carriers().size())
                .mapToObj(
                        number -> new CarrierSchedule(number, problem.carriers().get(number), problem.rules(), days))
                .toArray(CarrierSchedule[]::new);
        centersWithLanes = IntStream.range(0, problem.centers().size())
                .filter(center -> !roads.joined(problem.yards().size() + center).isEmpty())
                .boxed()
                .toList();
        departures = new int[problem.yards().size()][days.count()];
        addYards();
        addTrips(account);
    }

    private void addYards() {
        for (int yard = 0; yard < problem.yards().size(); yard++) {
            carriersOfYard.add(new ArrayList<>());
            tripsOfYard.add(new ArrayList<>());
        }
        for (CarrierSchedule carrier : carriers) {
            carriersOfYard.get(yardOf(carrier)).add(carrier);
        }
    }

    private void addTrips(PlanAccount account) {
        Map<String, LoadedTrip> byId = new HashMap<>();
        for (ResolvedTrip trip : account.trips()) {
            CarrierSchedule carrier =
                    carriers[numbering.carrierOrNone(trip.carrier().id())];
            int[] stops =
                    trip.trip().stops().stream().mapToInt(numbering::center).toArray();
            LoadedTrip loaded =
                    new LoadedTrip(byId.size(), trip, carrier.number(), days.number(trip.departureDay()), stops);
            carrier.add(loaded);
            tripsOfYard.get(yardOf(carrier)).add(loaded);
            departures[yardOf(carrier)][loaded.departure()]++;
            byId.put(trip.id(), loaded);
            tripIds.add(trip.id());
        }
        for (ResolvedDelivery delivery : account.deliveries()) {
            ResolvedTrip trip = delivery.trip();
            LoadedTrip loaded = trip == null ? null : byId.get(trip.id());
            if (loaded != null) {
                int stop = loaded.stopAt(numbering.center(delivery.center().id()));
                loaded.addHandover(stop, days.number(delivery.day()));
            }
        }
    }

    Problem problem() {
        return problem;
    }

    PlanningDays days() {
        return days;
    }

    NumberedOrder number(Order order) {
        return NumberedOrder.of(order, numbering, days);
    }

    CenterBook center(int number) {
        return centers[number];
    }

    /** All handovers of a day. */
    int handoversOn(int day) {
        return handoversOfDay[day];
    }

    CarrierSchedule carrier(int number) {
        return carriers[number];
    }

    int yardOf(CarrierSchedule carrier) {
        return numbering.yard(carrier.carrier().yard());
    }

    List<CarrierSchedule> carriersOf(int yard) {
        return carriersOfYard.get(yard);
    }

    List<LoadedTrip> tripsOf(int yard) {
        return tripsOfYard.get(yard);
    }

    /** Departures above the limit if one trip more leaves a yard on a day; at most 0 when it may. */
    long lackingDepartures(int yard, int day) {
        return departures[yard][day] + 1L - problem.yards().get(yard).departuresOn(days.date(day));
    }

    /** The centers that a lane joins with any site. */
    List<Integer> centersWithLanes() {
        return centersWithLanes;
    }

    /** The way from a yard over stops and back. */
    Tour tour(int yard, int... stops) {
        int[] sites =
                Arrays.stream(stops).map(stop -> problem.yards().size() + stop).toArray();
        return Tour.of(roads, problem.rules().loadMinutes(), problem.rules().unloadMinutes(), yard, sites);
    }

    /** Hands one order more over at a center on a day. */
    void handOver(int center, int day) {
        centers[center].handOver(day);
        handoversOfDay[day]++;
    }

    /** A number that no trip has. */
    int newTripNumber() {
        return tripIds.size();
    }

    /** Adds a trip. */
    void add(LoadedTrip trip) {
        CarrierSchedule carrier = carriers[trip.carrier()];
        departures[yardOf(carrier)][trip.departure()]++;
        tripIds.add(trip.source().id());
        tripsOfYard.get(yardOf(carrier)).add(trip);
        carrier.add(trip);
    }

    /** Puts a trip in the place of another of the same carrier and day. */
    void replace(LoadedTrip old, LoadedTrip trip) {
        CarrierSchedule carrier = carriers[trip.carrier()];
        tripsOfYard.get(yardOf(carrier)).replaceAll(one -> one == old ? trip : one);
        carrier.remove(old);
        carrier.add(trip);
    }

    /** An id that no trip of the plan has. */
    String newTripId(CarrierSchedule carrier) {
        int number = 1;
        while (tripIds.contains(carrier.carrier().id() + "-" + number)) {
            number++;
        }
        return carrier.carrier().id() + "-" + number;
    }
}
