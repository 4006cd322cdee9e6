package dev.quarterback.search.anneal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.search.build.SomeTries;
import dev.quarterback.search.model.Schedule;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.impl.localsearch.scope.LocalSearchPhaseScope;
import org.optaplanner.core.impl.solver.scope.SolverScope;

/** The clock of these tests stands still until it is set. */
class SearchEndTest {
    private static final Tries UNLIMITED = SomeTries.of(0, Long.MAX_VALUE);

    private final SolverScope<Schedule> solver = new SolverScope<>();
    private long now;

    private SearchEnd end(@Nullable Long deadline, Tries tries) {
        return new SearchEnd(deadline, () -> now, tries);
    }

    private List<Boolean> isOverAt(SearchEnd end, long... times) {
        return LongStream.of(times)
                .mapToObj(time -> {
                    now = time;
                    return end.isSolverTerminated(solver);
                })
                .toList();
    }

    private List<Double> usedUpAt(SearchEnd end, long... times) {
        return LongStream.of(times)
                .mapToObj(time -> {
                    now = time;
                    return end.calculateSolverTimeGradient(solver);
                })
                .toList();
    }

    @Test
    void endsAtTheDeadline() {
        assertThat(isOverAt(end(100L, UNLIMITED), 0, 99, 100, 101)).containsExactly(false, false, true, true);
    }

    @Test
    void aClockThatPassesItsLargestNumberIsUnderstood() {
        SearchEnd end = end(Long.MIN_VALUE + 5, UNLIMITED);

        assertThat(isOverAt(end, Long.MAX_VALUE, Long.MIN_VALUE + 4, Long.MIN_VALUE + 5))
                .containsExactly(false, false, true);
        assertThat(usedUpAt(end(Long.MIN_VALUE + 5, UNLIMITED), Long.MAX_VALUE - 4, Long.MIN_VALUE))
                .containsExactly(0.0, 0.5);
    }

    @Test
    void endsWithTheLastTry() {
        assertThat(isOverAt(end(100L, SomeTries.of(9, 10)), 0)).containsExactly(false);
        assertThat(isOverAt(end(100L, SomeTries.of(10, 10)), 0)).containsExactly(true);
    }

    @Test
    void withoutADeadlineOnlyTriesAreUsedUp() {
        SearchEnd end = end(null, SomeTries.of(9, 10));

        assertThat(isOverAt(end, 0, Long.MAX_VALUE)).containsExactly(false, false);
        assertThat(usedUpAt(end, 0, Long.MAX_VALUE)).containsExactly(0.9, 0.9);
    }

    @Test
    void timeCountsFromTheFirstQuestionToTheDeadline() {
        assertThat(usedUpAt(end(100L, UNLIMITED), 40, 55, 85, 100, 130)).containsExactly(0.0, 0.25, 0.75, 1.0, 1.0);
    }

    @Test
    void aDeadlineThatHasPassedBeforeTheFirstQuestionIsUsedUpAfterIt() {
        assertThat(usedUpAt(end(100L, UNLIMITED), 140, 141)).containsExactly(0.0, 1.0);
    }

    @Test
    void whereTriesAreLimitedTheClockCoolsNothing() {
        assertThat(usedUpAt(end(100L, SomeTries.of(6, 10)), 0, 50, 70)).containsExactly(0.6, 0.6, 0.6);
    }

    @Test
    void thePhaseEndsWithItsSolver() {
        LocalSearchPhaseScope<Schedule> phase = new LocalSearchPhaseScope<>(solver);
        SearchEnd end = end(100L, UNLIMITED);

        assertThat(List.of(end.isPhaseTerminated(phase), end.calculatePhaseTimeGradient(phase)))
                .isEqualTo(List.of(false, 0.0));
        now = 100;
        assertThat(List.of(end.isPhaseTerminated(phase), end.calculatePhaseTimeGradient(phase)))
                .isEqualTo(List.of(true, 1.0));
    }
}
