package dev.quarterback.random;

import dev.quarterback.check.Rule;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Mutations that break the rules of deliveries and of completeness. */
final class DeliveryMutations {
    private DeliveryMutations() {}

    static void addTo(Map<Rule, Mutation> mutations) {
        mutations.put(Rule.UNKNOWN_ORDER, DeliveryMutations::unknownOrder);
        mutations.put(Rule.ORDER_TWICE, DeliveryMutations::twice);
        mutations.put(
                Rule.CENTER_NOT_ACCEPTED,
                (sound, random) ->
                        changed(sound, sound.plan().deliveries(), random, delivery -> at(delivery, "nowhere")));
        mutations.put(Rule.DAY_NOT_ALLOWED, DeliveryMutations::wrongDay);
        mutations.put(
                Rule.ON_SITE_ON_TRIP,
                (sound, random) ->
                        changed(sound, sound.onSite(), random, delivery -> by(delivery, anyTrip(sound, random))));
        mutations.put(Rule.ON_SITE_ELSEWHERE, (sound, random) -> elsewhere(sound, sound.onSite(), random));
        mutations.put(
                Rule.ARRIVAL_ON_TRIP,
                (sound, random) ->
                        changed(sound, sound.arrived(), random, delivery -> by(delivery, anyTrip(sound, random))));
        mutations.put(Rule.ARRIVAL_ELSEWHERE, (sound, random) -> elsewhere(sound, sound.arrived(), random));
        mutations.put(
                Rule.HANDOVER_BEFORE_READY,
                Mutation.either(
                        DeliveryMutations::readyLate, (sound, random) -> landsLate(sound, sound.onSite(), random)));
        mutations.put(
                Rule.NO_TRIP,
                (sound, random) -> changed(
                        sound, sound.rides(), random, delivery -> by(delivery, random.nextBoolean() ? null : "never")));
        mutations.put(Rule.TRIP_FROM_ANOTHER_YARD, DeliveryMutations::anotherYard);
        mutations.put(Rule.TRIP_ELSEWHERE, DeliveryMutations::otherStops);
        mutations.put(
                Rule.DEPARTURE_BEFORE_READY,
                Mutation.either(
                        DeliveryMutations::departsEarly, (sound, random) -> landsLate(sound, sound.rides(), random)));
        mutations.put(
                Rule.HANDOVER_BEFORE_ARRIVAL,
                Mutation.either(
                        (sound, random) -> changed(
                                sound,
                                sound.rides(),
                                random,
                                delivery -> on(delivery, delivery.day().minusDays(1 + random.nextInt(9)))),
                        DeliveryMutations::arrivesLate));
        mutations.put(Rule.ORDER_NOT_LISTED, DeliveryMutations::notListed);
        mutations.put(
                Rule.ORDER_DELIVERED_AND_NOT,
                (sound, random) -> Mutation.any(
                        sound.plan().deliveries(), random, delivery -> alsoUndelivered(sound, delivery.order())));
    }

    private static Case unknownOrder(Case sound, Random random) {
        Delivery delivery = new Delivery("nobody", "nowhere", sound.problem().firstDay(), null);
        return random.nextBoolean()
                ? sound.withDeliveries(Case.with(sound.plan().deliveries(), delivery))
                : alsoUndelivered(alsoUndelivered(sound, "nobody"), "nobody");
    }

    private static @Nullable Case twice(Case sound, Random random) {
        List<Delivery> deliveries = sound.plan().deliveries();
        return Mutation.any(
                deliveries,
                random,
                delivery -> sound.withDeliveries(
                        Case.with(deliveries, on(delivery, delivery.day().plusDays(1)))));
    }

    private static @Nullable Case wrongDay(Case sound, Random random) {
        if (random.nextBoolean()) {
            LocalDate late = sound.problem().lastDay().plusDays(1 + random.nextInt(30));
            return changed(sound, sound.plan().deliveries(), random, delivery -> on(delivery, late));
        }
        return Mutation.any(
                sound.plan().deliveries(),
                random,
                delivery -> sound.withOrder(delivery.order(), order -> order.withUnavailableDays(delivery.day())));
    }

    private static String anyTrip(Case sound, Random random) {
        List<Trip> trips = sound.plan().trips();
        return trips.isEmpty() ? "any" : trips.get(random.nextInt(trips.size())).id();
    }

    private static @Nullable Case elsewhere(Case sound, List<Delivery> deliveries, Random random) {
        List<Delivery> possible = deliveries.stream()
                .filter(delivery -> otherCenter(sound, delivery) != null)
                .toList();
        return changed(sound, possible, random, delivery -> {
            String other = otherCenter(sound, delivery);
            return other == null ? delivery : at(delivery, other);
        });
    }

