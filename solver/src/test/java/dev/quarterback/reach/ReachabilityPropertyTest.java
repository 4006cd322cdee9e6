package dev.quarterback.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.ReasonCode;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.RandomProblems;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On random problems, against trying every trip and every day: a proof is never wrong and rarely missing. */
class ReachabilityPropertyTest {

    /** What is found about each order of many problems, compared with the truth. */
    private static final class Comparison {
        private int proven;
        private int withAction;
        private final Set<ReasonCode> codes = EnumSet.noneOf(ReasonCode.class);
        private final List<String> useless = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();

        private final boolean takesActions;

        Comparison(Stream<Problem> problems) {
            this(problems, false);
        }

        private Comparison(Stream<Problem> problems, boolean takesActions) {
            this.takesActions = takesActions;
            problems.forEach(this::add);
        }

        /** A comparison that takes the action of each proof and looks whether it helps. */
        static Comparison takingActions(Stream<Problem> problems) {
            return new Comparison(problems, true);
        }

        private void add(Problem problem) {
            Reachability reachability = Reachability.of(problem);
            BruteForce bruteForce = new BruteForce(problem);
            for (Order order : problem.orders()) {
                Optional<Impossible> proof = reachability.impossible(order);
                boolean isPossible = bruteForce.canDeliver(order);
                proof.ifPresent(found -> add(problem, order, found));
                if (proof.isPresent() == isPossible) {
                    (isPossible ? wrong : missing).add(problem.name() + " " + order.id() + ": " + proof);
                }
            }
        }

        /** Whether the order really is possible once the action is taken, is for trying every trip to say. */
        private void add(Problem problem, Order order, Impossible proof) {
            proven++;
            codes.add(proof.code());
            if (proof.action() != null) {
                withAction++;
            }
            if (proof.action() != null && takesActions) {
                Problem changed = ActionTaken.of(problem, order, proof.action());
                if (!new BruteForce(changed).canDeliver(changed.orders().get(0))) {
                    useless.add(problem.name() + " " + order.id() + ": " + proof);
                }
            }
        }
    }

    @Test
    void onTheMapAllIsProvenThatIsImpossible() {
        Comparison comparison = new Comparison(IntStream.range(0, 300)
                .mapToObj(seed -> TightProblems.problem(seed, false))
                .filter(problem -> problem.rules().maxStops() == 1
                        || problem.centers().stream().allMatch(center -> center.lotSpaces() > 0)));

        assertThat(comparison.wrong).isEmpty();
        assertThat(comparison.missing).isEmpty();
        assertThat(comparison.proven).isGreaterThan(100);
    }

    @Test
    void whatIsUnderWayAlreadyIsHeeded() {
        Comparison comparison = Comparison.takingActions(IntStream.range(1000, 1150)
                .mapToObj(seed -> CommittedProblems.problem(seed, false))
                .filter(problem -> problem.rules().maxStops() == 1
                        || problem.centers().stream().allMatch(center -> center.lotSpaces() > 0)));

        assertThat(comparison.wrong).isEmpty();
        assertThat(comparison.missing).isEmpty();
        assertThat(comparison.useless).isEmpty();
        assertThat(comparison.withAction).isGreaterThan(comparison.proven / 2);
        assertThat(comparison.codes)
                .containsExactlyInAnyOrderElementsOf(EnumSet.range(ReasonCode.READY_TOO_LATE, ReasonCode.WRONG_SITE));
    }

    @Test
    void withLanesWhatIsUnderWayAlreadyIsHeededToo() {
        Comparison comparison = Comparison.takingActions(
                IntStream.range(1400, 1500).mapToObj(seed -> CommittedProblems.problem(seed, true)));

        assertThat(comparison.wrong).isEmpty();
        assertThat(comparison.missing).hasSizeLessThan(comparison.proven / 100);
        assertThat(comparison.useless).hasSizeLessThan(comparison.proven / 100);
    }

    @Test
    void withoutLotsTheBenefitOfTheDoubtIsRarelyGiven() {
        Comparison comparison =
                new Comparison(IntStream.range(300, 400).mapToObj(seed -> TightProblems.problem(seed, false)));

        assertThat(comparison.wrong).isEmpty();
        assertThat(comparison.missing).hasSizeLessThanOrEqualTo(comparison.proven / 100);
    }

    @Test
    void withLanesNearlyAllIsProvenThatIsImpossible() {
        Comparison comparison =
                new Comparison(IntStream.range(400, 700).mapToObj(seed -> TightProblems.problem(seed, true)));

        assertThat(comparison.wrong).isEmpty();
        assertThat(comparison.missing).hasSizeLessThan(comparison.proven / 100);
    }

    @Test
    void onProblemsOfAllKindsNothingPossibleIsRuledOut() {
        Comparison comparison =
                new Comparison(IntStream.range(0, 20).mapToObj(seed -> RandomProblems.problem(seed, 4)));

        assertThat(comparison.wrong).isEmpty();
        assertThat(comparison.missing).hasSizeLessThan(3);
    }
}
