package dev.quarterback.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import org.junit.jupiter.api.Test;

class RoadsTest {
    private static final int YARD = 0;
    private static final int SEA = 1;
    private static final int POR = 2;

    private final ProblemBuilder problem = new ProblemBuilder("p", "2019-06-24", "2019-06-30")
            .yard("FRE", 37.49, -121.94)
            .center("SEA", 47.58, -122.33, 10)
            .center("POR", 45.52, -122.68, 10);

    @Test
    void sitesAreNumberedYardsFirst() {
        Roads roads = Roads.of(problem.build());

        assertThat(roads.number("FRE")).isEqualTo(YARD);
        assertThat(roads.number("SEA")).isEqualTo(SEA);
        assertThat(roads.number("POR")).isEqualTo(POR);
    }

    @Test
    void aSiteThatDoesNotExistHasNoNumber() {
        Roads roads = Roads.of(problem.build());

        assertThatThrownBy(() -> roads.number("SEA9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No site (SEA9).");
    }

    @Test
    void aLaneHoldsForBothWays() {
        Roads roads = Roads.of(problem.lane("FRE", "SEA", 1300.5, 1000).build());

        assertThat(roads.km(YARD, SEA)).isEqualTo(1300.5);
        assertThat(roads.minutes(YARD, SEA)).isEqualTo(1000);
        assertThat(roads.km(SEA, YARD)).isEqualTo(1300.5);
        assertThat(roads.minutes(SEA, YARD)).isEqualTo(1000);
    }

    @Test
    void aLaneOfItsOwnForTheWayBackComesFirst() {
        Roads roads = Roads.of(problem.lane("FRE", "SEA", 1300, 1000)
                .lane("SEA", "FRE", 1200, 900)
                .build());

        assertThat(roads.minutes(YARD, SEA)).isEqualTo(1000);
        assertThat(roads.minutes(SEA, YARD)).isEqualTo(900);
        assertThat(roads.km(SEA, YARD)).isEqualTo(1200);
    }

    @Test
    void withoutALaneTheRoadIsTheGreatCircleTimesTheRoadFactor() {
        // A degree of a meridian is 2π · 6371.0088 km / 360 = 111.19508 km.
        Roads roads = Roads.of(new ProblemBuilder("p", "2019-06-24", "2019-06-30")
                .yard("Y", 40, -100)
                .center("N", 41, -100, 1)
                .build());

        assertThat(roads.km(0, 1)).isCloseTo(1.25 * 111.19508, within(1e-5));
        assertThat(roads.km(1, 0)).isEqualTo(roads.km(0, 1));
    }

    @Test
    void theGreatCircleCrossesTheDateLine() {
        Roads roads = Roads.of(new ProblemBuilder("p", "2019-06-24", "2019-06-30")
                .yard("Y", 0, 179.5)
                .center("C", 0, -179.5, 1)
                .build());

        assertThat(roads.km(0, 1)).isCloseTo(1.25 * 111.19508, within(1e-5));
    }

    @Test
    void antipodesAreHalfTheEquatorApart() {
        Roads roads = Roads.of(new ProblemBuilder("p", "2019-06-24", "2019-06-30")
                .yard("Y", 33.3, -77.7)
                .center("C", -33.3, 102.3, 1)
                .build());

        assertThat(roads.km(0, 1)).isCloseTo(1.25 * Math.PI * 6371.0088, within(1e-3));
    }

    @Test
    void minutesAreRoundedUp() {
        // 138.99 km take 104.2 minutes at 80 km/h, 83.4 at 100.
        ProblemBuilder meridian = new ProblemBuilder("p", "2019-06-24", "2019-06-30")
                .yard("Y", 40, -100)
                .center("N", 41, -100, 1);

        assertThat(Roads.of(meridian.build()).minutes(0, 1)).isEqualTo(105);
        assertThat(Roads.of(meridian.rules(new Rules(90, 45, 1.25, 100, 3, 3, null))
                                .build())
                        .minutes(0, 1))
                .isEqualTo(84);
    }

    @Test
    void sitesAtTheSamePlaceAreNoDriveApart() {
        Roads roads = Roads.of(new ProblemBuilder("p", "2019-06-24", "2019-06-30")
                .yard("Y", 37.49, -121.94)
                .center("C", 37.49, -121.94, 1)
                .build());

        assertThat(roads.km(0, 1)).isZero();
        assertThat(roads.minutes(0, 1)).isZero();
    }

    @Test
    void aSpeedNearZeroTakesMillionsOfYearsButNoLessThanNothing() {
        Rules crawling = new Rules(90, 45, 1.25, 1e-300, 3, 3, null);
        Roads roads = Roads.of(problem.rules(crawling).build());

        assertThat(roads.minutes(YARD, SEA)).isEqualTo(1L << 44);
        assertThat(Tour.of(roads, 90, 45, YARD, SEA, POR).minutes()).isEqualTo(90 + 45 + 45 + 3 * (1L << 44));
    }
}
