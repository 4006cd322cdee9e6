package dev.quarterback.benchmark.ordermodel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.InverseRelationShadowVariable;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A trip that a carrier may make from its yard on a given day; the search decides whether, and by which route. */
@PlanningEntity
public final class TripSlot {
    static final String ROUTE = "route";

    @PlanningId
    final int index;

    final FixedCarrier carrier;
    final int departureDay;

    /** Null when the trip is not made. */
    @PlanningVariable(nullable = true, valueRangeProviderRefs = "routes")
    @Nullable
    TripRoute route;

    /** The orders that have chosen this trip, be they delivered by it or not. */
    @InverseRelationShadowVariable(sourceVariableName = OrderAssignment.TRIP)
    final List<OrderAssignment> riders;

    TripSlot(int index, FixedCarrier carrier, int departureDay) {
        this(index, carrier, departureDay, 0);
    }

    private TripSlot(int index, FixedCarrier carrier, int departureDay, int riders) {
        this.index = index;
        this.carrier = carrier;
        this.departureDay = departureDay;
        this.riders = new ArrayList<>(riders);
    }

    /** A copy without riders, but with space for them. */
    TripSlot copy() {
        TripSlot copy = new TripSlot(index, carrier, departureDay, riders.size());
        copy.route = route;
        return copy;
    }

    @ValueRangeProvider(id = "routes")
    List<TripRoute> routes() {
        return carrier.yard.routes();
    }

    FixedCarrier carrier() {
        return carrier;
    }

    boolean isMade() {
        return route != null;
    }

    /** Whole km of the trip; 0 when it is not made. */
    long km() {
        return route == null ? 0 : route.tour.wholeKm();
    }

    /** Planning days on which the trip would keep its carrier busy though it is not available. */
    int unavailableDays() {
        int broken = 0;
        long end = route == null ? 0 : departureDay + route.tour.busyDays(carrier.dutyMinutes);
        for (long day = departureDay; day < Math.min(end, carrier.days()); day++) {
            broken += carrier.isAvailable(day) ? 0 : 1;
        }
        return broken;
    }

    @Override
    public String toString() {
        return carrier + "@" + departureDay + "#" + index;
    }
}
