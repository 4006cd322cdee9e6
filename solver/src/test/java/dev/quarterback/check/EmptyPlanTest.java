package dev.quarterback.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.random.RandomProblems;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan that delivers nothing breaks no rule of any problem, whatever has happened apart from it. */
class EmptyPlanTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isSoundForEveryProblem(long seed) {
        assertThat(new HandMadePlan(RandomProblems.problem(seed)).violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isSoundWhereAllIsTakenAlready(long seed) {
        Problem problem = taken(RandomProblems.problem(seed), new Random(seed));
        CheckReport report = PlanChecker.check(problem, new HandMadePlan(problem).build());

        assertThat(report.violations()).isEmpty();
        assertThat(report.figures().costTerms().crowd())
                .isEqualTo((long) problem.orders().size() * problem.days());
    }

    /** The problem without room on any lot, each vehicle on one, and every carrier far over its limits each day. */
    static Problem taken(Problem any, Random random) {
        List<Center> centers =
                any.centers().stream().map(center -> center.withLotSpaces(0)).toList();
        List<Order> orders = any.orders().stream()
                .map(order -> order.withArrival(
                        new Handover(centers.get(random.nextInt(centers.size())).id(), any.firstDay())))
                .toList();
        return any.withRules(any.rules().withDutyCycle(new DutyCycle(1 + random.nextInt(8), 1)))
                .withCenters(centers)
                .withCarriers(any.carriers().stream()
                        .map(carrier -> busy(carrier, any))
                        .toList())
                .withOrders(orders);
    }

    private static Carrier busy(Carrier carrier, Problem problem) {
        return carrier.withBusy(problem.firstDay()
                .minusDays(9)
                .datesUntil(problem.lastDay().plusDays(9))
                .map(day -> new BusyDay(day, Integer.MAX_VALUE, Integer.MAX_VALUE))
                .toArray(BusyDay[]::new));
    }
}
