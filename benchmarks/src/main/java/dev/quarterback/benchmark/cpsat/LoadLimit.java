package dev.quarterback.benchmark.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Model;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The positions and the payload of a carrier, in whole numbers. */
final class LoadLimit {
    /** Weights count in millionths of a kg, which is also by how much a load may exceed the payload. */
    private static final double PER_KG = 1e6;

    private final CpModel model;
    private final long positions;
    private final long payload;
    private final Map<String, Integer> positionsOf = new HashMap<>();
    private final Map<String, Long> weightOf = new HashMap<>();

    LoadLimit(CpModel model, Carrier carrier, Collection<Model> models) {
        this.model = model;
        long unit = models.stream()
                .map(vehicle -> BigInteger.valueOf(millionths(vehicle.weightKg())))
                .reduce(BigInteger.ZERO, BigInteger::gcd)
                .max(BigInteger.ONE)
                .longValueExact();
        positions = carrier.positions();
        payload = (millionths(carrier.payloadKg()) + 1) / unit;
        for (Model vehicle : models) {
            positionsOf.put(vehicle.id(), vehicle.positions());
            weightOf.put(vehicle.id(), millionths(vehicle.weightKg()) / unit);
        }
    }

    private static long millionths(double kg) {
        return Math.round(kg * PER_KG);
    }

    /** So many vehicles of a model alone are within it. */
    int mostOf(Model vehicle) {
        return (int) Math.min(positions / vehicle.positions(), payload / weightOf.getOrDefault(vehicle.id(), 1L));
    }

    /** Holds what a trip carries to the limit; a trip that is not made carries nothing. */
    void limit(TripSlot slot) {
        LinearExprBuilder places = LinearExpr.newBuilder();
        LinearExprBuilder weight = LinearExpr.newBuilder();
        slot.loads.forEach((flow, load) -> {
            places.addTerm(load, positionsOf.getOrDefault(flow.model(), 0));
            weight.addTerm(load, weightOf.getOrDefault(flow.model(), 0L));
        });
        slot.addMade(places, -positions);
        slot.addMade(weight, -payload);
        model.addLessOrEqual(places, 0);
        model.addLessOrEqual(weight, 0);
    }
}
