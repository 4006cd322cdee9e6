package dev.quarterback.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.change.Change;
import dev.quarterback.change.Remaining;
import dev.quarterback.change.Roll;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.insight.difference.CarrierDifference;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.insight.difference.OrderChange;
import dev.quarterback.insight.difference.OrderDifference;
import dev.quarterback.insight.difference.PlanDifference;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.Case;
import dev.quarterback.random.RandomPlans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is told of random plans, of one problem and of a changed one, is all that differs. */
class PlanDifferencePropertyTest {
    /** Keeps the seeds of second plans apart from those of problems. */
    private static final long OTHER = 1_000_000;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    private static ComparedPlan compared(Problem problem, Plan plan) {
        return new ComparedPlan(problem, plan, PlanChecker.check(problem, plan).figures());
    }

    private static ComparedPlan first(long seed) {
        return compared(Case.sound(seed).problem(), Case.sound(seed).plan());
    }

    private static ComparedPlan ofTheSameProblem(long seed) {
        Problem problem = Case.sound(seed).problem();
        return compared(problem, RandomPlans.sound(problem, seed + OTHER));
    }

    private static ComparedPlan ofAChangedProblem(long seed) {
        Problem problem = changed(Case.sound(seed).problem(), new Random(seed));
        return compared(problem, RandomPlans.sound(problem, seed + OTHER));
    }

    /** Some orders are gone, some are new, some have other appointments or none. */
    private static Problem changed(Problem problem, Random random) {
        List<Order> orders = new ArrayList<>();
        for (Order order : problem.orders()) {
            int dice = random.nextInt(6);
            if (dice == 0) {
                Order copy = Order.of(
                        "new " + order.id(),
                        order.model(),
                        order.location(),
                        order.centers().get(0));
                orders.add(copy);
            } else if (dice == 1) {
                orders.add(order.withAppointment(null));
            } else if (dice == 2) {
                LocalDate day = problem.firstDay().plusDays(random.nextInt(problem.days()));
                orders.add(order.withAppointment(new Handover(order.centers().get(0), day)));
            } else {
                orders.add(order);
            }
        }
        return problem.withOrders(orders);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void jsonMakesOnePlansDeliveriesThoseOfTheOther(long seed) {
        for (ComparedPlan after : List.of(ofTheSameProblem(seed), ofAChangedProblem(seed))) {
            ComparedPlan before = first(seed);

            assertThat(applied(json(PlanDifference.between(before, after)), before.plan()))
                    .isEqualTo(deliveries(after.plan()));
        }
    }

    private static ObjectNode json(PlanDifference difference) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        PlanDifferenceJson.addTo(json, difference);
        return json;
    }

