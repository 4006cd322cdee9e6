package dev.quarterback.benchmark.cpsat;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Weights;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Gives a problem what a plan meets in the midst of a quarter: vessels at sea, vehicles that have left their yard,
 * carriers that are hired or busy, and yards with days of their own. Any of it may be missing.
 */
final class MidQuarter {
    /** Of problems in per cent that have a kind of it. */
    private static final int USUAL = 40;

    /** Days before and after the planning days that are told of. */
    private static final int AROUND = 3;

    private final Random random;
    private final Problem problem;

    private MidQuarter(Random random, Problem problem) {
        this.random = random;
        this.problem = problem;
    }

    static Problem of(Problem problem, Random random) {
        return new MidQuarter(random, problem).draw();
    }

    private Problem draw() {
        List<Vessel> vessels = chance(USUAL)
                ? IntStream.rangeClosed(1, 1 + random.nextInt(2))
                        .mapToObj(this::vessel)
                        .toList()
                : List.of();
        List<Yard> yards =
                chance(USUAL) ? problem.yards().stream().map(this::yard).toList() : problem.yards();
        List<Carrier> carriers = problem.carriers();
        if (chance(USUAL)) {
            carriers = carriers.stream().map(this::hired).toList();
        }
        if (chance(USUAL)) {
            carriers = carriers.stream().map(this::busy).toList();
        }
        List<Order> orders =
                problem.orders().stream().map(order -> onVessel(order, vessels)).toList();
        if (chance(USUAL)) {
            orders = orders.stream().map(this::arrived).toList();
        }
        return new Problem(
                problem.name(),
                problem.firstDay(),
                problem.lastDay(),
                null,
                null,
                problem.rules(),
                weights(),
                problem.models(),
                yards,
                vessels,
                problem.centers(),
                carriers,
                problem.lanes(),
                orders);
    }

    private Weights weights() {
        Weights given = problem.weights();
        return new Weights(
                given.km(),
                given.surge(),
                given.preference(),
                given.late(),
                given.waiting(),
                given.level(),
                given.change(),
                random.nextInt(3),
                random.nextInt(30));
    }

    private Vessel vessel(int number) {
        return new Vessel("V" + number, null, any(problem.yards()).id(), day(0), random.nextInt(2));
    }

    private Yard yard(Yard yard) {
        Yard changed = yard;
        for (int day = 0; day < problem.days(); day++) {
            if (chance(50)) {
                changed = changed.withDeparturesOn(problem.firstDay().plusDays(day), random.nextInt(3));
            }
        }
        return changed;
    }

    private Carrier hired(Carrier carrier) {
        return chance(70) ? carrier.withHire(1 + random.nextInt(300)) : carrier;
    }

    private Carrier busy(Carrier carrier) {
        List<BusyDay> busy = new ArrayList<>();
        for (int day = -AROUND; day < problem.days() + AROUND; day++) {
            if (chance(35)) {
                int most = chance(20) ? carrier.dutyMinutesPerDay() + 50 : carrier.dutyMinutesPerDay() / 2;
                busy.add(new BusyDay(
                        problem.firstDay().plusDays(day), chance(20) ? 0 : random.nextInt(most), random.nextInt(3)));
            }
        }
        return carrier.withBusy(busy.toArray(BusyDay[]::new));
    }

    private Order onVessel(Order order, List<Vessel> vessels) {
        return !vessels.isEmpty() && chance(50) ? order.withVessel(any(vessels).id()) : order;
    }

    /** Now and then at a center where its customer does not come. */
    private Order arrived(Order order) {
        if (chance(60)) {
            return order;
        }
        String center =
                chance(85) ? any(order.centers()) : any(problem.centers()).id();
        return order.withArrival(new Handover(center, day(AROUND)));
    }

    /** A day from {@code before} days before the first planning day to the last one. */
    private LocalDate day(int before) {
        return problem.firstDay().plusDays(random.nextInt(before + problem.days()) - (long) before);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
