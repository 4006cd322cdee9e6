package dev.quarterback.random;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans without any ambition: trips and deliveries at random, each kept where the plan still breaks no rule. */
public final class RandomPlans {
    private static final int TRIES_OF_A_DELIVERY = 6;

    private final Problem problem;
    private final Random random;
    private final List<Trip> trips = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();

    private RandomPlans(Problem problem, Random random) {
        this.problem = problem;
        this.random = random;
    }

    /** A plan that passes the checker; some of its trips are empty, some bounds are claimed. */
    public static Plan sound(Problem problem, long seed) {
        RandomPlans plans = new RandomPlans(problem, new Random(seed));
        plans.addTrips();
        plans.addDeliveries();
        return plans.withBound();
    }

    private void addTrips() {
        for (int i = 2 * problem.carriers().size(); i > 0; i--) {
            Carrier carrier = any(problem.carriers());
            List<String> stops =
                    new ArrayList<>(problem.centers().stream().map(Center::id).toList());
            Collections.shuffle(stops, random);
            int most = Math.min(stops.size(), problem.rules().maxStops());
            trips.add(new Trip(
                    carrier.id() + "-" + i, carrier.id(), anyDay(), stops.subList(0, 1 + random.nextInt(most))));
            if (isBroken()) {
                trips.remove(trips.size() - 1);
            }
        }
    }

    private void addDeliveries() {
        List<Order> orders = new ArrayList<>(problem.orders());
        Collections.shuffle(orders, random);
        for (Order order : orders) {
            for (int i = 0; i < TRIES_OF_A_DELIVERY && !tryDelivery(order); i++) {}
        }
    }

    private boolean tryDelivery(Order order) {
        Delivery delivery = delivery(order);
        if (delivery == null) {
            return false;
        }
        deliveries.add(delivery);
        if (isBroken()) {
            deliveries.remove(deliveries.size() - 1);
            return false;
        }
        return true;
    }

    /** A delivery that may or may not be possible; null when no trip could be one's. */
    private @Nullable Delivery delivery(Order order) {
        LocalDate day = anyDay();
        String site =
                order.arrival() == null ? order.location() : order.arrival().center();
        if (order.arrival() != null || order.centers().contains(site)) {
            return new Delivery(order.id(), site, day, null);
        }
        List<Delivery> possible = new ArrayList<>();
        for (Trip trip : trips) {
            for (String stop : trip.stops()) {
                if (order.centers().contains(stop) && yardOf(trip).equals(order.location())) {
                    LocalDate later = day.isBefore(trip.departureDay()) ? trip.departureDay() : day;
                    possible.add(new Delivery(order.id(), stop, later, trip.id()));
                }
            }
        }
        return possible.isEmpty() ? null : any(possible);
    }

    private String yardOf(Trip trip) {
        return problem.carriers().stream()
                .filter(carrier -> carrier.id().equals(trip.carrier()))
                .findAny()
                .orElseThrow()
                .yard();
    }

    private boolean isBroken() {
        return !PlanChecker.check(problem, plan(null)).isSound();
    }

    private Plan plan(@Nullable UpperBound bound) {
        Set<String> delivered = new HashSet<>();
        deliveries.forEach(delivery -> delivered.add(delivery.order()));
        List<Undelivered> undelivered = problem.orders().stream()
                .filter(order -> !delivered.contains(order.id()))
                .map(order -> new Undelivered(order.id(), "not placed"))
                .toList();
        return new Plan(problem.name(), trips, deliveries, undelivered, bound);
    }

    private Plan withBound() {
        long weight = problem.orders().stream().mapToLong(Order::priority).sum();
        return plan(
                random.nextBoolean()
                        ? null
                        : new UpperBound((long) problem.orders().size(), weight, null));
    }

    private LocalDate anyDay() {
        return problem.firstDay().plusDays(random.nextInt(problem.days()));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
