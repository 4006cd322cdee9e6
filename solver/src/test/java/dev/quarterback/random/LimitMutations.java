package dev.quarterback.random;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Rule;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
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
        mutations.put(Rule.CENTER_LOT, Mutation.either(LimitMutations::lot, LimitMutations::arrivedOnLot));
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
                                carrier.offDays(),
                                carrier.hire(),
                                carrier.busy())));
    }

    private static @Nullable Case handovers(Case sound, Random random) {
        return Mutation.any(
                sound.plan().deliveries(),
                random,
                delivery ->
                        sound.withCenter(delivery.center(), center -> center.withHandoversOn(delivery.day(), 0, 0)));
    }

    private static @Nullable Case lot(Case sound, Random random) {
        return Mutation.any(sound.rides(), random, ride -> waiting(sound, ride, 0, random));
    }

    /** Vehicles with an arrival take the spaces that one of a trip needs. */
    private static @Nullable Case arrivedOnLot(Case sound, Random random) {
        List<String> centers =
                sound.problem().centers().stream().map(Center::id).toList();
        List<Delivery> rides = sound.rides().stream()
                .filter(ride -> centers.contains(ride.center()))
                .toList();
        return Mutation.any(rides, random, ride -> {
            Order.Handover arrival = new Order.Handover(ride.center(), ride.day());
            Case changed = waiting(sound, ride, 1 + random.nextInt(2), random);
            for (Undelivered undelivered : sound.plan().undelivered()) {
                changed = changed.withOrder(undelivered.order(), order -> order.withArrival(arrival));
            }
            return changed;
        });
    }

    /** A vehicle waits longer, on a lot of so many spaces. */
    private static Case waiting(Case sound, Delivery ride, int spaces, Random random) {
        return sound.withCenter(ride.center(), center -> center.withLotSpaces(spaces))
                .withDeliveries(Case.changed(
                        sound.plan().deliveries(),
                        ride::equals,
                        delivery -> new Delivery(
                                delivery.order(),
                                delivery.center(),
                                delivery.day().plusDays(1 + random.nextInt(4)),
                                delivery.trip())));
    }

    private static @Nullable Case bound(Case sound, Random random) {
        PlanFigures figures = PlanChecker.check(sound.problem(), sound.plan()).figures();
        if (figures.deliveredWeight() == 0) {
            return null;
        }
        long deliveries = figures.deliveredWeight() - 1;
        return sound.withBound(new UpperBound(
                random.nextBoolean() ? null : Long.valueOf(figures.appointmentsKept()), deliveries, null));
    }
}
