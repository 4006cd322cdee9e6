package dev.quarterback.bound.dual;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A yard's waiting vehicles, its carriers and the routes that they may take. */
final class YardFacts {
    final int number;

    /** For each entry (an order and one of its centers) the order; those of a center together, by ready day. */
    final int[] orders;

    /** Where the entries of each center begin, one more than there are centers. */
    final int[] first;

    final List<CarrierGroup> groups = new ArrayList<>();

    /** Duty minutes a day, each once. */
    final int[] duties;

    /** Positions and payload, each pair once. */
    final CarrierGroup.Room[] rooms;

    /** Vehicles for which a room has positions and payload at most, as if all were small and light. */
    final int[] places;

    final Routes routes;

    YardFacts(Problem problem, Roads roads, int number, Entries entries, DualFacts facts) {
        this.number = number;
        first = new int[facts.centers + 1];
        orders = entries.of(number, facts.ready, first);
        List<Integer> dutyList = new ArrayList<>();
        List<CarrierGroup.Room> roomList = new ArrayList<>();
        record Alike(int duty, int room, BitSet available) {}
        Map<Alike, Integer> counts = new LinkedHashMap<>();
        PlanningDays planningDays = PlanningDays.of(problem);
        String id = problem.yards().get(number).id();
        for (Carrier carrier : problem.carriers()) {
            if (carrier.yard().equals(id)) {
                BitSet available = planningDays.available(carrier);
                int duty = place(carrier.dutyMinutesPerDay(), dutyList);
                int room = place(new CarrierGroup.Room(carrier.positions(), carrier.payloadKg()), roomList);
                counts.merge(new Alike(duty, room, available), 1, Integer::sum);
            }
        }
        counts.forEach((alike, count) -> groups.add(new CarrierGroup(count, alike.duty, alike.room, alike.available)));
        duties = dutyList.stream().mapToInt(Integer::intValue).toArray();
        rooms = roomList.toArray(new CarrierGroup.Room[0]);
        places = Arrays.stream(rooms).mapToInt(facts.types::mostIn).toArray();
        routes = Routes.of(problem, roads, number, this);
    }

    private YardFacts(int centers) {
        number = DualFacts.NONE;
        first = new int[centers + 1];
        orders = new int[0];
        duties = new int[0];
        rooms = new CarrierGroup.Room[0];
        places = new int[0];
        routes = Routes.none();
    }

    /** A yard where nothing waits, to start from. */
    static YardFacts none(int centers) {
        return new YardFacts(centers);
    }

    private static <T> int place(T item, List<T> list) {
        if (!list.contains(item)) {
            list.add(item);
        }
        return list.indexOf(item);
    }

    /** Whether cuts apply to its trips: not where stops are left out of its routes. */
    boolean isCut() {
        return routes.isComplete;
    }

    boolean hasEntries(int center) {
        return first[center + 1] > first[center];
    }
}
