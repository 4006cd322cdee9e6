package dev.quarterback.random;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Rule;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Model;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Mutations that break the limits of loads, centers and bounds, most by lowering the limit below what a plan uses. */
final class LimitMutations {
    private LimitMutations() {}

    static void addTo(Map<Rule, Mutation> mutations) {
        mutations.put(
                Rule.TRIP_POSITIONS,
                (sound, random) -> sound.withModels(
                        model -> new Model(model.id(), model.weightKg(), model.positions() + 1 + random.nextInt(5))));
        mutations.put(Rule.TRIP_WEIGHT, LimitMutations::payload);
        mutations.put(Rule.CENTER_HANDOVERS, LimitMutations::handovers);
        mutations.put(Rule.CENTER_LOT, LimitMutations::lot);
        mutations.put(Rule.BOUND_BEATEN, LimitMutations::bound);
    }

    private static @Nullable Case payload(Case sound, Random random) {
        List<String> loaded = sound.rides().stream()
                .flatMap(delivery -> sound.tripOf(delivery).stream())
                .map(trip -> trip.carrier())
                .toList();
        return Mutation.any(
                loaded,
                random,
                id -> sound.withCarrier(
                        id,
                        carrier -> new Carrier(
                                carrier.id(),
                                carrier.yard(),
                                carrier.positions(),
                                1 + random.nextInt(3000),
                                carrier.dutyMinutesPerDay(),
                                carrier.availableFrom(),
                                carrier.availableTo(),
                                carrier.offDays())));
    }

    private static @Nullable Case handovers(Case sound, Random random) {
        return Mutation.any(
                sound.plan().deliveries(),
                random,
                delivery ->
                        sound.withCenter(delivery.center(), center -> center.withHandoversOn(delivery.day(), 0, 0)));
    }

    private static @Nullable Case lot(Case sound, Random random) {
        List<Delivery> deliveries = sound.plan().deliveries();
        return Mutation.any(
                sound.rides(),
                random,
                ride -> sound.withCenter(ride.center(), center -> center.withLotSpaces(0))
                        .withDeliveries(Case.changed(
                                deliveries,
                                ride::equals,
                                delivery -> new Delivery(
                                        delivery.order(),
                                        delivery.center(),
                                        delivery.day().plusDays(1 + random.nextInt(4)),
                                        delivery.trip()))));
    }

    private static @Nullable Case bound(Case sound, Random random) {
        PlanFigures figures = PlanChecker.check(sound.problem(), sound.plan()).figures();
        if (figures.deliveredWeight() == 0) {
            return null;
        }
        long deliveries = figures.deliveredWeight() - 1;
        return sound.withBound(
                new UpperBound(random.nextBoolean() ? null : Long.valueOf(figures.appointmentsKept()), deliveries));
    }
}
