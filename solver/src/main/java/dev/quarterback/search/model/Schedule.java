package dev.quarterback.search.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;

/**
 * The planning solution: a roster for each carrier, and for each center's day its handovers on site.
 *
 * <p>Score levels: hard 0 is broken rules; soft 0 appointments kept, soft 1 priority-weighted deliveries, soft 2 cost.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
@PlanningSolution(solutionCloner = ScheduleCloner.class)
public final class Schedule {
    static final String ROSTERS = "rosters";
    static final String ON_SITES = "onSites";

    private final Facts facts;
    private final List<CarrierRoster> rosters;
    private final List<CenterDay> centerDays;
    private @Nullable BendableLongScore score;

    Schedule(Facts facts, List<CarrierRoster> rosters, List<CenterDay> centerDays, @Nullable BendableLongScore score) {
        this.facts = facts;
        this.rosters = rosters;
        this.centerDays = centerDays;
        this.score = score;
    }

    /** The schedule without any trip or handover. */
    public static Schedule empty(Facts facts) {
        List<CarrierRoster> rosters = new ArrayList<>();
        for (int k = 0; k < facts.carriers.count; k++) {
            rosters.add(new CarrierRoster(k, Roster.EMPTY));
        }
        List<CenterDay> centerDays = new ArrayList<>();
        for (int center : facts.centers.withVehicles) {
            for (int day = 0; day < facts.days; day++) {
                centerDays.add(new CenterDay(centerDays.size(), center, day, OnSite.NONE));
            }
        }
        return new Schedule(facts, rosters, centerDays, null);
    }

    public Facts facts() {
        return facts;
    }

    /** The carriers' entities, by carrier number. */
    @PlanningEntityCollectionProperty
    public List<CarrierRoster> getRosters() {
        return rosters;
    }

    /** The entity of a day of a center at which vehicles of orders stand. */
    public CenterDay centerDay(int center, int day) {
        return centerDays.get(facts.centers.placeWithVehicles(center) * facts.days + day);
    }

    /** The entities of the centers' days, by number; only of centers at which vehicles of orders stand. */
    @PlanningEntityCollectionProperty
    public List<CenterDay> getCenterDays() {
        return centerDays;
    }

    @PlanningScore(bendableHardLevelsSize = ScoreLevels.HARD, bendableSoftLevelsSize = ScoreLevels.SOFT)
    public @Nullable BendableLongScore getScore() {
        return score;
    }

    public void setScore(@Nullable BendableLongScore score) {
        this.score = score;
    }

    /** OptaPlanner wants a range of values; the moves of this product make their values themselves. */
    @ValueRangeProvider(id = ROSTERS)
    public List<Roster> getRosterRange() {
        return List.of(Roster.EMPTY);
    }

    /** As {@link #getRosterRange()}. */
    @ValueRangeProvider(id = ON_SITES)
    public List<OnSite> getOnSiteRange() {
        return List.of(OnSite.NONE);
    }
}
