package dev.quarterback.insight.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.insight.insertion.AllAdditions;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.RandomPlans;
import dev.quarterback.random.RandomProblems;
import dev.quarterback.reach.BruteForce;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** On problems of all kinds, against trying everything with nobody but the checker to judge: no kind is wrong. */
class ExplanationsAgainstTrialTest {
    private static final int ORDERS = 25;

    /** Orders of a kind that are looked at in each problem: trying everything takes long. */
    private static final int ASKED = 2;

    /** An explanation with the problem and plan that it is of. */
    private record Told(Problem problem, Plan plan, Explanation explanation) {
        boolean isOf(ExplanationKind kind) {
            return explanation.kind() == kind;
        }

        boolean isPossibleAlone() {
            return new BruteForce(problem).canDeliver(explanation.order());
        }

        boolean fits() {
            return new AllAdditions(problem, plan).admits(explanation.order());
        }

        @Override
        public String toString() {
            return problem.name() + " " + explanation;
        }
    }

    private static List<Told> told(ExplanationKind kind, long firstSeed, long lastSeed) {
        List<Told> told = new ArrayList<>();
        LongStream.rangeClosed(firstSeed, lastSeed).forEach(seed -> {
            Problem problem = RandomProblems.problem(seed, ORDERS);
            Plan plan = RandomPlans.sound(problem, seed).withUpperBound(null);
            Explanations.of(problem, plan).all().stream()
                    .map(explanation -> new Told(problem, plan, explanation))
                    .filter(one -> one.isOf(kind))
                    .limit(ASKED)
                    .forEach(told::add);
        });
        return told;
    }

    /** A plan that cannot deliver it alone cannot deliver it with others either: each rule only gets stricter by them. */
    @Test
    void whatIsImpossibleNoPlanDelivers() {
        List<Told> impossible = told(ExplanationKind.IMPOSSIBLE, 2001, 2025);

        assertThat(impossible).hasSizeGreaterThan(20);
        assertThat(impossible.stream().filter(Told::isPossibleAlone)).isEmpty();
    }

    @Test
    void whatIsCrowdedOutIsPossibleAloneAndFitsNowhere() {
        List<Told> crowdedOut = told(ExplanationKind.CROWDED_OUT, 2031, 2055);

        assertThat(crowdedOut).hasSizeGreaterThan(10);
        assertThat(crowdedOut.stream().filter(one -> !one.isPossibleAlone())).isEmpty();
        assertThat(crowdedOut.stream().filter(Told::fits)).isEmpty();
    }

    /** What is only open and fits, does: with no change at all. */
    @Test
    void whatIsSaidToFitDoes() {
        List<Told> fitting = told(ExplanationKind.OPEN, 2061, 2085).stream()
                .filter(one -> !one.explanation().remedies().isEmpty())
                .toList();

        assertThat(fitting).hasSizeGreaterThan(10);
        assertThat(fitting.stream().filter(one -> !one.fits())).isEmpty();
    }
}
