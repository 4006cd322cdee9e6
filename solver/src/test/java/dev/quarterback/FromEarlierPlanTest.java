package dev.quarterback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.HandMadePlan;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Rule;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.random.BrokenPlans;
import dev.quarterback.random.Case;
import dev.quarterback.random.RandomProblems;
import dev.quarterback.run.StopSignal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Planning goes on from any earlier plan, never to a worse one; what is left of a broken plan is sound. */
class FromEarlierPlanTest {
    private static final int PLANS_PER_RULE = 10;

    static LongStream seeds() {
        return LongStream.rangeClosed(501, 540);
    }

    private static void requireSound(Problem problem, PlanResult result) {
        assertThat(PlanChecker.check(problem, result.plan()).violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSoundPlanNeverGetsWorse(long seed) {
        Case earlier = Case.sound(seed);

        PlanResult result = Planning.search(earlier.problem(), 1, earlier.plan());

        requireSound(earlier.problem(), result);
        assertThat(Levels.of(result))
                .isGreaterThanOrEqualTo(Levels.of(
                        PlanChecker.check(earlier.problem(), earlier.plan()).figures()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aGoodPlanNeverGetsWorse(long seed) {
        Problem problem = RandomProblems.problem(seed, 50);
        PlanResult good = Planning.search(problem, 1500);

        PlanResult result = Planning.search(problem, 1, good.plan());

        assertThat(Levels.of(result)).isGreaterThanOrEqualTo(Levels.of(good));
    }

    @Test
    void progressTellsThatTheFirstPlanIsTheEarlierOne() {
        Problem problem = RandomProblems.problem(501, 50);
        PlanResult good = Planning.search(problem, 1500);
        List<String> changes = new ArrayList<>();

        new DeliveryPlanner()
                .plan(
                        problem,
                        PlanOptions.defaults().withStepsOnly(1).withFrom(good.plan()),
                        (progress, plan) -> changes.add(progress.changed()),
                        new StopSignal());

        assertThat(changes).first().asString().startsWith("earlier plan");
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void aPlanThatBreaksTheRuleIsMended(Rule rule) {
        List<Case> plans = LongStream.range(0, 200)
                .mapToObj(seed -> BrokenPlans.breaking(rule, seed))
                .flatMap(Optional::stream)
                .filter(broken -> violationsOf(broken).containsKey(rule))
                .limit(PLANS_PER_RULE)
                .toList();
        assertThat(plans).hasSize(PLANS_PER_RULE);

        for (Case broken : plans) {
            requireSound(broken.problem(), Planning.search(broken.problem(), 20, broken.plan()));
        }
    }

    private static Map<Rule, Integer> violationsOf(Case broken) {
        return PlanChecker.check(broken.problem(), broken.plan()).violationsPerRule();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlanBrokenManyTimesIsMended(long seed) {
        Case broken = BrokenPlans.anyhow(seed, 1 + (int) (seed % 12));

        requireSound(broken.problem(), Planning.search(broken.problem(), 20, broken.plan()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlanOfAnotherVersionOfTheProblemIsTakenUp(long seed) {
        Case earlier = Case.sound(seed);
        Problem smaller = withoutSome(earlier.problem(), new Random(seed));

        requireSound(smaller, Planning.search(smaller, 20, earlier.plan()));
    }

    private static Problem withoutSome(Problem problem, Random random) {
        List<Order> orders =
                problem.orders().stream().filter(order -> random.nextInt(4) > 0).toList();
        List<Carrier> carriers = problem.carriers().stream()
                .filter(carrier -> random.nextInt(4) > 0)
                .toList();
        return new Problem(
                problem.name(),
                problem.firstDay().plusDays(random.nextInt(2)),
                problem.lastDay(),
                problem.market(),
                null,
                problem.rules(),
                problem.weights(),
                problem.models(),
                problem.yards(),
                problem.vessels(),
                problem.centers(),
                carriers,
                problem.lanes(),
                orders);
    }

    /** A week in which each vehicle goes from FRE to SEA, two at a time; ON is there. */
    private static ProblemBuilder week() {
        return new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .model("M3", 1847)
                .yard("FRE", 37.5, -122)
                .center("SEA", 37.6, -122, 9)
                .lane("FRE", "SEA", 200, 240)
                .carrier("C1", "FRE", 2, 17500)
                .order(Order.of("O1", "M3", "FRE", "SEA"))
                .order(Order.of("O2", "M3", "FRE", "SEA"))
                .order(Order.of("ON", "M3", "SEA", "SEA"));
    }

    /** Any day of the week is as good: nothing but the earlier plan speaks for the 27th. C2 and O3 are gone since. */
    @Test
    void whatStillHoldsIsKept() {
        Problem problem = week().build();
        Plan earlier = new HandMadePlan(problem)
                .trip("T1", "C1", "2019-06-27", "SEA")
                .ride("O1", "T1", "SEA", "2019-06-27")
                .ride("O2", "T1", "SEA", "2019-06-27")
                .trip("T2", "C2", "2019-06-24", "SEA")
                .ride("O3", "T2", "SEA", "2019-06-24")
                .onSite("ON", "SEA", "2019-06-24")
                .build();

        PlanResult result = Planning.search(problem, 1, earlier);

        LocalDate thursday = LocalDate.parse("2019-06-27");
        assertThat(result.plan().withUpperBound(null))
                .isEqualTo(new Plan(
                        "week",
                        List.of(new Trip("C1-1", "C1", thursday, List.of("SEA"))),
                        List.of(
                                new Delivery("O1", "SEA", thursday, "C1-1"),
                                new Delivery("O2", "SEA", thursday, "C1-1"),
                                new Delivery("ON", "SEA", LocalDate.parse("2019-06-24"), null)),
                        List.of(),
                        null));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEmptyPlanIsAsNone(long seed) {
        Problem problem = RandomProblems.problem(seed);
        Plan empty = new Plan(problem.name(), List.of(), List.of(), List.of(), null);

        PlanResult result = Planning.search(problem, 1, empty);

        requireSound(problem, result);
        assertThat(Levels.of(result)).isGreaterThanOrEqualTo(Levels.of(Planning.firstCome(problem)));
    }

    @Test
    void aPlanOfWhichNothingIsKnownIsAsNone() {
        Problem problem = week().build();
        Plan unknown = new HandMadePlan(problem)
                .trip("T1", "C7", "2019-06-27", "SEA")
                .trip("T2", "C1", "2019-06-27", "POR")
                .trip("T3", "C1", "2018-06-27", "SEA")
                .trip("T4", "C1", "2019-07-01", "SEA")
                .trip("T5", "C1", "2019-06-24")
                .ride("O1", "T1", "SEA", "2019-06-27")
                .ride("O9", "T3", "SEA", "2019-06-27")
                .ride("O2", "T9", "SEA", "2019-06-27")
                .onSite("ON", "POR", "2019-06-27")
                .build();

        PlanResult result = Planning.search(problem, 1, unknown);

        requireSound(problem, result);
        assertThat(result.figures().delivered()).isEqualTo(3);
    }
}
