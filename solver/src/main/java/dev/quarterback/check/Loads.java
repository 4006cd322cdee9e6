package dev.quarterback.check;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Model;
import java.util.Locale;

/** The rules that a trip's vehicles have room on its carrier and are not too heavy for it. */
final class Loads {
    /** Kg by which the weight may exceed the payload, for sums of decimals. */
    private static final double TOLERANCE_KG = 1e-6;

    private final long[] positions;
    private final double[] kg;
    private final int[] vehicles;

    /** Loads for a plan with that many trips, by their position in the plan. */
    Loads(int trips) {
        positions = new long[trips];
        kg = new double[trips];
        vehicles = new int[trips];
    }

    /** Puts a vehicle on a trip. */
    void add(PlannedTrip trip, Model model) {
        positions[trip.number()] += model.positions();
        kg[trip.number()] += model.weightKg();
        vehicles[trip.number()]++;
    }

    int vehiclesOn(PlannedTrip trip) {
        return vehicles[trip.number()];
    }

    void check(PlannedTrips planned, Findings findings) {
        for (PlannedTrip trip : planned.trips()) {
            Carrier carrier = trip.carrier();
            String id = "trip " + trip.trip().id();
            long taken = positions[trip.number()];
            if (taken > carrier.positions()) {
                findings.add(
                        Rule.TRIP_POSITIONS,
                        trip.place(),
                        id + " carries " + vehicles(vehiclesOn(trip), taken) + ", carrier " + carrier.id() + " has "
                                + carrier.positions() + " positions");
            }
            double weight = kg[trip.number()];
            if (weight > carrier.payloadKg() + TOLERANCE_KG) {
                findings.add(
                        Rule.TRIP_WEIGHT,
                        trip.place(),
                        id + " carries " + text(weight) + " kg, carrier " + carrier.id() + " may carry "
                                + text(carrier.payloadKg()) + " kg");
            }
        }
    }

    private static String vehicles(int vehicles, long positions) {
        return vehicles + " vehicles" + (positions == vehicles ? "" : " that take " + positions + " positions");
    }

    /** Kg with as many decimals as they need, at most seven: one more than the tolerance. */
    private static String text(double kg) {
        return String.format(Locale.ROOT, "%.7f", kg).replaceFirst("\\.?0+$", "");
    }
}
