package dev.quarterback.search.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoolingTest {
    private static final long SEED = 7;

    /** The most that one change may lose, by a draw that all these tests share, in deliveries. */
    private static long mostLost(Cooling cooling) {
        cooling.draw(new SplittableRandom(SEED));
        return LongStream.iterate(0, lost -> cooling.accepts(0, -lost, 0), lost -> lost + 1)
                        .count()
                - 1;
    }

    /** Each quarter of the way all but halves it; usual deliveries count 100,000. */
    @ParameterizedTest
    @CsvSource({"0, 2", "0.25, 0.989846", "0.5, 0.489898", "0.75, 0.242464", "1, 0.12"})
    void theTemperatureFallsFromTwoUsualDeliveriesToTwelveHundredths(double time, double temperature) {
        Cooling cooling = new Cooling(100_000);
        cooling.cool(time);

        double draw = -Math.log(new SplittableRandom(SEED).nextDouble());
        assertThat(mostLost(cooling) / draw / 100_000).isEqualTo(temperature, within(1e-4));
    }

    @Test
    void beginsAsHotAsAtTheStart() {
        Cooling cooled = new Cooling(1000);
        cooled.cool(0);

        assertThat(mostLost(new Cooling(1000))).isEqualTo(mostLost(cooled)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 20", "1, 0.5, 40", "1, 1, 60", "3, 0, 60", "3, 1, 180"})
    void anAppointmentWeighsMoreUsualDeliveriesAsTimeRuns(double usualDelivery, double time, long weight) {
        Cooling cooling = new Cooling(usualDelivery);
        cooling.cool(time);

        assertThat(cooling.accepts(-1, weight, 0)).as("given up for as much").isTrue();
        assertThat(cooling.accepts(-1, weight - 1, 0)).as("given up for less").isFalse();
        assertThat(cooling.accepts(1, -weight, 0)).as("won for as much").isTrue();
        assertThat(cooling.accepts(1, -weight - 1, 0)).as("won for more").isFalse();
    }

    /** All 100 deliveries cost 1,000 and weigh 50 times their cost, so one is worth a cost of 500. */
    @Test
    void theCostOfAllDeliveriesWeighsAFiftiethOfThem() {
        Cooling cooling = new Cooling(1);
        cooling.begin(100, 1000);

        assertThat(cooling.accepts(0, 1, 500)).isTrue();
        assertThat(cooling.accepts(0, 1, 501)).isFalse();
        assertThat(cooling.accepts(0, -1, -500)).isTrue();
        assertThat(cooling.accepts(0, -1, -499)).isFalse();
    }

    @Test
    void costCountsNothingBeforeTheFirstPlan() {
        assertThat(new Cooling(1).accepts(0, 0, 1e15)).isTrue();
    }

    /** Nothing delivered counts as one delivery, at a cost of one. */
    @Test
    void aFirstPlanWithoutDeliveriesStillTellsWhatCostWeighs() {
        Cooling cooling = new Cooling(1);
        cooling.begin(0, 0);

        assertThat(cooling.accepts(0, 1, 50)).isTrue();
        assertThat(cooling.accepts(0, 1, 51)).isFalse();
    }

    @Test
    void whatMakesNothingWorseIsAcceptedByAnyDraw() {
        Cooling cooling = new Cooling(1);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 1000; i++) {
            cooling.draw(random);
            assertThat(cooling.accepts(0, 0, 0)).isTrue();
        }
    }
}
