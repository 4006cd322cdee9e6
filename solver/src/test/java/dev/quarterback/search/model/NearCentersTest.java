package dev.quarterback.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.trip.Roads;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The nearest centers are those that looking at all of them gives. */
class NearCentersTest {
    private static final int YARDS = 2;
    private static final int MOST = 10;

    private final SplittableRandom random = new SplittableRandom(7);

    private Problem problem(int centers, int lanes, DoubleSupplier lat, DoubleSupplier lon) {
        ProblemBuilder problem = new ProblemBuilder("near", "2019-06-24", "2019-06-30")
                .yard("Y0", 37, -122)
                .yard("Y1", 47, -122);
        for (int c = 0; c < centers; c++) {
            problem.center("C" + c, lat.getAsDouble(), lon.getAsDouble(), 1);
        }
        for (int i = 0; i < lanes; i++) {
            String from = random.nextInt(4) == 0 ? "Y" + random.nextInt(YARDS) : "C" + random.nextInt(centers / 2);
            problem.lane(from, "C" + (centers / 2 + random.nextInt(centers / 2)), 1, random.nextInt(2_000));
        }
        return problem.build();
    }

    private static void assertNearestAreFound(Problem problem) {
        Roads roads = Roads.of(problem);
        NearCenters near = new NearCenters(problem, roads);
        int centers = problem.centers().size();
        for (int center = 0; center < centers; center++) {
            int from = YARDS + center;
            int self = center;
            int[] byAll = IntStream.range(0, centers)
                    .filter(other -> other != self)
                    .boxed()
                    .sorted(Comparator.comparingLong(other -> roads.minutes(from, YARDS + other)))
                    .limit(MOST)
                    .mapToInt(Integer::intValue)
                    .toArray();
            assertThat(near.of(center, MOST)).as("near %d", center).containsExactly(byAll);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9, 10, 11, 12, 50, 600})
    void allOverTheGlobe(int centers) {
        assertNearestAreFound(
                problem(centers, 0, () -> random.nextDouble(-90, 90), () -> random.nextDouble(-180, 180)));
    }

    @Test
    void closeTogetherManyAreAsManyMinutesAway() {
        assertNearestAreFound(problem(400, 0, () -> random.nextDouble(47, 47.2), () -> random.nextDouble(8, 8.3)));
    }

    @Test
    void atAFewPlaces() {
        assertNearestAreFound(problem(300, 0, () -> random.nextInt(2), () -> random.nextInt(3)));
    }

    @Test
    void acrossTheDateLineAndAroundAPole() {
        assertNearestAreFound(problem(
                300,
                0,
                () -> random.nextBoolean() ? random.nextDouble(89, 90) : random.nextDouble(-1, 1),
                () -> random.nextDouble(179, 181) - (random.nextBoolean() ? 360 : 0) - 1));
    }

    @Test
    void lanesMakeCentersNearerOrFarther() {
        assertNearestAreFound(problem(200, 600, () -> random.nextDouble(36, 48), () -> random.nextDouble(-122, -100)));
    }
}
