package dev.quarterback.bound.capacity;

import dev.quarterback.bound.model.CycleLimit;
import dev.quarterback.bound.model.RemainingCycleTime;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;
import dev.quarterback.reach.BusyDays;
import dev.quarterback.reach.CarrierClass;
import dev.quarterback.reach.Openings;
import dev.quarterback.reach.Way;
import java.util.Arrays;
import java.util.BitSet;
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

    /** The planning days on which trips may leave the yard. */
    private final BitSet departures = new BitSet();

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
        carrier = new CarrierClass(kind.dutyMinutes(), kind.available(), kind.busy(), problem.days(), problem.rules());
        PlanningDays days = PlanningDays.of(problem);
        for (int day = 0; day < days.count(); day++) {
            departures.set(day, problem.yards().get(yard).departuresOn(days.date(day)) > 0);
        }
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
        return load.vehicles() > 0 && departures.get(day) && carrier.canLeave(day, load.shortestTour());
    }

    /** The number of days on which a trip can leave. */
    int departureDays() {
        return (int) IntStream.range(0, problem.days()).filter(this::canLeave).count();
    }

    /** Whether a trip that leaves on {@code day} can bring a vehicle that it can load, so that its handover counts. */
    boolean canBring(OrderKind order, int day) {
        return day >= order.ready()
                && departures.get(day)
                && order.centers().stream().anyMatch(center -> canBring(order, center, day));
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
        int[] perDay = new int[problem.days()];
        Arrays.setAll(perDay, day -> isLong ? 1 : tripsOn(kind.busy().on(day), duty, shortest));
        RemainingCycleTime remaining =
                new RemainingCycleTime(CycleLimit.of(problem.rules()), duty, problem.days(), kind.busy());
        int[] perCycle = new int[(problem.days() - 1) / cycleDays() + 1];
        Arrays.setAll(perCycle, period -> within(remaining.left(period * cycleDays()), shortest));
        int[] until = new int[problem.days()];
        Arrays.setAll(until, day -> within(remaining.leftUntil(day), shortest));
        return new TripSupply(
                carriers,
                (long) load.positions(),
                load.weightKg(),
                pools,
                perDay,
                isLong ? (int) Math.min(Integer.MAX_VALUE, (shortest - 1) / duty + 1) : 1,
                cycleDays(),
                perCycle,
                until);
    }

    private int tripsOn(BusyDays.Entry busy, int duty, long shortest) {
        int left = duty - busy.minutes();
        return left < 0
                ? 0
                : Math.min(within(left, shortest), Math.max(0, problem.rules().maxTripsPerDay() - busy.trips()));
    }

    private int cycleDays() {
        Rules.DutyCycle cycle = problem.rules().dutyCycle();
        return cycle == null ? problem.days() : cycle.days();
    }

    /** Trips within {@code minutes}: no more than there are vehicles; without an end where the duty cycle does not bind. */
    private int within(long minutes, long shortest) {
        return minutes == RemainingCycleTime.NO_END
                ? Integer.MAX_VALUE
                : (int) Math.min(shortest == 0 ? Long.MAX_VALUE : minutes / shortest, load.vehicles());
    }
}
