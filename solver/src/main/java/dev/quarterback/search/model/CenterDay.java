package dev.quarterback.search.model;

import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/**
 * The planning entity of a center's day: what changes are the handovers of vehicles that need no trip.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
@PlanningEntity
public final class CenterDay {
    /** Name of the planning variable. */
    public static final String ON_SITE = "onSite";

    private final int number;
    private final int center;
    private final int day;
    private OnSite onSite;

    /** Day {@code day} of {@code center}; {@code number} is its place among the schedule's. */
    public CenterDay(int number, int center, int day, OnSite onSite) {
        this.number = number;
        this.center = center;
        this.day = day;
        this.onSite = onSite;
    }

    @PlanningId
    public int getNumber() {
        return number;
    }

    public int getCenter() {
        return center;
    }

    public int getDay() {
        return day;
    }

    @PlanningVariable(valueRangeProviderRefs = Schedule.ON_SITES)
    public OnSite getOnSite() {
        return onSite;
    }

    public void setOnSite(OnSite onSite) {
        this.onSite = onSite;
    }
}