    private static @Nullable String otherCenter(Case sound, Delivery delivery) {
        List<String> centers = sound.orderOf(delivery).map(Order::centers).orElse(List.of());
        return centers.stream()
                .filter(center -> !center.equals(delivery.center()))
                .findAny()
                .orElse(null);
    }

    private static @Nullable Case readyLate(Case sound, Random random) {
        return Mutation.any(
                sound.onSite(),
                random,
                delivery -> sound.withOrder(
                        delivery.order(),
                        order -> order.withReadyDay(delivery.day().plusDays(1))));
    }

    /** A vessel brings the vehicle, on the day of its handover or up to five days before or after. */
    private static @Nullable Case landsLate(Case sound, List<Delivery> deliveries, Random random) {
        return Mutation.any(deliveries, random, delivery -> {
            String yard = sound.problem().yards().get(0).id();
            LocalDate lands = delivery.day().plusDays(random.nextInt(11) - 5L);
            String id = "late-" + sound.problem().vessels().size();
            return sound.withVessel(new Vessel(id, null, yard, lands, random.nextInt(3)))
                    .withOrder(delivery.order(), order -> order.withVessel(id));
        });
    }

    private static @Nullable Case arrivesLate(Case sound, Random random) {
        return Mutation.any(
                sound.arrived(),
                random,
                delivery -> sound.withOrder(
                        delivery.order(),
                        order -> arriving(order, delivery.day().plusDays(1L - random.nextInt(2)))));
    }

    private static Order arriving(Order order, LocalDate day) {
        Order.Handover arrival = order.arrival();
        return arrival == null ? order : order.withArrival(new Order.Handover(arrival.center(), day));
    }

    private static @Nullable Case anotherYard(Case sound, Random random) {
        List<Yard> yards = sound.problem().yards();
        return yards.size() < 2
                ? null
                : Mutation.any(
                        sound.rides(),
                        random,
                        delivery -> sound.withOrder(delivery.order(), order -> movedFrom(order, yards)));
    }

    private static Order movedFrom(Order order, List<Yard> yards) {
        String other = yards.get(0).id().equals(order.location())
                ? yards.get(1).id()
                : yards.get(0).id();
        return new Order(
                order.id(),
                order.model(),
                other,
                order.readyDay(),
                order.centers(),
                order.priority(),
                order.promisedDay(),
                order.unavailableDays(),
                order.appointment(),
                order.planned(),
                order.vessel(),
                order.orderedDay(),
                order.arrival());
    }

    private static @Nullable Case otherStops(Case sound, Random random) {
        return Mutation.any(sound.rides(), random, delivery -> {
            List<String> others = sound.problem().centers().stream()
                    .map(Center::id)
                    .filter(id -> !id.equals(delivery.center()))
                    .limit(1)
                    .toList();
            return sound.withTrips(Case.changed(
                    sound.plan().trips(),
                    trip -> trip.id().equals(delivery.trip()),
                    trip -> new Trip(trip.id(), trip.carrier(), trip.departureDay(), others)));
        });
    }

    private static @Nullable Case departsEarly(Case sound, Random random) {
        return Mutation.any(sound.rides(), random, delivery -> {
            LocalDate departs = sound.tripOf(delivery).map(Trip::departureDay).orElse(delivery.day());
            return sound.withOrder(delivery.order(), order -> order.withReadyDay(departs.plusDays(1)));
        });
    }

    private static @Nullable Case notListed(Case sound, Random random) {
        List<Undelivered> undelivered = sound.plan().undelivered();
        if (random.nextBoolean()) {
            return Mutation.any(undelivered, random, entry -> alsoUndelivered(sound, entry.order()));
        }
        List<Delivery> deliveries = sound.plan().deliveries();
        return Mutation.any(deliveries, random, delivery -> {
            List<Delivery> rest = new ArrayList<>(deliveries);
            rest.remove(delivery);
            return sound.withDeliveries(rest);
        });
    }

    private static Case alsoUndelivered(Case sound, String order) {
        return sound.withUndelivered(Case.with(sound.plan().undelivered(), new Undelivered(order, "not placed")));
    }

    private static @Nullable Case changed(
            Case sound, List<Delivery> possible, Random random, UnaryOperator<Delivery> change) {
        return Mutation.any(
                possible,
                random,
                delivery -> sound.withDeliveries(Case.changed(sound.plan().deliveries(), delivery::equals, change)));
    }

    private static Delivery at(Delivery delivery, String center) {
        return new Delivery(delivery.order(), center, delivery.day(), delivery.trip());
    }

    private static Delivery on(Delivery delivery, LocalDate day) {
        return new Delivery(delivery.order(), delivery.center(), day, delivery.trip());
    }

    private static Delivery by(Delivery delivery, @Nullable String trip) {
        return new Delivery(delivery.order(), delivery.center(), delivery.day(), trip);
    }
}
