package dev.quarterback.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.RandomProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On random problems, against trying every trip and every day: a proof is never wrong and rarely missing. */
class ReachabilityPropertyTest {

    /** What is found about each order of many problems, compared with the truth. */
    private static final class Comparison {
        private int proven;
        private final List<String> wrong = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();

        Comparison(Stream<Problem> problems) {
            problems.forEach(this::add);
        }

        private void add(Problem problem) {
            Reachability reachability = Reachability.of(problem);
            BruteForce bruteForce = new BruteForce(problem);
            for (Order order : problem.orders()) {
                Optional<Impossible> proof = reachability.impossible(order);
                boolean isPossible = bruteForce.canDeliver(order);
                proven += proof.isPresent() ? 1 : 0;
                if (proof.isPresent() == isPossible) {
                    (isPossible ? wrong : missing).add(problem.name() + " " + order.id() + ": " + proof);
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
