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

    /** Passes on every way that is short of at most so many things. */
    void forEach(NumberedOrder order, int most, Consumer<Attempt> consumer) {
        if (order.yard() == Numbering.NONE) {
            onSite(order, most, consumer);
            return;
        }
        List<Shortage> ofRide = new ArrayList<>();
        for (int center : order.centers()) {
            for (Ride ride : rides.of(order.yard(), center)) {
                if (ride.shortages().size() <= most
                        && firstHandover(ride, center) < plan.days().count()) {
                    ofRide.clear();
                    ofRide.addAll(ride.shortages());
                    addOfVehicle(order, ride, ofRide);
                    handOver(order, ride, center, ofRide, most, consumer);
                }
            }
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

    private void addOfVehicle(NumberedOrder order, Ride ride, List<Shortage> shortages) {
        if (ride.departure() < order.ready()) {
            shortages.add(new Shortage(Limit.READY, order.yard(), ride.departure(), order.ready() - ride.departure()));
        }
        Carrier carrier = plan.carrier(ride.carrier()).carrier();
        Model model = plan.problem().models().get(order.model());
        LoadedTrip base = ride.base();
        long positions = (base == null ? 0 : base.positions()) + model.positions() - carrier.positions();
        if (positions > 0) {
            shortages.add(new Shortage(Limit.POSITIONS, ride.carrier(), ride.departure(), positions));
        }
        double kg = (base == null ? 0 : base.kg()) + model.weightKg() - carrier.payloadKg();
        if (kg > CarrierClass.TOLERANCE_KG) {
            long grams = (long) Math.ceil(kg * GRAMS_PER_KG);
            shortages.add(new Shortage(Limit.PAYLOAD, ride.carrier(), ride.departure(), grams));
        }
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
