package dev.quarterback.search.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Vehicles of which those that are worth most together are chosen, within positions and payload. */
class FullestLoadTest {
    private static final int VEHICLES = 10;

    private final FullestLoad fullest = new FullestLoad();

    @Test
    void twoThatFillThePayloadAreWorthMoreThanTheBestOne() {
        fullest.add(1, 10, 1, 6);
        fullest.add(2, 8, 1, 5);
        fullest.add(3, 8, 1, 5);
        fullest.choose(9, 10);

        assertThat(chosenWorth(new double[] {0, 10, 8, 8})).isEqualTo(16);
    }

    @Test
    void positionsBindAsWellAsPayload() {
        fullest.add(1, 10, 1, 6);
        fullest.add(2, 8, 1, 1);
        fullest.add(3, 8, 1, 1);
        fullest.choose(1, 10);

        assertThat(chosenWorth(new double[] {0, 10, 8, 8})).isEqualTo(10);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    /** Ten vehicles have fewer choices than branches are looked at, so that the best choice is found. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noChoiceIsWorthMore(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] worth = new double[VEHICLES];
        long[] positions = new long[VEHICLES];
        long[] micrograms = new long[VEHICLES];
        for (int i = 0; i < VEHICLES; i++) {
            worth[i] = 1 + random.nextInt(20);
            positions[i] = random.nextLong(4);
            micrograms[i] = random.nextLong(1, 31);
            fullest.add(i, worth[i], positions[i], micrograms[i]);
        }
        long freePositions = random.nextInt(12);
        long freeMicrograms = random.nextInt(120);
        fullest.choose(freePositions, freeMicrograms);

        double best = 0;
        for (int set = 0; set < 1 << VEHICLES; set++) {
            double sum = 0;
            long usedPositions = 0;
            long usedMicrograms = 0;
            for (int i = 0; i < VEHICLES; i++) {
                if ((set >> i & 1) != 0) {
                    sum += worth[i];
                    usedPositions += positions[i];
                    usedMicrograms += micrograms[i];
                }
            }
            boolean fits = usedPositions <= freePositions && usedMicrograms <= freeMicrograms;
            best = fits ? Math.max(best, sum) : best;
        }
        assertThat(chosenWorth(worth)).isEqualTo(best, within(1e-9));
        assertThat(chosen(positions)).isLessThanOrEqualTo(freePositions);
        assertThat(chosen(micrograms)).isLessThanOrEqualTo(freeMicrograms);
    }

    private double chosenWorth(double[] worth) {
        double sum = 0;
        for (int i = 0; i < fullest.count(); i++) {
            sum += fullest.isChosen(i) ? worth[fullest.order(i)] : 0;
        }
        return sum;
    }

    private long chosen(long[] sizes) {
        long sum = 0;
        for (int i = 0; i < fullest.count(); i++) {
            sum += fullest.isChosen(i) ? sizes[fullest.order(i)] : 0;
        }
        return sum;
    }
}
