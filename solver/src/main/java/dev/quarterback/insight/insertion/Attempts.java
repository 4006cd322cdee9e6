package dev.quarterback.insight.insertion;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.NumberedOrder;
import dev.quarterback.problem.Numbering;
import dev.quarterback.reach.CarrierClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through the ways to add an order to a plan. Not safe for use by several threads. */
final class Attempts {
    private static final double GRAMS_PER_KG = 1000;

    private final IndexedPlan plan;
    private final Rides rides;

    Attempts(IndexedPlan plan) {
        this.plan = plan;
        rides = new Rides(plan);
    }

    /** Works out anew what depends on what a carrier does. */
    void forget(CarrierSchedule carrier) {
        rides.forget(carrier, plan.yardOf(carrier));
    }

    /** Passes on every way that is short of at most so many things. */
    void forEach(NumberedOrder order, int most, Consumer<Attempt> consumer) {
        if (order.yard() == Numbering.NONE) {
            onSite(order, most, consumer);
            return;
        }
        for (LoadedTrip trip : plan.tripsOf(order.yard())) {
            List<Shortage> ofVehicle = ofVehicle(order, trip, trip.carrier(), trip.departure());
            if (ofVehicle.size() <= most) { // Of most trips nothing else need be known.
                for (int center : order.centers()) {
                    rides.onTrip(trip, order.yard(), center)
                            .forEach(ride -> ride(order, ride, center, ofVehicle, most, consumer));
                }
            }
        }
        for (int center : order.centers()) {
            for (Ride ride : rides.onNewTrips(order.yard(), center)) {
                if (ride.shortages().size() <= most) {
                    List<Shortage> ofVehicle = ofVehicle(order, null, ride.carrier(), ride.departure());
                    ride(order, ride, center, ofVehicle, most, consumer);
                }
            }
        }
    }

    private void ride(
            NumberedOrder order,
            Ride ride,
            int center,
            List<Shortage> ofVehicle,
            int most,
            Consumer<Attempt> consumer) {
        boolean isLate = firstHandover(ride, center) >= plan.days().count();
        if (!isLate && ride.shortages().size() + ofVehicle.size() <= most) {
            List<Shortage> both = new ArrayList<>(ride.shortages());
            both.addAll(ofVehicle);
            handOver(order, ride, center, both, most, consumer);
        }
    }

    private void onSite(NumberedOrder order, int most, Consumer<Attempt> consumer) {
        for (int center : order.centers()) {
            if (center == order.site()) {
                handOver(order, null, center, new ArrayList<>(), most, consumer);
                if (!order.hasArrival() && most > 0) {
                    beforeReady(order, center, most, consumer);
                }
            }
        }
    }

    private long firstHandover(Ride ride, int center) {
        return ride.arrival() + plan.center(center).prepDays();
    }

    /** What a vehicle is short of on a trip, which is null for a new one, whatever its way is. */
    private List<Shortage> ofVehicle(NumberedOrder order, @Nullable LoadedTrip trip, int number, int departure) {
        List<Shortage> shortages = new ArrayList<>(2);
        if (departure < order.ready()) {
            shortages.add(new Shortage(Limit.READY, order.yard(), departure, order.ready() - departure));
        }
        Carrier carrier = plan.carrier(number).carrier();
        Model model = plan.problem().models().get(order.model());
        long positions = (trip == null ? 0 : trip.positions()) + model.positions() - carrier.positions();
        if (positions > 0) {
            shortages.add(new Shortage(Limit.POSITIONS, number, departure, positions));
        }
        double kg = (trip == null ? 0 : trip.kg()) + model.weightKg() - carrier.payloadKg();
        if (kg > CarrierClass.TOLERANCE_KG) {
            shortages.add(new Shortage(Limit.PAYLOAD, number, departure, (long) Math.ceil(kg * GRAMS_PER_KG)));
        }
        return shortages;
    }

    private void handOver(
            NumberedOrder order,
            @Nullable Ride ride,
            int center,
            List<Shortage> ofRide,
            int most,
            Consumer<Attempt> consumer) {
        if (ofRide.size() > most) {
            return;
        }
        int first = ride == null ? order.ready() : (int) firstHandover(ride, center);
        for (int day = first; day < plan.days().count(); day++) {
            handOver(order, ride, center, day, ofRide, most, consumer);
        }
    }

    /** The handovers on site that could be were the vehicle ready earlier. */
    private void beforeReady(NumberedOrder order, int center, int most, Consumer<Attempt> consumer) {
        for (int day = 0; day < Math.min(order.ready(), plan.days().count()); day++) {
            Shortage ready = new Shortage(Limit.READY, center, day, order.ready() - day);
            handOver(order, null, center, day, List.of(ready), most, consumer);
        }
    }

    private void handOver(
            NumberedOrder order,
            @Nullable Ride ride,
            int center,
            int day,
            List<Shortage> ofRide,
            int most,
            Consumer<Attempt> consumer) {
        CenterBook book = plan.center(center);
        Shortage handover = book.handoverShortage(day);
        Shortage lot = ride == null ? null : book.lotShortage((int) ride.arrival(), day, Limit.LOT);
        boolean isAway = order.away().get(day);
        int count = ofRide.size() + (handover == null ? 0 : 1) + (lot == null ? 0 : 1) + (isAway ? 1 : 0);
        if (count <= most) {
            List<Shortage> all = count == 0 ? List.of() : new ArrayList<>(ofRide);
            add(handover, all);
            add(lot, all);
            add(isAway ? new Shortage(Limit.CUSTOMER, center, day, 1) : null, all);
            consumer.accept(new Attempt(order, ride, center, day, all));
        }
    }

    private static void add(@Nullable Shortage shortage, List<Shortage> all) {
        if (shortage != null) {
            all.add(shortage);
        }
    }
}
