package dev.quarterback.bound.model;

/**
 * The numbers of the resources that parts of a plan compete for, whose constraints are relaxed: each order, which is
 * delivered once at most; handovers and lot spaces of each center and day; departures of each yard and day; what cuts
 * limit; appointments kept, which parts of a plan give rather than take; and the duty cycle of each group of carriers by
 * its rows, see {@link CycleRows}.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 *
 * @param orders how many there are of each
 * @param groups groups of carriers of all yards
 * @param cycleRows rows of each group
 */
public record Resources(int orders, int centers, int days, int yards, int cuts, int groups, int cycleRows) {
    /** Those of a problem with so many cuts. */
    public static Resources of(ProblemFacts facts, int cuts) {
        return new Resources(
                facts.orders().count(),
                facts.centers().count(),
                facts.days(),
                facts.yards().size(),
                cuts,
                facts.groups(),
                facts.cycleRows());
    }

    /** How many resources there are; orders have the first numbers. */
    public int count() {
        return dutyCycle(groups, 0);
    }

    /** The number of the handovers of a center on a day. */
    public int handover(int center, int day) {
        return orders + center * days + day;
    }

    /** The number of the lot spaces of a center in the night after a day. */
    public int lot(int center, int day) {
        return orders + (centers + center) * days + day;
    }

    /** The number of the departures from a yard on a day. */
    public int departure(int yard, int day) {
        return orders + 2 * centers * days + yard * days + day;
    }

    /** The number of what a cut limits. */
    public int cut(int cut) {
        return departure(yards, 0) + cut;
    }

    /** The number of the appointments kept. */
    public int appointments() {
        return cut(cuts);
    }

    /** The number of a row of a group's duty cycle; groups are numbered over all yards. */
    public int dutyCycle(int group, int row) {
        return cut(cuts) + 1 + group * cycleRows + row;
    }
}
