package dev.quarterback.search.model;

import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/**
 * The planning entity of a carrier: what changes is its whole {@link Roster}.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
@PlanningEntity
public final class CarrierRoster {
    /** Name of the planning variable. */
    public static final String ROSTER = "roster";

    private final int carrier;
    private Roster roster;

    public CarrierRoster(int carrier, Roster roster) {
        this.carrier = carrier;
        this.roster = roster;
    }

    @PlanningId
    public int getCarrier() {
        return carrier;
    }

    @PlanningVariable(valueRangeProviderRefs = Schedule.ROSTERS)
    public Roster getRoster() {
        return roster;
    }

    public void setRoster(Roster roster) {
        this.roster = roster;
    }
}
