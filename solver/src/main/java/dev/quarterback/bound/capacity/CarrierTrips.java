package dev.quarterback.bound.capacity;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;
import dev.quarterback.reach.CarrierClass;
import dev.quarterback.reach.Openings;
import dev.quarterback.reach.Way;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The trips with at least one vehicle that carriers of a kind can make: how many at most, and what they can bring when.
 *
 * <p>See "The capacity bound" in docs/algorithm.md.
 */
final class CarrierTrips {
    private final Problem problem;
    private final Openings openings;
    private final IntFunction<List<Way>> ways;
    private final CarrierKind kind;
    private final int carriers;
    private final WaitingSizes.Load load;
    private final CarrierClass carrier;
    private final boolean isOnlyWay;
    private final int yard;
    private final int number;

    /**
     * The trips of {@code carriers} carriers of a kind.
     *
     * @param ways from their yard to a center
     * @param load of the vehicles that wait in their yard
     * @param yard the yard's position among the yards
     * @param number the position of the kind among those of all yards
     */
    CarrierTrips(
            Problem problem,
            Openings openings,
            IntFunction<List<Way>> ways,
            CarrierKind kind,
            int carriers,
            WaitingSizes.Load load,
            int yard,
            int number) {
        this.problem = problem;
        this.openings = openings;
        this.ways = ways;
        this.kind = kind;
        this.carriers = carriers;
        this.load = load;
        this.yard = yard;
        this.number = number;
        carrier = new CarrierClass(
                kind.dutyMinutes(),
                kind.available(),
                problem.days(),
                problem.rules().dutyCycle());
        isOnlyWay = problem.rules().maxStops() == 1 || problem.centers().size() == 1;
    }

    int yard() {
        return yard;
    }

    int number() {
        return number;
    }

    boolean canLoad(OrderKind order) {
        return kind.holds(order.positions(), order.weightKg());
    }

    /** Whether a trip with a vehicle can leave on a day. */
    boolean canLeave(int day) {
        return load.vehicles() > 0 && carrier.canLeave(day, load.shortestTour());
    }

    /** The number of days on which a trip can leave. */
    int departureDays() {
        return (int) IntStream.range(0, problem.days()).filter(this::canLeave).count();
    }

    /** Whether a trip that leaves on {@code day} can bring a vehicle that it can load, so that its handover counts. */
    boolean canBring(OrderKind order, int day) {
        return day >= order.ready() && order.centers().stream().anyMatch(center -> canBring(order, center, day));
    }

    private boolean canBring(OrderKind order, int number, int day) {
        int arrival = carrier.earliestArrival(day, ways.apply(number));
        Center center = problem.centers().get(number);
        long prepared = (long) arrival + center.prepDays();
        int handover = openings.first(number, prepared, order.away());
        boolean needsLot = handover > arrival;
        return handover != Openings.NONE
                && (!needsLot || center.lotSpaces() > 0 || (center.prepDays() == 0 && canArriveOn(handover, day)));
    }

    /** Whether a trip that can arrive before a day can arrive on that day too. */
    private boolean canArriveOn(int arrival, int departure) {
        return !isOnlyWay && arrival <= carrier.lastBusyDay(departure);
    }

    /** The carriers with the pools that their trips belong to by the day on which they leave. */
    TripSupply supply(IntUnaryOperator poolOf) {
        int[] pools = new int[problem.days()];
        Arrays.setAll(pools, day -> canLeave(day) ? poolOf.applyAsInt(day) : TripSupply.NONE);
        long shortest = load.shortestTour();
        int duty = kind.dutyMinutes();
        boolean isLong = shortest > duty;
        return new TripSupply(
                carriers,
                (long) load.positions(),
                load.weightKg(),
                pools,
                isLong ? 1 : within(duty, shortest, problem.rules().maxTripsPerDay()),
                isLong ? (int) Math.min(Integer.MAX_VALUE, (shortest - 1) / duty + 1) : 1,
                cycleDays(),
                tripsPerCycle(duty, shortest));
    }

    private int cycleDays() {
        Rules.DutyCycle cycle = problem.rules().dutyCycle();
        return cycle == null ? problem.days() : cycle.days();
    }

    private int tripsPerCycle(int duty, long shortest) {
        Rules.DutyCycle cycle = problem.rules().dutyCycle();
        return cycle == null || (long) cycle.days() * duty <= cycle.minutes()
                ? Integer.MAX_VALUE
                : within(cycle.minutes(), shortest, Integer.MAX_VALUE);
    }

    /** Trips within {@code minutes}: no more than {@code most}, nor than there are vehicles. */
    private int within(int minutes, long shortest, int most) {
        long byTime = shortest == 0 ? Long.MAX_VALUE : minutes / shortest;
        return (int) Math.min(Math.min(byTime, most), load.vehicles());
    }
}
