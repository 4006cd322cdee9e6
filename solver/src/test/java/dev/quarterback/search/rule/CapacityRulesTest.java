package dev.quarterback.search.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Weights;
import dev.quarterback.problem.Yard;
import dev.quarterback.search.model.Facts;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** SEA hands over 4 vehicles a day and 2 more at surge, on day 3 but 1 and 0; POR any number near 2³¹. */
class CapacityRulesTest {
    private static final int SEA = 0;
    private static final int POR = 1;
    private static final int MOST = Integer.MAX_VALUE;

    private final CapacityRules rules = new CapacityRules(new Facts(new ProblemBuilder("w", "2019-06-24", "2019-06-30")
            .weights(new Weights(1, 50, 20, 10, 2, 3, 30, 1, 20))
            .yard(new Yard("FRE", null, 37.5, -122, 2).withDeparturesOn(LocalDate.parse("2019-06-27"), 1))
            .yard("RNO", 39.5, -119.8)
            .center(new Center(
                    "SEA",
                    null,
                    47.6,
                    -122.3,
                    new Handovers(4, 2),
                    new TreeMap<>(Map.of(LocalDate.parse("2019-06-27"), new Handovers(1, 0))),
                    5,
                    0))
            .center(new Center("POR", null, 45, -122, new Handovers(MOST, MOST), new TreeMap<>(), Center.UNLIMITED, 0))
            .build()));

    @Test
    void handovers() {
        assertThat(rules.handovers(SEA, 0, 6)).isZero();
        assertThat(rules.handovers(SEA, 0, 7)).isEqualTo(1);
        assertThat(rules.handovers(SEA, 3, 1)).as("a day of its own").isZero();
        assertThat(rules.handovers(SEA, 3, 6)).isEqualTo(5);
        assertThat(rules.handovers(POR, 0, MOST)).isZero();
    }

    @Test
    void lot() {
        assertThat(rules.lot(SEA, 5, 0)).isZero();
        assertThat(rules.lot(SEA, 6, 0)).isEqualTo(1);
        assertThat(rules.lot(SEA, 1, 4)).isZero();
        assertThat(rules.lot(SEA, 1, 5)).as("beside vehicles with an arrival").isEqualTo(1);
        assertThat(rules.lot(SEA, 0, 7)).as("those alone break nothing").isZero();
        assertThat(rules.lot(POR, MOST, 0)).as("no limit").isZero();
    }

    @Test
    void departures() {
        assertThat(rules.departures(0, 0, 2)).isZero();
        assertThat(rules.departures(0, 0, 3)).isEqualTo(1);
        assertThat(rules.departures(0, 3, 1)).as("a day of its own").isZero();
        assertThat(rules.departures(0, 3, 2)).isEqualTo(1);
        assertThat(rules.departures(1, 0, MOST)).as("no limit").isZero();
    }

    @Test
    void once() {
        assertThat(rules.once(0)).isZero();
        assertThat(rules.once(1)).isZero();
        assertThat(rules.once(2)).isEqualTo(1);
    }

    @Test
    void surge() {
        assertThat(rules.surge(SEA, 0, 4)).isZero();
        assertThat(rules.surge(SEA, 0, 6)).isEqualTo(2 * 50);
        assertThat(rules.surge(SEA, 3, 1)).isZero();
        assertThat(rules.surge(SEA, 3, 2)).isEqualTo(50);
    }

    @Test
    void level() {
        assertThat(rules.level(0)).isZero();
        assertThat(rules.level(5)).isEqualTo(3 * 25);
        assertThat(rules.level(1_000_000)).isEqualTo(3_000_000_000_000L);
    }
}
