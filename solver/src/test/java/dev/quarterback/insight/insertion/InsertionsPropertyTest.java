package dev.quarterback.insight.insertion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.RandomPlans;
import dev.quarterback.random.RandomProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found is what trying all additions with the checker finds, at the cost that the checker counts. */
class InsertionsPropertyTest {
    /** Orders that are asked for in each problem: trying all additions takes long. */
    private static final int ASKED = 2;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static List<Order> missing(Problem problem, Plan plan) {
        Set<String> ids = plan.undelivered().stream().map(Undelivered::order).collect(Collectors.toSet());
        return problem.orders().stream()
                .filter(order -> ids.contains(order.id()))
                .limit(ASKED)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsJustTheAdditionsThatTheCheckerPasses(long seed) {
        Problem problem = RandomProblems.problem(seed, 12);
        Plan plan = withOneDeliveryLess(RandomPlans.sound(problem, seed).withUpperBound(null));
        Insertions insertions = Insertions.of(problem, plan);
        AllAdditions all = new AllAdditions(problem, plan);

        for (Order order : missing(problem, plan)) {
            assertThat(all.among(insertions.list(order))).as(order.toString()).isEqualTo(all.of(order));
        }
    }

    /** So that something goes in more often; a vehicle with an arrival stays, since without its handover the lot may be too full. */
    private static Plan withOneDeliveryLess(Plan plan) {
        List<Delivery> deliveries = new ArrayList<>(plan.deliveries());
        List<Undelivered> undelivered = new ArrayList<>(plan.undelivered());
        deliveries.stream()
                .filter(delivery -> delivery.trip() != null)
                .findFirst()
                .ifPresent(delivery -> {
                    deliveries.remove(delivery);
                    undelivered.add(0, new Undelivered(delivery.order(), ""));
                });
        return new Plan(plan.problem(), plan.trips(), deliveries, undelivered, null);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addedCostIsWhatTheCheckerCounts(long seed) {
        Problem problem = RandomProblems.problem(seed, 12);
        Plan plan = withOneDeliveryLess(RandomPlans.sound(problem, seed).withUpperBound(null));
        PlanFigures before = PlanChecker.check(problem, plan).figures();
        Insertions insertions = Insertions.of(problem, plan);

        for (Order order : missing(problem, plan)) {
            for (Insertion insertion : insertions.list(order)) {
                CheckReport after = PlanChecker.check(problem, insertion.applyTo(plan));

                assertThat(after.violations()).isEmpty();
                assertThat(insertion.addedTerms())
                        .isEqualTo(less(after.figures().costTerms(), before.costTerms()));
                assertThat(insertion.addedCost()).isEqualTo(after.figures().cost() - before.cost());
                assertThat(insertion.keepsAppointment())
                        .isEqualTo(after.figures().appointmentsKept() > before.appointmentsKept());
            }
        }
    }

    private static CostTerms less(CostTerms more, CostTerms less) {
        return new CostTerms(
                more.km() - less.km(),
                more.surge() - less.surge(),
                more.preference() - less.preference(),
                more.late() - less.late(),
                more.waiting() - less.waiting(),
                more.level() - less.level(),
                more.change() - less.change(),
                more.hire() - less.hire(),
                more.crowd() - less.crowd());
    }
}
