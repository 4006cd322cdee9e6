package dev.quarterback.benchmark.milkrun;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws at random, the same each time for the same seed. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        // The first numbers of neighbouring seeds are much alike; those of scattered ones are not.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends included. */
    int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double from(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** So many different ones, or all if there are fewer. */
    <T> List<T> some(int count, List<T> of) {
        List<T> shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }
}
