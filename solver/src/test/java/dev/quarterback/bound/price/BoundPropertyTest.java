package dev.quarterback.bound.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.RandomPlans;
import dev.quarterback.random.RandomProblems;
import dev.quarterback.reach.Reachability;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** On random problems no plan that breaks no rule exceeds a bound, whatever the multipliers are that it follows from. */
class BoundPropertyTest {
    private static final long PROBLEMS = 40;
    private static final int PLANS = 3;
    private static final int PROOFS = 4;
    private static final int PASSES_PER_PROOF = 8;

    /** Until each order has a multiplier of its own, and some more. */
    private static final int MANY_PASSES = 620;

    /** By how much a plan exceeds a bound, in words; empty when none does. */
    private static List<String> exceeded(long seed, int proofs, int passesPerProof) {
        Problem problem = RandomProblems.problem(seed);
        List<PlanFigures> plans = LongStream.range(0, PLANS)
                .mapToObj(i -> PlanChecker.check(problem, RandomPlans.sound(problem, seed + i * PROBLEMS))
                        .figures())
                .toList();
        Reachability reachability = Reachability.of(problem);
        LagrangianDual dual = new LagrangianDual(
                problem, order -> reachability.impossible(order).isEmpty());
        List<String> found = new ArrayList<>();
        for (Goal goal : Goal.values()) {
            for (PlanFigures plan : plans) {
                int kept = goal == Goal.DELIVERIES ? plan.appointmentsKept() : 0;
                DualDescent descent = new DualDescent(dual, goal, kept, () -> false);
                for (int proof = 0; proof < proofs; proof++) {
                    double atMost = at(descent.bound(() -> false), kept);
                    if (worth(plan, goal) > Math.floor(atMost + 1e-9)) {
                        found.add(problem.name() + " " + goal + ": " + worth(plan, goal) + " > " + atMost);
                    }
                    for (int pass = 0; pass < passesPerProof; pass++) {
                        descent.pass(() -> false);
                    }
                }
            }
        }
        return found;
    }

    private static double at(DualBound proof, int kept) {
        return proof.atNone() - proof.perAppointment() * kept;
    }

    private static long worth(PlanFigures plan, Goal goal) {
        return switch (goal) {
            case APPOINTMENTS -> plan.appointmentsKept();
            case DELIVERIES -> plan.deliveredWeight();
            case VEHICLES -> plan.delivered();
        };
    }

    private static List<String> exceeded(LongStream seeds, int proofs, int passesPerProof) {
        return seeds.boxed()
                .flatMap(seed -> exceeded(seed, proofs, passesPerProof).stream())
                .toList();
    }

    @Test
    void noSoundPlanExceedsABound() {
        assertThat(exceeded(LongStream.range(0, PROBLEMS), PROOFS, PASSES_PER_PROOF))
                .isEmpty();
    }

    @Test
    void norOneFromMultipliersThatOrdersDoNotShare() {
        assertThat(exceeded(LongStream.range(0, 6), 2, MANY_PASSES)).isEmpty();
    }
}
