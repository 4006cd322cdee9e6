package dev.quarterback.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.random.RandomProblems;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

class SearchMemoryTest {
    private static WeakReference<PlanSearch> searchOnce(PlanSearch.Stop stop) {
        PlanSearch search = new PlanSearch(RandomProblems.problem(1));
        search.run(new SearchOptions(null, 10L, 0, false, null), (worth, changed, plan) -> {}, stop);
        return new WeakReference<>(search);
    }

    @Test
    void whoMayStopASearchDoesNotKeepItsMemory() {
        PlanSearch.Stop stop = new PlanSearch.Stop();
        WeakReference<PlanSearch> search = searchOnce(stop);

        System.gc();

        assertThat(search.get()).isNull();
        stop.ask();
    }
}
