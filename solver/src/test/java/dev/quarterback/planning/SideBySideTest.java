package dev.quarterback.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Problem;
import dev.quarterback.random.RandomProblems;
import dev.quarterback.run.StopSignal;
import dev.quarterback.search.PlanSearch;
import dev.quarterback.search.SearchListener.Worth;
import dev.quarterback.search.SearchOptions;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideBySideTest {
    private static Worth found(Problem problem, long seed, int threads) {
        SearchOptions options = new SearchOptions(null, 300L, seed, false, null);
        SideBySide searches =
                new SideBySide(new PlanSearch(problem)::run, (worth, changed, plan) -> {}, new StopSignal());
        return Objects.requireNonNull(searches.run(options, threads).found()).worth();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void theBetterOfTwoSearchesIsTaken(long seed) {
        Problem problem = RandomProblems.problem(seed, 60);
        Worth one = found(problem, seed, 1);
        Worth other = found(problem, seed + 1, 1);

        assertThat(found(problem, seed, 2)).isEqualTo(other.isBetterThan(one) ? other : one);
    }
}
