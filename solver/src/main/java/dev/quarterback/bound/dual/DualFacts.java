package dev.quarterback.bound.dual;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Site;
import dev.quarterback.problem.Yard;
import dev.quarterback.trip.Roads;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A problem in numbers, as far as its dual asks for them; orders that no plan can deliver are left out. */
final class DualFacts {
    /** Stands for no yard, center or day. */
    static final int NONE = -1;

    final int days;
    final int yards;
    final int centers;
    final int orders;

    /** Of each order: its yard, or {@link #NONE} when it is on site. */
    final int[] yard;

    /** Of each order on site: its center. */
    final int[] site;

    final int[] type;
    final int[] ready;
    final int[] priority;

    /** Of each order: where and when its appointment is, {@link #NONE} without one that could be kept. */
    final int[] appointmentCenter;

    final int[] appointmentDay;

    /** Handovers at most, by center × {@link #days} + day. */
    final int[] handovers;

    final int[] lotSpaces;
    final int[] prepDays;
    final int[] departuresPerDay;
    /** The orders on site of each center that has any. */
    final List<int[]> onSite;

    /** Of each order: its centers, in whatever order the customer prefers them. */
    final List<Set<Integer>> centersOf;

    final StopCuts cuts;

    final StopLoads stopLoads;

    final DutyCycleFacts cycle;

    final VehicleTypes types;
    final YardFacts[] ofYard;
    private final BitSet[] away;

    DualFacts(Problem problem, Predicate<Order> isPossible) {
        List<Order> possible = problem.orders().stream().filter(isPossible).toList();
        PlanningDays planningDays = PlanningDays.of(problem);
        days = planningDays.count();
        yards = problem.yards().size();
        centers = problem.centers().size();
        orders = possible.size();
        types = VehicleTypes.of(problem.models());
        handovers = new int[centers * days];
        lotSpaces = problem.centers().stream().mapToInt(Center::lotSpaces).toArray();
        prepDays = problem.centers().stream().mapToInt(Center::prepDays).toArray();
        departuresPerDay =
                problem.yards().stream().mapToInt(Yard::departuresPerDay).toArray();
        for (int c = 0; c < centers; c++) {
            for (int day = 0; day < days; day++) {
                Center center = problem.centers().get(c);
                handovers[c * days + day] = (int) Math.min(
                        Integer.MAX_VALUE,
                        center.handoversOn(planningDays.date(day)).most());
            }
        }
        yard = new int[orders];
        site = new int[orders];
        type = new int[orders];
        ready = new int[orders];
        priority = new int[orders];
        appointmentCenter = new int[orders];
        appointmentDay = new int[orders];
        away = new BitSet[orders];
        Map<String, Integer> yardNumbers = numbers(problem.yards());
        Map<String, Integer> centerNumbers = numbers(problem.centers());
        centersOf = possible.stream()
                .map(order -> (Set<Integer>) order.centers().stream()
                        .map(id -> number(centerNumbers, id))
                        .collect(Collectors.toCollection(TreeSet::new)))
                .toList();
        Entries entries = new Entries(yards, centers);
        for (int o = 0; o < orders; o++) {
            read(o, possible.get(o), planningDays, yardNumbers, centerNumbers);
            if (yard[o] != NONE) {
                for (int center : centersOf.get(o)) {
                    entries.add(o, yard[o], center);
                }
            }
        }
        onSite = IntStream.range(0, orders)
                .filter(o -> site[o] != NONE)
                .boxed()
                .collect(Collectors.groupingBy(o -> site[o], TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toList();
        Roads roads = Roads.of(problem);
        ofYard = new YardFacts[yards];
        for (int y = 0; y < yards; y++) {
            ofYard[y] = new YardFacts(problem, roads, y, entries, this);
        }
        cuts = new StopCuts(this);
        stopLoads = new StopLoads(this);
        cycle = DutyCycleFacts.of(problem.rules());
    }

    private static Map<String, Integer> numbers(List<? extends Site> sites) {
        Map<String, Integer> numbers = new HashMap<>();
        sites.forEach(site -> numbers.put(site.id(), numbers.size()));
        return numbers;
    }

    private static int number(Map<String, Integer> numbers, String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("No center (" + id + ").");
        }
        return number;
    }

    private void read(
            int o,
            Order order,
            PlanningDays planningDays,
            Map<String, Integer> yardNumbers,
            Map<String, Integer> centerNumbers) {
        yard[o] = yardNumbers.getOrDefault(order.location(), NONE);
        site[o] = centerNumbers.getOrDefault(order.location(), NONE);
        type[o] = types.of(order.model());
        ready[o] = planningDays.ready(order.readyDay());
        priority[o] = order.priority();
        away[o] = planningDays.among(order.unavailableDays());
        appointmentCenter[o] = NONE;
        appointmentDay[o] = NONE;
        Order.Handover appointment = order.appointment();
        if (appointment != null && planningDays.contain(appointment.day())) {
            appointmentCenter[o] = number(centerNumbers, appointment.center());
            appointmentDay[o] = planningDays.number(appointment.day());
        }
    }

    /** Whether an order can be handed over at a center on a day, as far as center and customer are concerned. */
    boolean isOpen(int order, int center, int day) {
        return handovers[center * days + day] > 0 && !away[order].get(day);
    }

    boolean keeps(int order, int center, int day) {
        return appointmentDay[order] == day && appointmentCenter[order] == center;
    }

    /** The days on which an order's customer cannot come. */
    BitSet away(int order) {
        return away[order];
    }

    /** Where an order may be handed over. */
    int[] centers(int order) {
        return centersOf.get(order).stream().mapToInt(Integer::intValue).toArray();
    }

    /** What a usual order counts. */
    double meanWorth(Goal goal) {
        return goal == Goal.DELIVERIES && orders > 0
                ? Arrays.stream(priority).average().orElse(1)
                : 1;
    }

    boolean isLotLimited(int center) {
        return lotSpaces[center] != Center.UNLIMITED;
    }

    boolean areDeparturesLimited(int atYard) {
        return departuresPerDay[atYard] != Yard.UNLIMITED;
    }
}
