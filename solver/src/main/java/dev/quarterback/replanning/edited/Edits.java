package dev.quarterback.replanning.edited;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Edits of a plan, those of trips and those of deliveries. */
record Edits(List<TripEdit> trips, List<DeliveryEdit> deliveries) {
    Edits {
        trips = List.copyOf(trips);
        deliveries = List.copyOf(deliveries);
    }

    /** All of them, deliveries first as in the book. */
    List<PlanEdit> all() {
        List<PlanEdit> all = new ArrayList<>(deliveries);
        all.addAll(trips);
        return all;
    }

    /** Those that are wanted. */
    Edits filter(Predicate<PlanEdit> isWanted) {
        return new Edits(
                trips.stream().filter(isWanted).toList(),
                deliveries.stream().filter(isWanted).toList());
    }

    /** The edits of deliveries by their orders. */
    Map<String, DeliveryEdit> byOrder() {
        return deliveries.stream().collect(Collectors.toMap(DeliveryEdit::order, edit -> edit));
    }

    /** The edits of trips by their ids. */
    Map<String, TripEdit> byTrip() {
        return trips.stream().collect(Collectors.toMap(TripEdit::trip, edit -> edit));
    }
}
