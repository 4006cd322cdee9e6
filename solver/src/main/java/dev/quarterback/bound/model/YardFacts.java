package dev.quarterback.bound.model;

import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A yard's waiting vehicles and its carriers. An entry is one of its orders with one of the order's centers.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 */
public final class YardFacts {
    private final int number;

    /** Trips that may leave, by planning day. */
    private final int[] departures;

    /** For each entry the order; those of a center together, by ready day. */
    private final int[] orders;

    /** Where the entries of each center begin, one more than there are centers. */
    private final int[] first;

    private final List<CarrierGroup> groups;

    /** Of each carrier the position of its group, by id. */
    private final Map<String, Integer> groupOf;

    private final int[] duties;
    private final CarrierCapacity[] capacities;

    /** Of each capacity: vehicles for which it suffices at most, as if all were small and light. */
    private final int[] places;

    YardFacts(Problem problem, int number, OrderCenters entries, VehicleTypes types) {
        this.number = number;
        Yard yard = problem.yards().get(number);
        first = new int[problem.centers().size() + 1];
        orders = entries.of(number, first);
        PlanningDays days = PlanningDays.of(problem);
        departures = new int[days.count()];
        Arrays.setAll(departures, day -> yard.departuresOn(days.date(day)));
        CarrierGroups carriers = new CarrierGroups(problem, yard);
        groups = List.copyOf(carriers.groups);
        groupOf = Map.copyOf(carriers.ofCarrier);
        duties = carriers.duties.stream().mapToInt(Integer::intValue).toArray();
        capacities = carriers.capacities.toArray(new CarrierCapacity[0]);
        places = carriers.capacities.stream().mapToInt(types::mostIn).toArray();
    }

    /** Its position among the yards. */
    public int number() {
        return number;
    }

    /** Trips that may leave on a day; meaningless where they are not limited. */
    public int departures(int day) {
        return departures[day];
    }

    /** Whether only so many trips may leave on a day. */
    public boolean areDeparturesLimited(int day) {
        return departures[day] != Yard.UNLIMITED;
    }

    /** Whether no trip with a vehicle can leave it. */
    public boolean isIdle() {
        return groups.isEmpty() || orders.length == 0;
    }

    /** How many entries there are. */
    public int entries() {
        return orders.length;
    }

    /** The order of an entry. */
    public int order(int entry) {
        return orders[entry];
    }

    /** The first entry of a center. */
    public int begin(int center) {
        return first[center];
    }

    /** The entry after the last one of a center. */
    public int end(int center) {
        return first[center + 1];
    }

    /** Whether vehicles wait for a center. */
    public boolean hasEntries(int center) {
        return first[center + 1] > first[center];
    }

    /** Whether an entry is of a center. */
    public boolean isOf(int entry, int center) {
        return entry >= first[center] && entry < first[center + 1];
    }

    /** Its carriers. */
    public List<CarrierGroup> groups() {
        return groups;
    }

    /**
     * The position of a carrier's group among {@link #groups}.
     *
     * @throws IllegalArgumentException when the yard has no such carrier
     */
    public int groupOf(String carrier) {
        Integer group = groupOf.get(carrier);
        if (group == null) {
            throw new IllegalArgumentException("The yard has no carrier (" + carrier + ").");
        }
        return group;
    }

    /** How many different duty minutes a day its carriers have. */
    public int duties() {
        return duties.length;
    }

    /** Duty minutes a day. */
    public int duty(int duty) {
        return duties[duty];
    }

    /** The shortest duty minutes a day; {@code orElse} without a carrier. */
    public int shortestDuty(int orElse) {
        return Arrays.stream(duties).min().orElse(orElse);
    }

    /** The longest duty minutes a day; 1 without a carrier. */
    public int longestDuty() {
        return Arrays.stream(duties).max().orElse(1);
    }

    /** How many different capacities its carriers have. */
    public int capacities() {
        return capacities.length;
    }

    /** Positions and payload. */
    public CarrierCapacity capacity(int capacity) {
        return capacities[capacity];
    }

    /** Vehicles for which a capacity suffices at most, as if all were small and light. */
    public int places(int capacity) {
        return places[capacity];
    }
}
