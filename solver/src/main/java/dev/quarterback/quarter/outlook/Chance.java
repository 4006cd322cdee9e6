package dev.quarterback.quarter.outlook;

import java.util.SplittableRandom;

/** Numbers by chance that are the same for the same seed. */
final class Chance {
    /** From so many on a sum of chances is taken as normal. */
    private static final int MANY = 60;

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From 0 to below {@code limit}. */
    int below(int limit) {
        return random.nextInt(limit);
    }

    /** A factor around 1 whose logarithm is normal. */
    double factor(double deviation) {
        return Math.exp(deviation * random.nextGaussian());
    }

    /** How many of {@code count} come off when each does so with the same chance. */
    int binomial(int count, double chance) {
        if (count < MANY) {
            int hits = 0;
            for (int i = 0; i < count; i++) {
                hits += random.nextDouble() < chance ? 1 : 0;
            }
            return hits;
        }
        double mean = count * chance;
        long near = Math.round(mean + Math.sqrt(mean * (1 - chance)) * random.nextGaussian());
        return (int) Math.max(0, Math.min(count, near));
    }

    /** How many things happen of which {@code mean} do on average. */
    int poisson(double mean) {
        if (mean > MANY) {
            return (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
        }
        int count = -1;
        for (double left = 1; left > Math.exp(-mean); left *= random.nextDouble()) {
            count++;
        }
        return Math.max(0, count);
    }
}
