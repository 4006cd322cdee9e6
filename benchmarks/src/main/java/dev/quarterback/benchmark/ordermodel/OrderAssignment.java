package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.benchmark.ordermodel.FixedCenter.HandoverDay;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;
import org.optaplanner.core.api.domain.variable.ShadowVariable;

/**
 * Whether, by which trip and on which day an order is delivered.
 *
 * <p>Trip and day are chosen one by one. A pair that allows no delivery breaks no rule: the order is undelivered and
 * rides on nothing, until a change of either, or of the trip's route, makes it fit.
 */
@PlanningEntity
public final class OrderAssignment {
    static final String TRIP = "trip";
    static final String DAY = "day";
    static final String HANDOVER = "handover";

    final FixedOrder order;
    private final List<TripSlot> trips;

    @PlanningVariable(nullable = true, valueRangeProviderRefs = "trips")
    @Nullable
    TripSlot trip;

    @PlanningVariable(nullable = true, valueRangeProviderRefs = "days")
    @Nullable
    Integer day;

    /** The delivery; null when there is none. */
    @ShadowVariable(variableListenerClass = HandoverListener.class, sourceVariableName = TRIP)
    @ShadowVariable(variableListenerClass = HandoverListener.class, sourceVariableName = DAY)
    @ShadowVariable(
            variableListenerClass = HandoverListener.class,
            sourceEntityClass = TripSlot.class,
            sourceVariableName = TripSlot.ROUTE)
    @Nullable
    OrderHandover handover;

    /**
     * An undelivered order.
     *
     * @param trips those that leave its yard when it is ready or later; empty for a vehicle on site
     */
    OrderAssignment(FixedOrder order, List<TripSlot> trips) {
        this.order = order;
        this.trips = trips;
    }

    @PlanningId
    int index() {
        return order.index();
    }

    @ValueRangeProvider(id = "trips")
    List<TripSlot> trips() {
        return trips;
    }

    boolean isDelivered() {
        return handover != null;
    }

    /** Whether the vehicle rides on its trip, rather than being handed over where it is or not at all. */
    boolean rides() {
        return handover != null && trip != null;
    }

    /** The trip, which must have been chosen. */
    TripSlot chosenTrip() {
        return Objects.requireNonNull(trip);
    }

    /** Where and when a delivered order is handed over. */
    HandoverDay handoverDay() {
        return Objects.requireNonNull(handover).at();
    }

    boolean keepsAppointment() {
        return handover != null && handover.at() == order.appointment();
    }

    /** Whether the order is not delivered as an earlier plan proposed. */
    boolean isChanged() {
        return order.hasPlan() && (handover == null || handover.at() != order.planned());
    }

    /** Days after the promised day; 0 for an undelivered order. */
    long daysLate() {
        return handover == null ? 0 : Math.max(0, (long) handover.at().day - order.promised());
    }

    /** Days between arrival and handover; 0 for an undelivered order. */
    int daysWaiting() {
        return handover == null ? 0 : handover.at().day - handover.arrivalDay();
    }

    /** The position of the center in the order's list; 0 for an undelivered order. */
    int choice() {
        return handover == null ? 0 : handover.choice();
    }

    /** Whether the vehicle comes on a trip and stands in a lot that can be full. */
    boolean needsLot() {
        return rides()
                && daysWaiting() > 0
                && handover != null
                && handover.at().center.hasLotLimit();
    }

    /** The days at whose end the vehicle stands in the lot. */
    List<HandoverDay> lotDays() {
        if (handover == null) {
            return List.of();
        }
        HandoverDay[] days = handover.at().center.days;
        return Arrays.asList(days).subList(handover.arrivalDay(), handover.at().day);
    }

    @Override
    public String toString() {
        return order.id();
    }
}
