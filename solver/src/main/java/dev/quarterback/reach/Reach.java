package dev.quarterback.reach;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * When some carriers of a yard can arrive at each center; worked out for a center when first asked for.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 */
final class Reach {
    private final List<CarrierClass> carriers;
    private final IntFunction<Arrivals> arrivals;
    private final @Nullable Arrivals[] known;

    Reach(List<CarrierClass> carriers, int centers, IntFunction<Arrivals> arrivals) {
        this.carriers = carriers;
        this.arrivals = arrivals;
        known = new @Nullable Arrivals[centers];
    }

    List<CarrierClass> carriers() {
        return carriers;
    }

    Arrivals at(int center) {
        Arrivals result = known[center];
        if (result == null) {
            result = arrivals.apply(center);
            known[center] = result;
        }
        return result;
    }
}
