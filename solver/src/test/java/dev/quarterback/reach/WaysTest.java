package dev.quarterback.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.trip.Roads;
import org.junit.jupiter.api.Test;

/** Loading takes 10 minutes, unloading 1; the direct lanes from Y are slow. */
class WaysTest {
    private static ProblemBuilder problem(int maxStops) {
        return new ProblemBuilder("ways", "2019-06-24", "2019-06-30")
                .rules(new Rules(10, 1, 1.25, 80, 3, maxStops, null))
                .yard("Y", 37, -122)
                .center("A", 37, -122, 1)
                .center("B", 37, -122, 1)
                .center("C", 37, -122, 1)
                .lane("Y", "A", 1, 100)
                .lane("A", "Y", 1, 500)
                .lane("Y", "B", 1, 500)
                .lane("Y", "C", 1, 900)
                .lane("A", "B", 1, 200)
                .lane("B", "A", 1, 600)
                .lane("B", "C", 1, 300)
                .lane("A", "C", 1, 700);
    }

    private static Ways ways(ProblemBuilder builder) {
        Problem problem = builder.build();
        return Ways.of(problem, Roads.of(problem), 0);
    }

    @Test
    void withOneStopTheWayIsDirect() {
        Ways ways = ways(problem(1));

        assertThat(ways.to(0)).containsExactly(new Way(111, 611));
        assertThat(ways.to(1)).containsExactly(new Way(511, 1011));
        assertThat(ways.to(2)).containsExactly(new Way(911, 1811));
    }

    @Test
    void anotherStopOnTheWayMayBeFaster() {
        Ways ways = ways(problem(2));

        assertThat(ways.to(0)).containsExactly(new Way(111, 611));
        assertThat(ways.to(1)).containsExactly(new Way(312, 812));
        assertThat(ways.to(2)).containsExactly(new Way(812, 1712)); // Over A or over B.
    }

    @Test
    void eachStopMoreMayBeFasterStill() {
        Ways ways = ways(problem(3));

        assertThat(ways.to(2)).containsExactly(new Way(613, 1513));
    }

    @Test
    void aFasterWayWithALongerTourIsKeptBesideTheShorterTour() {
        // To B over A is faster, but leaves no stop for the way home over C.
        ProblemBuilder problem = new ProblemBuilder("ways", "2019-06-24", "2019-06-30")
                .rules(new Rules(0, 0, 1.25, 80, 3, 2, null))
                .yard("Y", 37, -122)
                .center("A", 37, -122, 1)
                .center("B", 37, -122, 1)
                .center("C", 37, -122, 1)
                .lane("Y", "A", 1, 10)
                .lane("A", "B", 1, 10)
                .lane("Y", "B", 1, 100)
                .lane("B", "Y", 1, 1000)
                .lane("B", "C", 1, 10)
                .lane("Y", "C", 1, 1000)
                .lane("C", "Y", 1, 10);

        assertThat(ways(problem).to(1)).containsExactly(new Way(100, 120), new Way(20, 1020));
    }

    /** There over A and B, home over B once more, which no trip could do. */
    @Test
    void anyNumberOfStopsMayBeAllowed() {
        assertThat(ways(problem(Integer.MAX_VALUE)).to(2)).containsExactly(new Way(613, 1414));
    }

    @Test
    void onTheMapTheWayIsDirect() {
        ProblemBuilder problem = new ProblemBuilder("map", "2019-06-24", "2019-06-30")
                .yard("Y", 37, -122)
                .center("A", 37, -121, 1)
                .center("B", 37, -120, 1);
        Roads roads = Roads.of(problem.build());

        assertThat(ways(problem).to(1))
                .containsExactly(new Way(90 + 45 + roads.minutes(0, 2), 90 + 45 + 2 * roads.minutes(0, 2)));
    }
}
