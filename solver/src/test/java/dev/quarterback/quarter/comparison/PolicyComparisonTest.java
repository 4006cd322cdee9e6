package dev.quarterback.quarter.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.comparison.PolicyComparison.Difference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyComparisonTest {
    private static PolicyOutcome delivered(int orders) {
        return new PolicyOutcome(orders, orders, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of());
    }

    private static ComparedPath path(String name, int bound, int firstCome, int rolling) {
        return new ComparedPath(
                name,
                new HindsightOutcome(bound, bound - 1, List.of()),
                Map.of(PolicyKind.FIRST_COME, delivered(firstCome), PolicyKind.ROLLING, delivered(rolling)));
    }

    private final PolicyComparison comparison = new PolicyComparison(
            List.of(PolicyKind.FIRST_COME, PolicyKind.ROLLING),
            List.of(path("1", 20, 10, 13), path("2", 30, 15, 16), path("3", 20, 12, 14)));

    @Test
    void differencesArePaired() {
        assertThat(comparison.differences())
                .containsExactly(new Difference(
                        PolicyKind.ROLLING, PolicyKind.FIRST_COME, MeanDifference.of(List.of(3, 1, 2)), "2", 1));
    }

    @Test
    void theWorstPathIsThatWithTheLargestLossAgainstTheBound() {
        assertThat(comparison.worst(PolicyKind.FIRST_COME).map(ComparedPath::name))
                .contains("2");
        assertThat(comparison.paths().get(1).lost(PolicyKind.FIRST_COME)).isEqualTo(15);
    }

    @Test
    void meansAreOverThePaths() {
        assertThat(comparison.mean(PolicyKind.ROLLING, PolicyOutcome::delivered))
                .isEqualTo(43 / 3.0);
        assertThat(comparison.mean(each -> each.hindsight().bound())).isEqualTo(70 / 3.0);
    }

    @Test
    void withoutPathsNothingIsCompared() {
        PolicyComparison none = new PolicyComparison(comparison.policies(), List.of());

        assertThat(none.differences()).isEmpty();
        assertThat(none.worst(PolicyKind.ROLLING)).isEmpty();
        assertThat(none.mean(PolicyKind.ROLLING, PolicyOutcome::delivered)).isNaN();
    }

    @Test
    void thePaceIsTheMeanOfEachWeek() {
        List<Integer> first = List.of(1, 1, 1, 1, 1, 1, 1, 6, 4);
        List<Integer> second = List.of(3, 3, 3, 3, 3, 3, 3, 2, 0);
        PolicyComparison nine =
                new PolicyComparison(List.of(PolicyKind.EVEN), List.of(handovers("1", first), handovers("2", second)));

        assertThat(nine.pace(PolicyKind.EVEN)).containsExactly(2.0, 3.0);
    }

    private static ComparedPath handovers(String name, List<Integer> handovers) {
        return new ComparedPath(
                name,
                new HindsightOutcome(50, 50, List.of()),
                Map.of(PolicyKind.EVEN, new PolicyOutcome(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, handovers)));
    }
}
