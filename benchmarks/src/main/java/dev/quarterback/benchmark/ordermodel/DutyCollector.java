package dev.quarterback.benchmark.ordermodel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.optaplanner.core.api.score.stream.uni.UniConstraintCollector;

/** Collects a carrier's trips into the duty that they come to. */
final class DutyCollector implements UniConstraintCollector<TripSlot, List<TripSlot>, CarrierDuty> {
    @Override
    public Supplier<List<TripSlot>> supplier() {
        return ArrayList::new;
    }

    @Override
    public BiFunction<List<TripSlot>, TripSlot, Runnable> accumulator() {
        return (trips, trip) -> {
            trips.add(trip);
            return () -> trips.remove(trip);
        };
    }

    @Override
    public Function<List<TripSlot>, CarrierDuty> finisher() {
        return CarrierDuty::ofSlots;
    }
}
