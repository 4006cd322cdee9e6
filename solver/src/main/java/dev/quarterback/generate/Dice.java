package dev.quarterback.generate;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * A repeatable source of chance.
 *
 * <p>{@link Random}'s algorithm is part of its specification: the same seed gives the same problem on every JDK.
 */
final class Dice {
    private final Random random;

    private Dice(long seed) {
        random = new Random(seed);
    }

    /** The dice of one part of a problem: a change in how one part is drawn leaves the others as they were. */
    static Dice of(long seed, String part) {
        return new Dice(seed * 0x9E3779B97F4A7C15L + part.hashCode());
    }

    /** True in {@code share} of the cases, 0 to 1. */
    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** From 0 to 1, 1 excluded. */
    double share() {
        return random.nextDouble();
    }

    /** From {@code low} to {@code high}. */
    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** From 0 to {@code bound}, the bound excluded. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From {@code low} to {@code high}, both included. */
    int fromTo(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** An index of {@code shares}, each as often as its share of their sum. */
    int index(double... shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        double left = sum * random.nextDouble();
        for (int i = 0; i < shares.length - 1; i++) {
            left -= shares[i];
            if (left < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }

    /** {@code count} different numbers below {@code bound}, smallest first. */
    IntStream distinct(int count, int bound) {
        return IntStream.generate(() -> random.nextInt(bound))
                .distinct()
                .limit(count)
                .sorted();
    }

    /** Puts the numbers into a random order. */
    void shuffle(int[] numbers) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int moved = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = moved;
        }
    }
}
