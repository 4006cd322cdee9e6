package dev.quarterback.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.quarterback.check.CheckedPlan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.search.FoundPlan;
import dev.quarterback.search.PlanSearch;
import dev.quarterback.search.SearchOptions;
import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing grows with the square of the centers when thousands are planned, as when vehicles go to customers' homes. */
class ManyCentersTest {
    private static final int CENTERS = 3_000;
    /** One number for each pair of centers would take more, all together and counting what is soon given back. */
    private static final long MOST_BYTES = 8L * CENTERS * CENTERS;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** {@code lanes} are from the yard to so many centers, and as many between centers. */
    private static Problem problem(int unloadMinutes, int lanes) {
        SplittableRandom random = new SplittableRandom(1);
        ProblemBuilder problem = new ProblemBuilder("homes", "2019-06-24", "2019-06-30")
                .rules(new Rules(90, unloadMinutes, 1.25, 80, 3, 9, null))
                .model("M", 1800)
                .yard("Y", 37.5, -122);
        for (int c = 0; c < CENTERS; c++) {
            problem.center("H" + c, random.nextDouble(33, 39), random.nextDouble(-121, -114), 1);
            problem.order(Order.of("O" + c, "M", "Y", "H" + c));
            if (c < lanes) {
                problem.lane("Y", "H" + c, 500, 300 + random.nextInt(300));
            }
        }
        for (int c = 0; c < lanes; c++) {
            problem.lane("H" + c, "H" + (c + 1) % CENTERS, 5, 5);
        }
        for (int k = 0; k < 20; k++) {
            problem.carrier("K" + k, "Y", 9, 17_500);
        }
        return problem.build();
    }

    @ParameterizedTest
    @CsvSource({"15, 0", "0, 0", "15, 5", "15, 200", "15, 3000"})
    void areSearchedAndCheckedInLittleMemory(int unloadMinutes, int lanes) {
        Problem problem = problem(unloadMinutes, lanes);
        SearchOptions firstCome = new SearchOptions(null, 1L, 0, true, null);
        FoundPlan byHand = new PlanSearch(problem).run(firstCome, (worth, changed, plan) -> {}, new PlanSearch.Stop());
        long before = threads.getCurrentThreadAllocatedBytes();

        FoundPlan found = new PlanSearch(problem)
                .run(
                        new SearchOptions(null, 100L, 0, false, null),
                        (worth, changed, plan) -> {},
                        new PlanSearch.Stop());
        CheckedPlan checked = new PlanGate(problem).pass(found);

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_BYTES);
        assertThat(checked.figures().delivered()).isGreaterThan(byHand.worth().delivered());
        assertThat(found.moves()).isEqualTo(100);
    }
}
