package dev.quarterback.bound.price;

import dev.quarterback.bound.cut.StopCuts;
import dev.quarterback.bound.model.CarrierGroup;
import dev.quarterback.bound.model.Centers;
import dev.quarterback.bound.model.CycleRows;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.Resources;
import dev.quarterback.bound.model.YardFacts;
import java.util.Arrays;

/**
 * How much there is of each resource: the right-hand sides of the constraints that are relaxed.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 */
final class ResourceLimits {
    private final ProblemFacts facts;
    private final StopCuts cuts;
    private final Resources resources;

    ResourceLimits(ProblemFacts facts, StopCuts cuts, Resources resources) {
        this.facts = facts;
        this.cuts = cuts;
        this.resources = resources;
    }

    /** The limits, infinity where there is none, for plans that keep so many appointments. */
    double[] of(long kept) {
        double[] limits = new double[resources.count()];
        Centers centers = facts.centers();
        Arrays.fill(limits, 0, facts.orders().count(), 1);
        for (int center = 0; center < centers.count(); center++) {
            for (int day = 0; day < facts.days(); day++) {
                limits[resources.handover(center, day)] = centers.handovers(center, day);
                limits[resources.lot(center, day)] =
                        centers.isLotLimited(center, day) ? centers.lotSpaces(center, day) : Double.POSITIVE_INFINITY;
            }
        }
        for (YardFacts yard : facts.yards()) {
            for (int day = 0; day < facts.days(); day++) {
                limits[resources.departure(yard.number(), day)] =
                        yard.areDeparturesLimited(day) ? yard.departures(day) : Double.POSITIVE_INFINITY;
            }
        }
        for (int cut = 0; cut < cuts.count(); cut++) {
            limits[resources.cut(cut)] = cuts.get(cut).limit();
        }
        limits[resources.appointments()] = -kept;
        fillDutyCycles(limits);
        return limits;
    }

    private void fillDutyCycles(double[] limits) {
        int number = 0;
        for (YardFacts yard : facts.yards()) {
            for (CarrierGroup group : yard.groups()) {
                CycleRows rows = new CycleRows(facts.cycle(), group, yard);
                double limit = rows.bind() ? group.count() * rows.limit() : Double.POSITIVE_INFINITY;
                int first = resources.dutyCycle(number, 0);
                Arrays.fill(limits, first, first + resources.cycleRows(), limit);
                number++;
            }
        }
    }

    /** What all of it costs at given multipliers, appointments aside; the duty cycle is a limit and has no price. */
    double cost(Multipliers multipliers) {
        double value = 0;
        Centers centers = facts.centers();
        for (int order = 0; order < facts.orders().count(); order++) {
            value += multipliers.ofOrder(order);
        }
        for (int center = 0; center < centers.count(); center++) {
            for (int day = 0; day < facts.days(); day++) {
                value += multipliers.ofHandover(center, day) * centers.handovers(center, day);
                value += multipliers.ofLot(center, day) * centers.lotSpaces(center, day);
            }
        }
        for (YardFacts yard : facts.yards()) {
            for (int day = 0; day < facts.days(); day++) {
                value += multipliers.ofDeparture(yard.number(), day) * yard.departures(day);
            }
        }
        for (int cut = 0; cut < cuts.count(); cut++) {
            value += multipliers.ofCut(cut) * cuts.get(cut).limit();
        }
        return value;
    }

    /** What comes off while the cost is added up: no sum on the way is larger than the cost by more than that. */
    double comesOff(Multipliers multipliers) {
        double sum = 0;
        for (int cut = 0; cut < cuts.count(); cut++) {
            sum += multipliers.ofCut(cut) * Math.max(0, -cuts.get(cut).limit());
        }
        return sum;
    }
}
