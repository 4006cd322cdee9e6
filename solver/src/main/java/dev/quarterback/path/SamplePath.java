package dev.quarterback.path;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a quarter may really go: what becomes known when, and what goes wrong.
 *
 * <p>Everything belongs to an order, vessel or carrier and a day, and nothing to what a plan does. So every policy meets
 * the same world.
 *
 * @param problem name of the problem that it is a path of
 * @param seed the seed that it was made with; null for one that was recorded
 * @param orders what happens to orders, each once; with those that are missing all is as the problem says, the day on
 *     which they become known too
 * @param vessels when vessels land, each once; the others land as the problem says
 * @param carriers what happens to carriers, each once; nothing happens to the others
 */
public record SamplePath(
        String problem,
        @Nullable Long seed,
        List<OrderPath> orders,
        List<VesselPath> vessels,
        List<CarrierPath> carriers) {
    public SamplePath {
        orders = List.copyOf(orders);
        vessels = List.copyOf(vessels);
        carriers = List.copyOf(carriers);
    }

    /** The path on which all goes as the problem says, and everything is known from the first day on. */
    public static SamplePath smooth(String problem) {
        return new SamplePath(problem, null, List.of(), List.of(), List.of());
    }
}
