package dev.quarterback.search.recipe;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws one of some things at random, each as often as its share of all says.
 *
 * <p>See "Ruin and recreate" in docs/algorithm.md.
 */
final class Shares<T> {
    private final List<Share<T>> shares;
    private final int all;

    /** A thing and its share. */
    record Share<T>(int share, T thing) {}

    Shares(List<Share<T>> shares) {
        this.shares = List.copyOf(shares);
        all = shares.stream().mapToInt(Share::share).sum();
    }

    /** The sum of the shares. */
    int all() {
        return all;
    }

    T draw(SplittableRandom random) {
        int at = random.nextInt(all);
        for (Share<T> share : shares) {
            if (at < share.share) {
                return share.thing;
            }
            at -= share.share;
        }
        throw new IllegalStateException("Shares do not add up.");
    }
}
