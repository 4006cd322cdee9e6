package dev.quarterback.benchmark.ordermodel;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.count;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sum;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sumLong;

import dev.quarterback.benchmark.ordermodel.FixedCenter.HandoverDay;
import java.util.function.Function;
import java.util.function.Predicate;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.bi.BiConstraintStream;
import org.optaplanner.core.api.score.stream.tri.TriConstraintStream;
import org.optaplanner.core.api.score.stream.uni.UniConstraintCollector;
import org.optaplanner.core.api.score.stream.uni.UniConstraintStream;

/**
 * What several constraints begin with. OptaPlanner computes such a beginning once, provided that its filters, keys and
 * collectors are the same objects each time: hence the constants.
 */
final class Streams {
    private static final Predicate<OrderAssignment> DELIVERED = OrderAssignment::isDelivered;
    private static final Predicate<OrderAssignment> RIDING = OrderAssignment::rides;
    private static final Predicate<TripSlot> MADE = TripSlot::isMade;
    private static final Function<OrderAssignment, TripSlot> TRIP = OrderAssignment::chosenTrip;
    private static final Function<OrderAssignment, HandoverDay> CENTER_DAY = OrderAssignment::handoverDay;
    private static final Function<TripSlot, FixedCarrier> CARRIER = TripSlot::carrier;
    private static final UniConstraintCollector<OrderAssignment, ?, Integer> POSITIONS =
            sum(order -> order.order.positions());
    private static final UniConstraintCollector<OrderAssignment, ?, Long> WEIGHT =
            sumLong(order -> order.order.milligrams());
    private static final UniConstraintCollector<OrderAssignment, ?, Integer> ORDERS = count();
    private static final UniConstraintCollector<TripSlot, ?, CarrierDuty> DUTY = new DutyCollector();

    private Streams() {}

    static UniConstraintStream<OrderAssignment> delivered(ConstraintFactory factory) {
        return factory.forEachIncludingNullVars(OrderAssignment.class).filter(DELIVERED);
    }

    /** Positions and weight of what rides on each trip. */
    static TriConstraintStream<TripSlot, Integer, Long> loads(ConstraintFactory factory) {
        return delivered(factory).filter(RIDING).groupBy(TRIP, POSITIONS, WEIGHT);
    }

    /** How many orders each center hands over on each day. */
    static BiConstraintStream<HandoverDay, Integer> handedOver(ConstraintFactory factory) {
        return delivered(factory).groupBy(CENTER_DAY, ORDERS);
    }

    static UniConstraintStream<TripSlot> trips(ConstraintFactory factory) {
        return factory.forEachIncludingNullVars(TripSlot.class).filter(MADE);
    }

    static BiConstraintStream<FixedCarrier, CarrierDuty> duties(ConstraintFactory factory) {
        return trips(factory).groupBy(CARRIER, DUTY);
    }
}
