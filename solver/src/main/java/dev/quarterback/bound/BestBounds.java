package dev.quarterback.bound;

import java.util.function.Consumer;

/**
 * The best bounds by now; a listener is told of each better one.
 *
 * <p>See "The run of a proof" in docs/algorithm.md.
 */
final class BestBounds {
    private final Consumer<ProvenBounds> listener;
    private ProvenBounds bounds;

    BestBounds(ProvenBounds first, Consumer<ProvenBounds> listener) {
        bounds = first;
        this.listener = listener;
    }

    ProvenBounds now() {
        return bounds;
    }

    /** Takes what others say less than these. */
    void add(ProvenBounds others) {
        ProvenBounds both = bounds.and(others).withOrdersByDeliveries();
        if (!both.equals(bounds)) {
            bounds = both;
            listener.accept(both);
        }
    }
}
