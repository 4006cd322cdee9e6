package dev.quarterback.random;

import dev.quarterback.check.Rule;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Mutations that break the rules of trips, of carriers' days and of yards. */
final class TripMutations {
    private TripMutations() {}

    static void addTo(Map<Rule, Mutation> mutations) {
        mutations.put(Rule.PLAN_OF_ANOTHER_PROBLEM, (sound, random) -> sound.named("another"));
        mutations.put(Rule.TRIP_ID_TWICE, (sound, random) -> repeated(sound, random, 1, true));
        mutations.put(Rule.UNKNOWN_CARRIER_OR_CENTER, TripMutations::unknown);
        mutations.put(Rule.TRIP_STOPS, TripMutations::stops);
        mutations.put(Rule.TRIP_OUTSIDE_PLANNING_DAYS, TripMutations::outside);
        mutations.put(Rule.CARRIER_NOT_AVAILABLE, TripMutations::offDay);
        mutations.put(
                Rule.LONG_TRIP_NOT_ALONE,
                Mutation.either(TripMutations::longTripTwice, TripMutations::busyDuringLongTrip));
        mutations.put(
                Rule.DAY_TRIPS,
                Mutation.either((sound, random) -> repeated(sound, random, 3, false), TripMutations::busy));
        mutations.put(
                Rule.DUTY_TIME,
                Mutation.either((sound, random) -> repeated(sound, random, 8, false), TripMutations::busy));
        mutations.put(Rule.DUTY_CYCLE, Mutation.either(TripMutations::dutyCycle, TripMutations::busyInCycle));
        mutations.put(Rule.YARD_DEPARTURES, Mutation.either(TripMutations::departures, TripMutations::departuresOfDay));
    }

    private static @Nullable Case unknown(Case sound, Random random) {
        return changed(
                sound,
                random,
                trip -> random.nextBoolean()
                        ? new Trip(trip.id(), "nobody", trip.departureDay(), trip.stops())
                        : withStops(trip, Case.with(trip.stops(), "nowhere")));
    }

    private static @Nullable Case stops(Case sound, Random random) {
        return changed(
                sound,
                random,
                trip -> random.nextBoolean() || trip.stops().isEmpty()
                        ? withStops(trip, List.of())
                        : withStops(trip, Case.with(trip.stops(), trip.stops().get(0))));
    }

    private static @Nullable Case outside(Case sound, Random random) {
        LocalDate before = sound.problem().firstDay().minusDays(1 + random.nextInt(3));
        LocalDate after = sound.problem().lastDay().plusDays(1 + random.nextInt(3));
        LocalDate day = random.nextBoolean() ? before : after;
        return changed(sound, random, trip -> new Trip(trip.id(), trip.carrier(), day, trip.stops()));
    }

    private static @Nullable Case offDay(Case sound, Random random) {
        return Mutation.any(
                sound.plan().trips(),
                random,
                trip -> sound.withCarrier(
                        trip.carrier(),
                        carrier -> carrier.withAvailability(
                                carrier.availableFrom(),
                                carrier.availableTo(),
                                Case.with(carrier.offDays(), trip.departureDay()))));
    }

    private static @Nullable Case longTripTwice(Case sound, Random random) {
        return Mutation.any(
                sound.plan().trips(),
                random,
                trip -> sound.withCarrier(trip.carrier(), carrier -> carrier.withDutyMinutesPerDay(30))
                        .withTrips(Case.with(
                                sound.plan().trips(),
                                new Trip(
                                        "again",
                                        trip.carrier(),
                                        trip.departureDay().plusDays(random.nextInt(2)),
                                        trip.stops()))));
    }

    private static @Nullable Case busyDuringLongTrip(Case sound, Random random) {
        return Mutation.any(
                sound.plan().trips(),
                random,
                trip -> sound.withCarrier(
                        trip.carrier(),
                        carrier -> carrier.withDutyMinutesPerDay(30).withBusy(anyBusy(trip, random))));
    }

    /** More work apart from the plan on the day of a trip than a day has room for, or close to it. */
    private static @Nullable Case busy(Case sound, Random random) {
        return Mutation.any(
                sound.plan().trips(),
                random,
                trip -> sound.withCarrier(trip.carrier(), carrier -> carrier.withBusy(anyBusy(trip, random))));
    }

    private static @Nullable Case busyInCycle(Case sound, Random random) {
        DutyCycle cycle = new DutyCycle(1 + random.nextInt(9), 1 + random.nextInt(900));
        Case busy = busy(sound, random);
        return busy == null ? null : busy.withRules(busy.problem().rules().withDutyCycle(cycle));
    }

    private static BusyDay anyBusy(Trip trip, Random random) {
        LocalDate day = trip.departureDay().plusDays(random.nextInt(3) - 1L);
        return new BusyDay(day, random.nextInt(5) == 0 ? Integer.MAX_VALUE : random.nextInt(800), random.nextInt(4));
    }

    /** One trip so many times more, under its own id or under new ones. */
    private static @Nullable Case repeated(Case sound, Random random, int times, boolean sameId) {
        return Mutation.any(sound.plan().trips(), random, trip -> {
            List<Trip> trips = new ArrayList<>(sound.plan().trips());
            for (int i = 0; i < times; i++) {
                String id = sameId ? trip.id() : "again-" + i;
                trips.add(new Trip(id, trip.carrier(), trip.departureDay(), trip.stops()));
            }
            return sound.withTrips(trips);
        });
    }

    private static @Nullable Case dutyCycle(Case sound, Random random) {
        DutyCycle cycle = new DutyCycle(1 + random.nextInt(9), 1 + random.nextInt(200));
        return sound.withRules(sound.problem().rules().withDutyCycle(cycle));
    }

    private static @Nullable Case departures(Case sound, Random random) {
        List<String> yards =
                sound.problem().carriers().stream().map(Carrier::yard).toList();
        return Mutation.any(
                yards,
                random,
                id -> sound.withYard(id, yard -> new Yard(yard.id(), yard.name(), yard.lat(), yard.lon(), 0)));
    }

    private static @Nullable Case departuresOfDay(Case sound, Random random) {
        return Mutation.any(
                sound.problem().carriers(),
                random,
                carrier -> sound.withYard(carrier.yard(), yard -> yard.withDeparturesOn(anyDay(sound, random), 0)));
    }

    private static LocalDate anyDay(Case sound, Random random) {
        return sound.problem()
                .firstDay()
                .plusDays(random.nextInt(sound.problem().days()));
    }

    private static @Nullable Case changed(Case sound, Random random, UnaryOperator<Trip> change) {
        List<Trip> trips = sound.plan().trips();
        return Mutation.any(trips, random, trip -> sound.withTrips(Case.changed(trips, trip::equals, change)));
    }

    private static Trip withStops(Trip trip, List<String> stops) {
        return new Trip(trip.id(), trip.carrier(), trip.departureDay(), stops);
    }
}
