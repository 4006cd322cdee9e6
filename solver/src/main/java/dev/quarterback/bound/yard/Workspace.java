package dev.quarterback.bound.yard;

import dev.quarterback.bound.cut.CutTerms;
import dev.quarterback.bound.model.ColumnBuilder;
import dev.quarterback.bound.model.ProblemFacts;

/**
 * Scratch memory of pricing, enough for any yard: one for each thread that prices. What is in it means nothing to the
 * next pricing, so that yards share nothing by it.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 */
public final class Workspace {
    final CutTerms.Memory cuts;
    final VehicleProfits.Memory profits;
    final BestVehicles.Memory vehicles;
    final LoadPricing.Memory loads;
    final TripFronts.Memory trips;
    final DayPlans.Memory dayPlans;
    final RosterPricing.Memory rosters;
    private final ColumnBuilder column;

    /** Memory for the yards of a model. */
    public Workspace(PricingModel model) {
        ProblemFacts facts = model.facts();
        int centers = facts.centers().count();
        cuts = new CutTerms.Memory(centers, facts.days());
        profits = new VehicleProfits.Memory(facts);
        vehicles = new BestVehicles.Memory(centers);
        loads = new LoadPricing.Memory(model);
        trips = new TripFronts.Memory();
        dayPlans = new DayPlans.Memory();
        rosters = new RosterPricing.Memory(facts);
        column = new ColumnBuilder(model.resources().count());
    }

    /** Gathers a column; nothing is gathered yet. */
    public ColumnBuilder emptyColumn() {
        column.clear();
        return column;
    }
}
