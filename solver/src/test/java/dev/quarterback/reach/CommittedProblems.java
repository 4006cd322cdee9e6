package dev.quarterback.reach;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tight problems in which things are under way already: vessels are at sea, vehicles on their way, carriers busy, and on some
 * days no trip may leave.
 */
final class CommittedProblems {
    private final Problem problem;
    private final Random random;

    private CommittedProblems(Problem problem, Random random) {
        this.problem = problem;
        this.random = random;
    }

    /** A tight problem with three more orders. */
    static Problem problem(long seed, boolean hasLanes) {
        Problem tight = TightProblems.problem(seed, hasLanes);
        return new CommittedProblems(tight, new Random(seed)).build();
    }

    private Problem build() {
        List<Vessel> vessels = List.of(vessel("V1"), vessel("V2"));
        List<Order> orders = new ArrayList<>();
        problem.orders().forEach(order -> orders.add(chance(50) ? order.withVessel(chance(50) ? "V1" : "V2") : order));
        for (Order order : problem.orders()) {
            orders.add(onTheWay(
                    order, chance(80) ? order.centers().get(0) : anyCenter().id()));
        }
        return new Problem(
                problem.name(),
                problem.firstDay(),
                problem.lastDay(),
                null,
                null,
                problem.rules(),
                problem.weights(),
                problem.models(),
                problem.yards().stream().map(this::yard).toList(),
                vessels,
                problem.centers(),
                problem.carriers().stream().map(this::carrier).toList(),
                problem.lanes(),
                orders);
    }

    private Vessel vessel(String id) {
        return new Vessel(id, null, "Y", anyDay(), random.nextInt(3));
    }

    private Order onTheWay(Order order, String center) {
        Order other = Order.of(
                order.id() + "-on-the-way", order.model(), "Y", order.centers().toArray(String[]::new));
        return other.withUnavailableDays(order.unavailableDays().toArray(LocalDate[]::new))
                .withArrival(new Handover(center, anyDay()));
    }

    private Yard yard(Yard yard) {
        Yard changed = yard;
        while (chance(40)) {
            changed = changed.withDeparturesOn(anyDay(), random.nextInt(2));
        }
        return changed;
    }

    private Carrier carrier(Carrier carrier) {
        Set<LocalDate> days = new TreeSet<>();
        while (chance(60)) {
            days.add(anyDay());
        }
        return carrier.withBusy(
                Stream.concat(days.stream(), Stream.of(problem.lastDay().plusDays(5)))
                        .map(day -> busy(day, carrier))
                        .toArray(BusyDay[]::new));
    }

    private BusyDay busy(LocalDate day, Carrier carrier) {
        int minutes = chance(30) ? 0 : random.nextInt(carrier.dutyMinutesPerDay() * 5 / 4);
        return new BusyDay(day, minutes, random.nextInt(2));
    }

    private Center anyCenter() {
        return problem.centers().get(random.nextInt(problem.centers().size()));
    }

    /** A day from two before the planning days to three after them. */
    private LocalDate anyDay() {
        return problem.firstDay().plusDays(random.nextInt(problem.days() + 5) - 2L);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
