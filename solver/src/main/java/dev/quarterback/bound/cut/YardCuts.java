package dev.quarterback.bound.cut;

import dev.quarterback.bound.model.ColumnBuilder;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.Resources;
import dev.quarterback.bound.model.YardFacts;

/**
 * The cuts as they count the trips of one yard: each vehicle that is delivered at a stop by 1, the stop itself by its
 * credit, as far as vehicles for it wait in the yard. Both go by the first day on which the stop can be reached on the
 * way, which is no later than the arrival.
 *
 * <p>See "The cuts on stops" in docs/algorithm.md.
 */
public final class YardCuts {
    private final int days;
    private final StopCuts cuts;
    private final StopLoads loads;
    private final Resources resources;
    private final YardFacts yard;
    private final boolean apply;

    /**
     * The cuts for a yard.
     *
     * @param apply whether they count its trips at all: not where stops are left out of its routes
     */
    public YardCuts(ProblemFacts facts, StopCuts cuts, Resources resources, YardFacts yard, boolean apply) {
        days = facts.days();
        this.cuts = cuts;
        this.resources = resources;
        this.yard = yard;
        this.apply = apply;
        loads = new StopLoads(facts, yard);
    }

    /** How many cuts there are for trips of the yard. */
    int count() {
        return apply ? cuts.count() : 0;
    }

    StopCut get(int cut) {
        return cuts.get(cut);
    }

    YardFacts yard() {
        return yard;
    }

    /** What a stop of a carrier with a capacity counts, which can be reached on a day. */
    int credit(StopCut cut, int day, int capacity) {
        return cut.credit(loads.most(cut, day, yard.places(capacity)));
    }

    /** Adds what so many stops use themselves. */
    public void addStops(int center, int day, int capacity, int stops, ColumnBuilder column) {
        if (apply && day < days) {
            for (int i = cuts.first(center); i < cuts.first(center + 1); i++) {
                StopCut cut = cuts.get(i);
                if (cut.counts(day)) {
                    column.add(resources.cut(i), -(double) stops * credit(cut, day, capacity));
                }
            }
        }
    }

    /** Adds what so many vehicles use, each delivered at a stop of its own. */
    public void addVehicles(int center, int day, boolean atOnce, int vehicles, ColumnBuilder column) {
        if (apply) {
            for (int i = cuts.first(center); i < cuts.first(center + 1); i++) {
                if (cuts.get(i).counts(day, atOnce)) {
                    column.add(resources.cut(i), vehicles);
                }
            }
        }
    }
}
