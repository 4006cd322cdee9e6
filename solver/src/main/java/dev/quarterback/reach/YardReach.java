package dev.quarterback.reach;

import dev.quarterback.problem.Model;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import dev.quarterback.trip.Roads;
import java.util.BitSet;
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
    private final Map<List<CarrierClass>, Reach> onAllDays = new HashMap<>();
    private final Map<Integer, Reach> ofNewCarriers = new HashMap<>();
    private final BitSet departures;
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
        departures = departures(yard, PlanningDays.of(problem));
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

    private static BitSet departures(Yard yard, PlanningDays days) {
        BitSet result = new BitSet(days.count());
        for (int day = 0; day < days.count(); day++) {
            result.set(day, yard.departuresOn(days.date(day)) > 0);
        }
        return result;
    }

    Yard yard() {
        return yard;
    }

    /** The yard's carriers; null when it has none. */
    @Nullable
    Fleet fleet() {
        return fleet;
    }

    /** The first day from {@code from} on, on which a trip may leave; below 0 when there is none. */
    int nextDeparture(int from) {
        return departures.nextSetBit(from);
    }

    /** Whether no trip may leave on some planning day. */
    boolean hasDaysWithoutDepartures() {
        return departures.cardinality() < problem.days();
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
                number -> byCarriers.computeIfAbsent(
                        carriersFor(problem.models().get(number)), carriers -> reachOf(carriers, departures)));
    }

    /** The reach of the same carriers if trips could leave on every day. */
    Reach ofIfAllLeave(int model) {
        BitSet all = new BitSet(problem.days());
        all.set(0, problem.days());
        return onAllDays.computeIfAbsent(of(model).carriers(), carriers -> reachOf(carriers, all));
    }

    /** The reach of one more carrier with these duty minutes a day that is available on every day. */
    Reach ofNewCarrier(int dutyMinutes) {
        BitSet all = new BitSet(problem.days());
        all.set(0, problem.days());
        return ofNewCarriers.computeIfAbsent(
                dutyMinutes,
                duty -> reachOf(
                        List.of(new CarrierClass(duty, all, BusyDays.NONE, problem.days(), problem.rules())),
                        departures));
    }

    private List<CarrierClass> carriersFor(Model model) {
        return fleet == null ? List.of() : fleet.thatCanLoad(model);
    }

    private Reach reachOf(List<CarrierClass> carriers, BitSet leave) {
        int centers = problem.centers().size();
        boolean isOnlyWay = problem.rules().maxStops() == 1 || centers == 1;
        return new Reach(
                carriers, centers, center -> new Arrivals(carriers, waysTo(center), leave, problem.days(), isOnlyWay));
    }
}
