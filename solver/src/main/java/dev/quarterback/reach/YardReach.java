package dev.quarterback.reach;

import dev.quarterback.problem.Model;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import dev.quarterback.trip.Roads;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the carriers of a yard can reach, each with one trip.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 */
public final class YardReach {
    private final Yard yard;
    private final @Nullable Fleet fleet;
    private final Problem problem;
    private final Supplier<Ways> findWays;
    private final Map<Integer, Reach> byModel = new HashMap<>();
    private final Map<List<CarrierClass>, Reach> byCarriers = new HashMap<>();
    private @Nullable Ways ways;

    /**
     * The reach from a yard.
     *
     * @param number the yard's position among the yards
     * @param fleet its carriers; null when it has none
     */
    YardReach(Problem problem, Roads roads, int number, @Nullable Fleet fleet) {
        this.problem = problem;
        this.fleet = fleet;
        yard = problem.yards().get(number);
        findWays = () -> Ways.of(problem, roads, number);
    }

    /**
     * The ways from a yard, whatever its carriers are.
     *
     * @param number the yard's position among the yards
     */
    public static YardReach ofWaysAlone(Problem problem, Roads roads, int number) {
        return new YardReach(problem, roads, number, null);
    }

    Yard yard() {
        return yard;
    }

    /** The yard's carriers; null when it has none. */
    @Nullable
    Fleet fleet() {
        return fleet;
    }

    /** The ways to a center. */
    public List<Way> waysTo(int center) {
        if (ways == null) {
            ways = findWays.get();
        }
        return ways.to(center);
    }

    /** The reach of the carriers that can load a vehicle of a model, which is named by its number. */
    Reach of(int model) {
        return byModel.computeIfAbsent(
                model,
                number ->
                        byCarriers.computeIfAbsent(carriersFor(problem.models().get(number)), this::reachOf));
    }

    private List<CarrierClass> carriersFor(Model model) {
        return fleet == null || yard.departuresPerDay() == 0 ? List.of() : fleet.thatCanLoad(model);
    }

    private Reach reachOf(List<CarrierClass> carriers) {
        int centers = problem.centers().size();
        boolean isOnlyWay = problem.rules().maxStops() == 1 || centers == 1;
        return new Reach(
                carriers, centers, center -> new Arrivals(carriers, waysTo(center), problem.days(), isOnlyWay));
    }
}
