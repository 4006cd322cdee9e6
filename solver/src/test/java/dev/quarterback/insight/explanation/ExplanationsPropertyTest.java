package dev.quarterback.insight.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.change.Change;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.insight.insertion.Insertions;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.RandomPlans;
import dev.quarterback.random.RandomProblems;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of the missing orders of random plans is true. */
class ExplanationsPropertyTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRemedyLetsTheOrderIn(long seed) {
        Problem problem = RandomProblems.problem(seed);
        Plan plan = RandomPlans.sound(problem, seed);

        for (Explanation explanation : Explanations.of(problem, plan).all()) {
            for (Remedy remedy : explanation.remedies()) {
                AppliedRemedy applied = AppliedRemedy.of(remedy, problem, plan);

                assertThat(applied.delivers(explanation.order().id()))
                        .as(remedy.toString())
                        .isTrue();
                assertThat(applied.isSound()).as(explanation + ": " + remedy).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aUnitLessDoesNot(long seed) throws InvalidInputException {
        Problem problem = RandomProblems.problem(seed);
        Plan plan = RandomPlans.sound(problem, seed).withUpperBound(null);

        for (Explanation explanation : Explanations.of(problem, plan).all()) {
            if (explanation.kind() == ExplanationKind.CROWDED_OUT) {
                for (Remedy remedy : explanation.remedies()) {
                    for (Change less : UnitLess.of(remedy.change()).toList()) {
                        Problem changed = ChangedProblem.of(problem, less, null);
                        Order order = find(changed, explanation.order().id());

                        assertThat(Insertions.of(changed, plan).list(order))
                                .as(explanation + ": " + remedy + " and with less " + less)
                                .isEmpty();
                    }
                }
            }
        }
    }

    private static Order find(Problem problem, String id) {
        return problem.orders().stream()
                .filter(order -> order.id().equals(id))
                .findAny()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsCrowdedOutHasARemedyAndThoseThatGiveUpOthersComeLast(long seed) {
        Problem problem = RandomProblems.problem(seed);
        Plan plan = RandomPlans.sound(problem, seed);

        for (Explanation explanation : Explanations.of(problem, plan).all()) {
            if (explanation.kind() == ExplanationKind.CROWDED_OUT) {
                List<Boolean> displaces = explanation.remedies().stream()
                        .map(remedy -> !remedy.displaced().isEmpty())
                        .toList();

                assertThat(displaces).as(explanation.toString()).contains(false).isSorted();
                assertThat(Insertions.of(problem, plan).list(explanation.order()))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSummaryAddsUp(long seed) {
        Problem problem = RandomProblems.problem(seed);
        Plan plan = RandomPlans.sound(problem, seed);
        List<Explanation> all = Explanations.of(problem, plan).all();

        assertThat(Summary.of(all).stream()
                        .flatMap(line -> line.orders().stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .map(explanation -> explanation.order().id())
                        .toList());
    }
}
