package dev.quarterback.trip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drives are the same to the last bit, however many sites there are and in whatever order they are asked for. */
class DrivesTest {
    /** The formula of the format, without anything kept or worked out before. */
    private static double greatCircleKm(Site a, Site b) {
        double latA = Math.toRadians(a.lat());
        double latB = Math.toRadians(b.lat());
        double sinLat = StrictMath.sin((latB - latA) / 2);
        double sinLon = StrictMath.sin(Math.toRadians(b.lon() - a.lon()) / 2);
        double h = sinLat * sinLat + StrictMath.cos(latA) * StrictMath.cos(latB) * (sinLon * sinLon);
        return 1.25 * 2 * 6371.0088 * StrictMath.asin(Math.sqrt(Math.min(1, h)));
    }

    private static Problem problem(SplittableRandom random, int yards, int centers, int lanes) {
        ProblemBuilder problem = new ProblemBuilder("drives", "2019-06-24", "2019-06-30").rules(Rules.DEFAULT);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < yards + centers; i++) {
            double lat = i % 10 == 0 ? 45 : random.nextDouble(-90, 90);
            double lon = i % 10 == 0 ? 45 : random.nextDouble(-180, 180);
            ids.add("S" + i);
            if (i < yards) {
                problem.yard("S" + i, lat, lon);
            } else {
                problem.center("S" + i, lat, lon, 1);
            }
        }
        for (int i = 0; i < lanes; i++) {
            int from = random.nextInt(ids.size());
            int to = (from + 1 + random.nextInt(ids.size() - 1)) % ids.size();
            problem.lane(ids.get(from), ids.get(to), random.nextDouble(1_000), random.nextInt(1_000));
        }
        return problem.build();
    }

    private static @Nullable Lane lane(Problem problem, Site from, Site to) {
        Lane back = null;
        Lane there = null;
        for (Lane lane : problem.lanes()) {
            there = lane.from().equals(from.id()) && lane.to().equals(to.id()) ? lane : there;
            back = lane.from().equals(to.id()) && lane.to().equals(from.id()) ? lane : back;
        }
        return there != null ? there : back;
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "1, 3, 3", "3, 40, 0", "3, 40, 200", "2, 700, 50", "5, 3000, 50"})
    void areThoseOfTheLaneOrElseOfTheMap(int yards, int centers, int lanes) {
        SplittableRandom random = new SplittableRandom(centers);
        Problem problem = problem(random, yards, centers, lanes);
        List<Site> sites = new ArrayList<>(problem.yards());
        sites.addAll(problem.centers());
        Roads roads = Roads.of(problem);

        for (int i = 0; i < 20_000; i++) {
            Site from = sites.get(random.nextInt(Math.min(sites.size(), i % 2 == 0 ? 20 : sites.size())));
            Site to = sites.get(random.nextInt(sites.size()));
            Lane lane = lane(problem, from, to);
            double km = lane != null ? lane.km() : greatCircleKm(from, to);
            long minutes = lane != null ? lane.minutes() : (long) Math.ceil(60 * km / 80);

            assertThat(roads.km(roads.number(from.id()), roads.number(to.id()))).isEqualTo(km);
            assertThat(roads.minutes(roads.number(from.id()), roads.number(to.id())))
                    .isEqualTo(minutes);
        }
    }
}