    /** The deliveries, each with its trip's carrier and departure day in place of its id. */
    private static Set<Delivery> deliveries(Plan plan) {
        Map<String, String> rides = plan.trips().stream()
                .collect(Collectors.toMap(Trip::id, trip -> trip.carrier() + " " + trip.departureDay()));
        return plan.deliveries().stream()
                .map(delivery -> new Delivery(
                        delivery.order(),
                        delivery.center(),
                        delivery.day(),
                        delivery.trip() == null ? null : rides.get(delivery.trip())))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<Delivery> applied(ObjectNode json, Plan plan) {
        Set<Delivery> deliveries = deliveries(plan);
        for (JsonNode order : json.get("orders")) {
            if (order.has("before")) {
                assertThat(deliveries.remove(delivery(order, "before"))).isTrue();
            }
            if (order.has("after")) {
                deliveries.add(delivery(order, "after"));
            }
        }
        return deliveries;
    }

    private static Delivery delivery(JsonNode order, String side) {
        JsonNode handover = order.get(side);
        return new Delivery(
                order.get("order").asString(),
                handover.get("center").asString(),
                LocalDate.parse(handover.get("day").asString()),
                handover.has("trip")
                        ? handover.get("carrier").asString() + " "
                                + handover.get("departureDay").asString()
                        : null);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void appointmentsLostAndWonAreWhatTheFiguresDifferBy(long seed) {
        for (ComparedPlan after : List.of(ofTheSameProblem(seed), ofAChangedProblem(seed))) {
            ComparedPlan before = first(seed);
            List<String> changes = json(PlanDifference.between(before, after))
                    .get("orders")
                    .valueStream()
                    .map(order -> order.get("appointment").asString())
                    .toList();

            assertThat(changes.stream().filter("won"::equals).count()
                            - changes.stream().filter("lost"::equals).count())
                    .isEqualTo(after.figures().appointmentsKept()
                            - before.figures().appointmentsKept()
                            + keptThatGo(before, after.problem()));
        }
    }

    /** Appointments that a plan keeps and a changed problem does not have any more. */
    private static long keptThatGo(ComparedPlan plan, Problem changed) {
        Set<String> left = changed.orders().stream()
                .filter(order -> order.appointment() != null)
                .map(Order::id)
                .collect(Collectors.toSet());
        Map<String, Order> orders =
                plan.problem().orders().stream().collect(Collectors.toMap(Order::id, order -> order));
        return plan.plan().deliveries().stream()
                .filter(delivery -> new Handover(delivery.center(), delivery.day())
                        .equals(Objects.requireNonNull(orders.get(delivery.order()))
                                .appointment()))
                .filter(delivery -> !left.contains(delivery.order()))
                .count();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void planDoesNotDifferFromItself(long seed) {
        ComparedPlan plan = first(seed);

        assertThat(PlanDifference.between(plan, plan))
                .isEqualTo(new PlanDifference(plan, plan, List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsLeftOfAPlanDiffersFromItByOrdersThatAreGoneAlone(long seed) {
        Problem problem = Case.sound(seed).problem();
        LocalDate to = problem.firstDay().plusDays(problem.days() / 2);
        Problem later = ChangedProblem.of(
                problem, Change.of(new Roll(to, List.of())), first(seed).plan());
        Plan left = Remaining.of(first(seed).plan(), later);

        PlanDifference difference = PlanDifference.between(first(seed), compared(later, left));

        assertThat(difference.orders())
                .allMatch(order ->
                        order.change() == OrderChange.GONE && order.call().isEmpty());
        assertThat(difference.carriers()).isEmpty();
        assertThat(difference.left())
                .hasSize(first(seed).plan().trips().size() - left.trips().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void swappedPlansMirrorTheDifference(long seed) {
        for (ComparedPlan after : List.of(ofTheSameProblem(seed), ofAChangedProblem(seed))) {
            PlanDifference there = PlanDifference.between(first(seed), after);
            PlanDifference back = PlanDifference.between(after, first(seed));

            assertThat(back.orders())
                    .containsExactlyInAnyOrderElementsOf(there.orders().stream()
                            .map(order -> new OrderDifference(order.order(), order.after(), order.before()))
                            .toList());
            assertThat(back.carriers())
                    .containsExactlyElementsOf(there.carriers().stream()
                            .map(carrier -> new CarrierDifference(
                                    carrier.carrier(), carrier.yard(), carrier.after(), carrier.before()))
                            .toList());
        }
        PlanDifference there = PlanDifference.between(first(seed), ofTheSameProblem(seed));
        PlanDifference back = PlanDifference.between(ofTheSameProblem(seed), first(seed));
        assertThat(tally(back)).isEqualTo(swapped(tally(there)));
    }

    /** How many orders are in, out and moved, and how many appointments lost and won. */
    private static Map<String, Long> tally(PlanDifference difference) {
        return difference.orders().stream()
                .flatMap(order ->
                        List.of(order.change().text(), order.appointment().text()).stream())
                .collect(Collectors.groupingBy(text -> text, TreeMap::new, Collectors.counting()));
    }

    private static Map<String, Long> swapped(Map<String, Long> tally) {
        Map<String, Long> swapped = new TreeMap<>();
        tally.forEach((text, number) -> swapped.put(
                switch (text) {
                    case "in" -> "out";
                    case "out" -> "in";
                    case "lost" -> "won";
                    case "won" -> "lost";
                    default -> text;
                },
                number));
        return swapped;
    }
}
