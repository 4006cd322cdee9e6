package dev.quarterback.insight.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.insight.insertion.Insertion;
import dev.quarterback.insight.insertion.Insertions;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.RandomPlans;
import dev.quarterback.random.RandomProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is offered for orders of random plans can be promised: the checker passes it, at the cost that is told. */
class PromisesPropertyTest {
    private static final int PROBLEMS = 40;

    private final AtomicInteger free = new AtomicInteger();
    private final AtomicInteger displacing = new AtomicInteger();
    private final AtomicInteger moving = new AtomicInteger();

    @Test
    void everyOfferCanBePutInPlace() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            Problem problem = RandomProblems.problem(seed);
            Plan plan = RandomPlans.sound(problem, seed).withUpperBound(null);
            Promises promises = Promises.of(problem, plan);
            for (Order order :
                    problem.orders().subList(0, Math.min(4, problem.orders().size()))) {
                check(problem, plan, order, promises.offers(order));
            }
        }
        assertThat(free).hasPositiveValue();
        assertThat(displacing).hasPositiveValue();
        assertThat(moving).hasPositiveValue();
    }

    private void check(Problem problem, Plan plan, Order order, List<Offer> offers) {
        CheckReport before = PlanChecker.check(problem, plan);
        Map<String, Order> orders = problem.orders().stream().collect(Collectors.toMap(Order::id, each -> each));
        boolean isDelivered =
                plan.deliveries().stream().anyMatch(delivery -> delivery.order().equals(order.id()));
        for (Offer offer : offers) {
            Plan with = offer.applyTo(plan);
            CheckReport after = PlanChecker.check(problem, with);

            assertThat(after.violations()).as(order + " " + offer).isEmpty();
            assertThat(with.deliveries())
                    .filteredOn(delivery -> delivery.order().equals(order.id()))
                    .extracting(delivery -> new Handover(delivery.center(), delivery.day()))
                    .containsExactly(new Handover(offer.center(), offer.day()));
            assertThat(after.figures().cost() - before.figures().cost()).isEqualTo(offer.cost());
            assertThat(offer.displaced())
                    .hasSizeLessThanOrEqualTo(1)
                    .map(orders::get)
                    .allMatch(other -> other.appointment() == null && other.priority() <= order.priority());
            (isDelivered ? moving : offer.displaced().isEmpty() ? free : displacing).incrementAndGet();
        }
        assertThat(offers)
                .extracting(offer -> new Handover(offer.center(), offer.day()))
                .doesNotHaveDuplicates();
        assertThat(offers).extracting(offer -> offer.displaced().size()).isSorted();
        if (!isDelivered) {
            assertThat(free(offers)).isEqualTo(free(problem, plan, order));
        }
    }

    private static Set<Handover> free(List<Offer> offers) {
        return offers.stream()
                .filter(offer -> offer.displaced().isEmpty())
                .map(offer -> new Handover(offer.center(), offer.day()))
                .collect(Collectors.toSet());
    }

    private static Set<Handover> free(Problem problem, Plan plan, Order order) {
        return Insertions.of(problem, plan).list(order).stream()
                .map(Insertion::delivery)
                .map(delivery -> new Handover(delivery.center(), delivery.day()))
                .collect(Collectors.toSet());
    }

    @Test
    void anOrderThatIsDeliveredMayStayWhereItIs() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            Problem problem = RandomProblems.problem(seed);
            Plan plan = RandomPlans.sound(problem, seed).withUpperBound(null);
            if (plan.deliveries().isEmpty()) {
                continue;
            }
            Delivery now = plan.deliveries().get(0);
            Order order = problem.orders().stream()
                    .filter(each -> each.id().equals(now.order()))
                    .findFirst()
                    .orElseThrow();

            assertThat(Promises.of(problem, plan).offers(order))
                    .contains(new Offer(
                            now.center(),
                            now.day(),
                            new Handover(now.center(), now.day()).equals(order.appointment()),
                            List.of(),
                            0,
                            List.of(),
                            List.of(now)));
        }
    }

    @Test
    void aNewOrderIsOfferedWhatOneOfTheProblemIs() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            Problem problem = RandomProblems.problem(seed);
            Plan plan = RandomPlans.sound(problem, seed).withUpperBound(null);
            if (plan.undelivered().isEmpty()) {
                continue;
            }
            String missing = plan.undelivered().get(0).order();
            Order order = problem.orders().stream()
                    .filter(each -> each.id().equals(missing))
                    .findFirst()
                    .orElseThrow();
            if (order.arrival() != null) {
                continue; // Its vehicle waits on the lot of the problem that has it.
            }
            List<Order> others = new ArrayList<>(problem.orders());
            others.remove(order);
            List<Undelivered> undelivered = new ArrayList<>(plan.undelivered());
            undelivered.remove(0);
            Plan without = new Plan(plan.problem(), plan.trips(), plan.deliveries(), undelivered, null);

            assertThat(Promises.of(problem.withOrders(others), without).offers(order))
                    .isEqualTo(Promises.of(problem, plan).offers(order));
        }
    }
}
