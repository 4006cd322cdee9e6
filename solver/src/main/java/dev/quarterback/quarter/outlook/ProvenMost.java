package dev.quarterback.quarter.outlook;

import dev.quarterback.BoundResult;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import dev.quarterback.quarter.comparison.Hindsight;
import dev.quarterback.quarter.comparison.OrdersBound;
import dev.quarterback.run.StopSignal;
import org.jspecify.annotations.Nullable;

/** What no policy can bring a quarter above on a path, or no plan of what is known on a morning, by a short proof. */
public final class ProvenMost {
    /** Steps of work: a bound that is there soon, not the best one. */
    private static final long STEPS = 200;

    private ProvenMost() {}

    /** Orders that no policy hands over more of on a path. */
    public static ProvenOrders orders(Problem problem, SamplePath path, OrdersBound bound, StopSignal stop) {
        return orders(Hindsight.relaxed(problem, path), bound, stop);
    }

    /**
     * Orders that no plan of what is known on a morning delivers more of. Orders that become known later are not among
     * them.
     *
     * @param known what is left of the quarter, as it is known on the morning
     */
    public static ProvenOrders ofKnown(Problem known, OrdersBound bound, StopSignal stop) {
        return orders(known, bound, stop);
    }

    private static ProvenOrders orders(Problem problem, OrdersBound bound, StopSignal stop) {
        BoundResult proven = bound.prove(problem, STEPS, 0, stop);
        ProvenBounds bounds = proven.bounds();
        Long most =
                bounds == null ? null : Long.valueOf(Math.min(problem.orders().size(), bounds.vehicles()));
        return new ProvenOrders(most, proven.warnings());
    }

    /**
     * What the quarter comes to at most, with what the problem says was delivered before.
     *
     * @param orders orders from the first planning day on, at most; null when nothing is proven
     * @return null when nothing is proven
     */
    public static @Nullable Long inQuarter(Problem problem, @Nullable Long orders) {
        Progress progress = problem.progress();
        Integer before = progress == null ? null : progress.deliveredInQuarter();
        return orders == null ? null : Long.valueOf(orders + (before == null ? 0 : before));
    }
}
