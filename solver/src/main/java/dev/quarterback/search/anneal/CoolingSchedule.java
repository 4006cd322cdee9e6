package dev.quarterback.search.anneal;

import dev.quarterback.problem.Weights;
import java.util.SplittableRandom;

/**
 * The temperature of simulated annealing over one worth of all levels of the score, in deliveries.
 *
 * <p>An appointment weighs more as time runs, so that early on it can be traded for thirty deliveries. Cost counts only
 * between plans that keep and deliver as much, and hardly before the end: a far trip for one vehicle would else cost more
 * than its delivery weighs. The moves ask here whether a change is worth handing over, and the acceptor by the same draw
 * whether to accept what OptaPlanner has scored.
 *
 * <p>See "Simulated annealing" in docs/algorithm.md.
 */
public final class CoolingSchedule {
    /** What an appointment weighs at the start and at the end, in usual deliveries. */
    private static final double APPOINTMENT_AT_START = Weights.DELIVERIES_PER_APPOINTMENT;

    private static final double APPOINTMENT_AT_END = 60;

    /** The temperature at the start, in usual deliveries. */
    private static final double HOT = 2;

    /** How many times as hot the start is while many appointments are open: a far trip gives way only for much then. */
    private static final double HOTTER = 2;

    /** Share of the appointments that are many when they are open. */
    private static final double MANY = 0.005;

    /** The temperature at the end, in usual deliveries. */
    private static final double COLD = 0.04;

    /** What the cost of all deliveries together weighs at the end, as a share of those deliveries. */
    private static final double COST_AT_END = 0.1;

    /** The temperature of cost where only that is left, at the start, in what a usual delivery costs. */
    private static final double COST_HOT = 0.3;

    /** The same at the end. */
    private static final double COST_COLD = 0.003;

    /** How late cost comes to weigh: as this power of the time, a millionth at half of it and an eighth at nine tenths. */
    private static final int LATENESS = 20;

    /** The point in time at which a search goes on from an earlier plan: hotter, it would take the plan apart first. */
    private static final double START_FROM_EARLIER_PLAN = 0.7;

    private final double usualDelivery;
    private double start;
    private double time;
    private double hot = HOT;
    private double temperature;
    private double appointment;
    /** What a unit of cost weighs at the end, in deliveries. */
    private double costAtEnd;

    private double cost;
    private double threshold;

    /** What a delivery costs in the first plan. */
    private double costOfDelivery;

    private double costTemperature;
    private double costThreshold;
    private boolean onlyCostIsLeft;

    /** {@code usualDelivery} is what a usual delivery counts: the mean priority. */
    public CoolingSchedule(double usualDelivery) {
        this.usualDelivery = usualDelivery;
        cool(0);
    }

    /** The first plan's deliveries and their cost tell what a delivery costs here, whatever the weights are. */
    public void begin(long delivered, long costOfAll) {
        costAtEnd = COST_AT_END * Math.max(1, delivered) / Math.max(1, costOfAll);
        costOfDelivery = usualDelivery * Math.max(1, costOfAll) / Math.max(1, delivered);
    }

    /** Has the search go on from an earlier plan, as if most of the time were over. */
    public void goOnFromEarlierPlan() {
        start = START_FROM_EARLIER_PLAN;
        cool(0);
    }

    /** Sets temperature and weights for a share of the search's time, 0 at the start to 1 at the end. */
    public void cool(double now) {
        time = start + (1 - start) * now;
        appointment = usualDelivery * (APPOINTMENT_AT_START + (APPOINTMENT_AT_END - APPOINTMENT_AT_START) * time);
        cost = costAtEnd * Math.pow(time, LATENESS);
        setTemperature();
    }

    /** Makes the start hotter by the share of the appointments that are open: not kept now, but kept once. */
    public void heat(double open) {
        hot = HOT * (1 + (HOTTER - 1) * Math.min(1, open / MANY));
        setTemperature();
    }

    private void setTemperature() {
        temperature = usualDelivery * hot * Math.pow(COLD / hot, time);
        costTemperature = costOfDelivery * COST_HOT * Math.pow(COST_COLD / COST_HOT, time);
    }

    /** Says whether the present schedule delivers and keeps all that can be: then only cost is weighed, and from the start. */
    public void onlyCostIsLeft(boolean isSo) {
        onlyCostIsLeft = isSo;
    }

    /** Draws how much worse the next change may make the schedule. */
    public void draw(SplittableRandom random) {
        double chance = Math.log(random.nextDouble());
        threshold = temperature * chance;
        costThreshold = costTemperature * chance;
    }

    /** Whether a change of appointments kept, weighted deliveries and cost is accepted, by the present draw. */
    public boolean accepts(long kept, long delivered, double costMore) {
        boolean isAsGood = kept == 0 && delivered == 0;
        if (onlyCostIsLeft) {
            return isAsGood ? -costMore >= costThreshold : appointment * kept + delivered >= 0;
        }
        return (isAsGood ? -cost * costMore : appointment * kept + delivered) >= threshold;
    }
}
