package dev.quarterback.path;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A path that is recorded while a quarter goes on, morning by morning. */
public final class RecordedPath {
    private @Nullable Long seed;
    private final Map<String, OrderPath> orders = new LinkedHashMap<>();
    private final Map<String, VesselPath> vessels = new LinkedHashMap<>();
    private final Map<String, CarrierPath> carriers = new LinkedHashMap<>();

    private RecordedPath() {}

    /**
     * The path that the parts tell together. Of a day that several parts tell of the same order or vessel, the last holds.
     *
     * @param problem name of the problem
     * @param parts what each morning has learned, in their order
     */
    public static SamplePath of(String problem, List<SamplePath> parts) {
        RecordedPath recorded = new RecordedPath();
        parts.forEach(recorded::add);
        return new SamplePath(
                problem,
                recorded.seed,
                List.copyOf(recorded.orders.values()),
                List.copyOf(recorded.vessels.values()),
                List.copyOf(recorded.carriers.values()));
    }

    private void add(SamplePath part) {
        if (seed == null) {
            seed = part.seed();
        }
        part.orders().forEach(order -> orders.merge(order.order(), order, RecordedPath::both));
        part.vessels().forEach(vessel -> vessels.put(vessel.vessel(), vessel));
        part.carriers().forEach(carrier -> carriers.merge(carrier.carrier(), carrier, RecordedPath::both));
    }

    private static OrderPath both(OrderPath before, OrderPath now) {
        return new OrderPath(
                before.order(),
                latest(before.known(), now.known()),
                latest(before.ready(), now.ready()),
                joined(before.absent(), now.absent()),
                joined(before.failedPreparations(), now.failedPreparations()));
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate before, @Nullable LocalDate now) {
        return now == null ? before : now;
    }

    private static CarrierPath both(CarrierPath before, CarrierPath now) {
        return new CarrierPath(
                before.carrier(),
                joined(before.breakdowns(), now.breakdowns()),
                joined(before.lateTrips(), now.lateTrips()));
    }

    private static <T> List<T> joined(List<T> before, List<T> now) {
        return now.isEmpty()
                ? before
                : Stream.concat(before.stream(), now.stream()).toList();
    }

    /**
     * The path on which orders that nothing is told of are not known yet.
     *
     * @param ids of all orders
     * @param later a day after the last one that is asked about
     */
    public static SamplePath withUntold(SamplePath path, List<String> ids, LocalDate later) {
        Map<String, OrderPath> told = new LinkedHashMap<>();
        ids.forEach(id -> told.put(id, new OrderPath(id, later, null, List.of(), List.of())));
        path.orders()
                .forEach(order -> told.merge(
                        order.order(), order, (untold, real) -> real.known() == null ? both(untold, real) : real));
        return new SamplePath(path.problem(), path.seed(), List.copyOf(told.values()), path.vessels(), path.carriers());
    }
}
