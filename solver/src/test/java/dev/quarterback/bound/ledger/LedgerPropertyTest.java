package dev.quarterback.bound.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.Planning;
import dev.quarterback.account.PlanAccount;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.model.Resources;
import dev.quarterback.bound.price.DualBound;
import dev.quarterback.bound.price.DualDescent;
import dev.quarterback.bound.price.Evaluated;
import dev.quarterback.bound.price.LagrangianDual;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.RandomPlans;
import dev.quarterback.random.RandomProblems;
import dev.quarterback.reach.Reachability;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On random problems the entries of a sound plan's ledger sum to the gap, and no part of it gains on the bound. */
class LedgerPropertyTest {
    /** Among these are problems with cuts that good plans come close to. */
    private static final long FIRST_PROBLEM = 100;

    private static final long LAST_PROBLEM = 119;
    private static final long PROBLEMS_OF_MANY_STOPS = 6;
    private static final int ORDERS_OF_A_KIND = 120;
    private static final int STEPS = 1000;
    private static final int STEPS_FOR_FEW_ORDERS = 200;
    private static final int PASSES = 40;
    private static final double ROUNDING = 1e-6;

    /** What is wrong with the ledgers of a random plan and a good one for a random problem, in words. */
    private static Stream<String> faults(Problem problem, long seed) {
        List<Plan> plans = List.of(
                RandomPlans.sound(problem, seed),
                Planning.search(problem, STEPS_FOR_FEW_ORDERS).plan());
        return faults(problem, plans, seed);
    }

    private static Stream<String> faults(Problem problem, List<Plan> plans, long seed) {
        Reachability reachability = Reachability.of(problem);
        LagrangianDual dual = new LagrangianDual(problem, reachability::isPossible);
        List<String> faults = new ArrayList<>();
        for (Plan plan : plans) {
            long kept = PlanChecker.check(problem, plan).figures().appointmentsKept();
            for (DualBound bound : evaluations(dual, kept, seed)) {
                LossLedger ledger = LossAccounting.of(problem, PlanAccount.of(problem, plan), kept, bound);
                faults(ledger).forEach(fault -> faults.add(problem.name() + ": " + fault));
            }
        }
        return faults.stream();
    }

    /** At the start of a descent and after some passes, there with random multipliers of cuts too, and at random ones. */
    private static List<DualBound> evaluations(LagrangianDual dual, long kept, long seed) {
        Random random = new Random(seed);
        Resources resources = dual.model().resources();
        List<DualBound> evaluations = new ArrayList<>();
        DualDescent descent = new DualDescent(dual, Goal.DELIVERIES, kept, () -> false);
        evaluations.add(descent.bound(() -> false));
        for (int pass = 0; pass < PASSES; pass++) {
            descent.pass(() -> false);
        }
        DualBound after = descent.bound(() -> false);
        evaluations.add(after);
        Multipliers withCuts = after.multipliers().copy();
        drawSome(withCuts, resources.cut(0), resources.cut(dual.model().cuts().count()), dual, random);
        evaluations.add(Evaluated.at(dual, withCuts));
        Multipliers any = Multipliers.zero(resources, dual.model().facts().orders());
        drawSome(any, 0, resources.count(), dual, random);
        evaluations.add(Evaluated.at(dual, any));
        return evaluations;
    }

    /** Draws multipliers for every second resource of some that have a limit. */
    private static void drawSome(Multipliers multipliers, int from, int to, LagrangianDual dual, Random random) {
        double[] limits = dual.limits(0);
        for (int resource = from; resource < to; resource++) {
            if (random.nextBoolean() && Double.isFinite(limits[resource])) {
                multipliers.set(resource, random.nextDouble());
            }
        }
    }

    private static List<String> faults(LossLedger ledger) {
        List<String> faults = new ArrayList<>();
        if (Math.abs(ledger.total() - ledger.gap()) > ROUNDING * Math.max(1, Math.abs(ledger.bound()))) {
            faults.add("losses " + ledger.total() + " for a gap of " + ledger.gap());
        }
        for (Loss loss : ledger.losses()) {
            if (loss.kind() != LossKind.TRIPS && loss.amount() < -ROUNDING) {
                faults.add(loss + " gains " + -loss.amount());
            }
        }
        carriers(ledger).forEach((carrier, amount) -> {
            if (amount < -ROUNDING) {
                faults.add("carrier " + carrier + " gains " + -amount);
            }
        });
        return faults;
    }

    /** The losses of each carrier by trips and idle time together. */
    private static Map<String, Double> carriers(LossLedger ledger) {
        Map<String, Double> carriers = ledger.list(Loss.IdleTime.class).stream()
                .collect(Collectors.toMap(Loss.IdleTime::carrier, Loss::amount));
        ledger.list(Loss.OfTrip.class)
                .forEach(trip -> carriers.merge(trip.trip().carrier().id(), trip.amount(), Double::sum));
        return carriers;
    }

    @Test
    void entriesSumToTheGapAndNoPartGains() {
        Stream<String> faults = LongStream.rangeClosed(FIRST_PROBLEM, LAST_PROBLEM)
                .boxed()
                .flatMap(seed -> faults(RandomProblems.problem(seed), seed));

        assertThat(faults).isEmpty();
    }

    @Test
    void soItIsWhereTripsHaveMoreStopsThanAreListed() {
        Stream<String> faults = LongStream.range(0, PROBLEMS_OF_MANY_STOPS)
                .boxed()
                .flatMap(seed -> faults(RandomProblems.ofManyStops(seed), seed));

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void soItIsForGoodPlansOfProblemsOfAnyKind(Kind kind) {
        Problem problem = new ProblemGenerator().generate(kind, ORDERS_OF_A_KIND, 5);
        List<Plan> plans = List.of(Planning.search(problem, STEPS).plan());

        assertThat(faults(problem, plans, 5)).isEmpty();
    }
}
