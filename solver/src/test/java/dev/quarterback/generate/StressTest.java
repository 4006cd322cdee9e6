package dev.quarterback.generate;

import static dev.quarterback.quarter.SmallQuarter.days;
import static dev.quarterback.quarter.SmallQuarter.june;
import static dev.quarterback.quarter.SmallQuarter.order;
import static dev.quarterback.quarter.SmallQuarter.path;
import static dev.quarterback.quarter.SmallQuarter.setback;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.path.CarrierPath;
import dev.quarterback.path.SamplePath;
import dev.quarterback.path.Setback;
import dev.quarterback.path.VesselPath;
import dev.quarterback.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each stress changes of a path, and that it changes nothing else. */
class StressTest {
    private static final Problem PROBLEM = days("2019-06-01", "2019-06-30")
            .vessel("V1", "FRE", "2019-06-10")
            .vessel("V2", "FRE", "2019-06-12")
            .vessel("V3", "FRE", "2019-06-01")
            .order(order("A").withVessel("V2"))
            .order(order("B").withVessel("V2"))
            .order(order("C").withVessel("V1"))
            .order(order("D").withVessel("V3"))
            .order(order("E").withVessel("V3"))
            .order(order("F").withVessel("V3"))
            .build();

    private static final SamplePath PATH = path().known("A", 5)
            .absent("B", 20)
            .lands("V2", 14)
            .isLate("C1", setback(3, 1))
            .build();

    @Test
    void theLargestVesselThatIsToComeLandsLaterThanOnThePath() {
        assertThat(new Stress(5, 0).on(PROBLEM, PATH))
                .isEqualTo(new SamplePath(
                        "small", null, PATH.orders(), List.of(new VesselPath("V2", june(19))), PATH.carriers()));
        assertThat(new Stress(5, 0).on(PROBLEM, path().build()).vessels())
                .containsExactly(new VesselPath("V2", june(17)));
    }

    @Test
    void aBurstBreaksCarriersDownOnOneOfTheLastDays() {
        SamplePath stressed = new Stress(0, 100).on(PROBLEM, PATH);

        Setback burst = stressed.carriers().get(0).breakdowns().get(0);
        assertThat(burst.days()).isEqualTo(5);
        assertThat(burst.day()).isBetween(june(3), june(30));
        assertThat(stressed)
                .isEqualTo(new SamplePath(
                        "small",
                        null,
                        PATH.orders(),
                        PATH.vessels(),
                        List.of(
                                new CarrierPath("C1", List.of(burst), List.of(setback(3, 1))),
                                new CarrierPath("C2", List.of(burst), List.of()))));
    }

    @Test
    void whoBreaksDownInABurstBelongsToTheSeed() {
        Set<Integer> hit = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            SamplePath calm = PathGenerator.generate(PROBLEM, PathRates.SMOOTH, seed);
            SamplePath stressed = new Stress(0, 50).on(PROBLEM, calm);

            assertThat(new Stress(0, 50).on(PROBLEM, calm)).isEqualTo(stressed);
            hit.add(stressed.carriers().size());
        }
        assertThat(hit).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void aBreakdownOfThatDayIsReplaced() {
        Setback burst = new Stress(0, 100)
                .on(PROBLEM, PATH)
                .carriers()
                .get(0)
                .breakdowns()
                .get(0);
        SamplePath broken = path().breaksDown("C1", new Setback(burst.day(), 1)).build();

        assertThat(new Stress(0, 100).on(PROBLEM, broken).carriers().get(0).breakdowns())
                .containsExactly(burst);
    }

    @Test
    void noStressChangesNothing() {
        assertThat(Stress.NONE.on(PROBLEM, PATH)).isEqualTo(PATH);
    }
}
