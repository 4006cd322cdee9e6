package dev.quarterback.search.anneal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoolingScheduleTest {
    private static final long SEED = 7;

    /** The most that one change may lose, by a draw that all these tests share, in deliveries. */
    private static long mostLost(CoolingSchedule cooling) {
        cooling.draw(new SplittableRandom(SEED));
        return LongStream.iterate(0, lost -> cooling.accepts(0, -lost, 0), lost -> lost + 1)
                        .count()
                - 1;
    }

    /** Each quarter of the way takes five eighths off it; usual deliveries count 100,000. */
    @ParameterizedTest
    @CsvSource({"0, 2", "0.25, 0.752121", "0.5, 0.282843", "0.75, 0.106366", "1, 0.04"})
    void theTemperatureFallsFromTwoUsualDeliveriesToFourHundredths(double time, double temperature) {
        CoolingSchedule cooling = new CoolingSchedule(100_000);
        cooling.cool(time);

        double draw = -Math.log(new SplittableRandom(SEED).nextDouble());
        assertThat(mostLost(cooling) / draw / 100_000).isEqualTo(temperature, within(1e-4));
    }

    /** One appointment in 200 open, or more, is many. */
    @ParameterizedTest
    @CsvSource({"0, 0.0025, 3", "0, 0.005, 4", "0, 1, 4", "0.5, 0.0025, 0.34641", "0.5, 0.005, 0.4", "1, 1, 0.04"})
    void whileManyAppointmentsAreOpenItIsUpToTwiceAsHotAtTheStart(double time, double open, double temperature) {
        CoolingSchedule cooling = new CoolingSchedule(100_000);
        cooling.cool(time);
        cooling.heat(open);

        double draw = -Math.log(new SplittableRandom(SEED).nextDouble());
        assertThat(mostLost(cooling) / draw / 100_000).isEqualTo(temperature, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.129366", "0.5, 0.071939", "1, 0.04"})
    void fromAnEarlierPlanItBeginsAsColdAsAtSevenTenthsOfTheTime(double time, double temperature) {
        CoolingSchedule cooling = new CoolingSchedule(100_000);
        cooling.goOnFromEarlierPlan();
        cooling.cool(time);

        double draw = -Math.log(new SplittableRandom(SEED).nextDouble());
        assertThat(mostLost(cooling) / draw / 100_000).isEqualTo(temperature, within(1e-4));
    }

    @Test
    void coolsDownAgainWhenNoneAreOpen() {
        CoolingSchedule cooling = new CoolingSchedule(1000);
        cooling.heat(1);
        cooling.heat(0);

        assertThat(mostLost(cooling)).isEqualTo(mostLost(new CoolingSchedule(1000)));
    }

    @Test
    void beginsAsHotAsAtTheStart() {
        CoolingSchedule cooled = new CoolingSchedule(1000);
        cooled.cool(0);

        assertThat(mostLost(new CoolingSchedule(1000)))
                .isEqualTo(mostLost(cooled))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 20", "1, 0.5, 40", "1, 1, 60", "3, 0, 60", "3, 1, 180"})
    void anAppointmentWeighsMoreUsualDeliveriesAsTimeRuns(double usualDelivery, double time, long weight) {
        CoolingSchedule cooling = new CoolingSchedule(usualDelivery);
        cooling.cool(time);

        assertThat(cooling.accepts(-1, weight, 0)).as("given up for as much").isTrue();
        assertThat(cooling.accepts(-1, weight - 1, 0)).as("given up for less").isFalse();
        assertThat(cooling.accepts(1, -weight, 0)).as("won for as much").isTrue();
        assertThat(cooling.accepts(1, -weight - 1, 0)).as("won for more").isFalse();
    }

    /** All 100 deliveries cost 1,000, so that a cost of 100 weighs a delivery at the end. */
    @ParameterizedTest
    @CsvSource({"1, 100", "0.9, 822.5", "0.5, 104857600"})
    void costWeighsATenthOfTheDeliveriesAtTheEndAndHardlyAnythingBefore(double time, double costOfADelivery) {
        CoolingSchedule cooling = new CoolingSchedule(1);
        cooling.begin(100, 1000);
        cooling.cool(time);

        assertThat(mostCostMore(cooling) / mostLostExactly(time)).isCloseTo(costOfADelivery, withinPercentage(1));
    }

    /** The greatest rise of cost alone that the shared draw accepts. */
    private static double mostCostMore(CoolingSchedule cooling) {
        cooling.draw(new SplittableRandom(SEED));
        double accepted = 0;
        double refused = 1e15;
        while (refused - accepted > 1e-9 * refused) {
            double tried = (accepted + refused) / 2;
            if (cooling.accepts(0, 0, tried)) {
                accepted = tried;
            } else {
                refused = tried;
            }
        }
        return accepted;
    }

    /** What the shared draw lets a change lose, in deliveries with fractions. */
    private static double mostLostExactly(double time) {
        return -Math.log(new SplittableRandom(SEED).nextDouble()) * 2 * Math.pow(0.02, time);
    }

    @Test
    void costCountsOnlyBetweenPlansThatKeepAndDeliverAsMuch() {
        CoolingSchedule cooling = new CoolingSchedule(1);
        cooling.begin(100, 1000);
        cooling.cool(1);

        assertThat(cooling.accepts(0, 1, 1e15)).as("a delivery more").isTrue();
        assertThat(cooling.accepts(1, -60, 1e15))
                .as("an appointment for as much")
                .isTrue();
        assertThat(cooling.accepts(0, -1, -1e15)).as("a delivery less").isFalse();
        assertThat(cooling.accepts(0, 0, 1e15)).as("dearer for nothing").isFalse();
    }

    @Test
    void costCountsNothingBeforeTheFirstPlan() {
        CoolingSchedule cooling = new CoolingSchedule(1);
        cooling.cool(1);

        assertThat(cooling.accepts(0, 0, 1e15)).isTrue();
    }

    /** Nothing delivered counts as one delivery, at a cost of one. */
    @Test
    void aFirstPlanWithoutDeliveriesStillTellsWhatCostWeighs() {
        CoolingSchedule cooling = new CoolingSchedule(1);
        cooling.begin(0, 0);
        cooling.cool(1);

        assertThat(mostCostMore(cooling) / mostLostExactly(1)).isCloseTo(10.0, withinPercentage(1));
    }

    @Test
    void whatMakesNothingWorseIsAcceptedByAnyDraw() {
        CoolingSchedule cooling = new CoolingSchedule(1);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 1000; i++) {
            cooling.draw(random);
            assertThat(cooling.accepts(0, 0, 0)).isTrue();
        }
    }

    private static CoolingSchedule ofCostOnly(double time) {
        CoolingSchedule cooling = new CoolingSchedule(1);
        cooling.begin(100, 1000);
        cooling.onlyCostIsLeft(true);
        cooling.cool(time);
        return cooling;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void whereOnlyCostIsLeftALossIsNeverAcceptedAndAGainAlways(double time) {
        CoolingSchedule cooling = ofCostOnly(time);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 1000; i++) {
            cooling.draw(random);
            assertThat(cooling.accepts(0, -1, -1e15)).as("a delivery less").isFalse();
            assertThat(cooling.accepts(-1, 0, -1e15)).as("an appointment less").isFalse();
            assertThat(cooling.accepts(0, 1, 1e15)).as("a delivery more").isTrue();
            assertThat(cooling.accepts(1, 0, 1e15)).as("an appointment more").isTrue();
            assertThat(cooling.accepts(0, 0, -1)).as("cheaper").isTrue();
            assertThat(cooling.accepts(0, 0, 0)).as("as dear").isTrue();
        }
    }

    /** A delivery costs 10; from three tenths of that the temperature falls to a hundredth of it. */
    @ParameterizedTest
    @CsvSource({"0, 3", "0.5, 0.3", "1, 0.03"})
    void whereOnlyCostIsLeftDearerChangesAreAcceptedEarlyRatherThanLate(double time, double temperature) {
        double draw = -Math.log(new SplittableRandom(SEED).nextDouble());

        assertThat(mostCostMore(ofCostOnly(time)) / draw).isCloseTo(temperature, withinPercentage(1));
    }

    @Test
    void deliveriesAreWeighedAsBeforeWhenMoreThanCostIsLeftAgain() {
        CoolingSchedule cooling = ofCostOnly(0);
        cooling.onlyCostIsLeft(false);

        assertThat(mostLost(cooling))
                .isEqualTo(mostLost(new CoolingSchedule(1)))
                .isPositive();
    }
}
