package dev.quarterback.check;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Rules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Groups the trips by carrier for the rules on what a carrier does on a day and over several days. */
final class Carriers {
    private Carriers() {}

    /** Checks all carriers; returns the hire of their days. */
    static long check(IndexedProblem indexed, PlannedTrips planned, Findings findings) {
        Rules rules = indexed.problem.rules();
        @Nullable List<PlannedTrip>[] trips = byCarrier(indexed, planned);
        long hire = 0;
        for (int number = 0; number < trips.length; number++) {
            List<PlannedTrip> own = trips[number];
            if (own != null) {
                Carrier carrier = indexed.carrier(number);
                hire = CostTerms.plus(hire, CarrierDays.check(rules, carrier, own, findings), 1);
                if (rules.dutyCycle() != null) {
                    DutyCycleRule.check(rules.dutyCycle(), carrier, own, findings);
                }
            }
        }
        return hire;
    }

    /** The trips of each carrier; null for a carrier without any. */
    private static @Nullable List<PlannedTrip>[] byCarrier(IndexedProblem indexed, PlannedTrips planned) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // An array of a generic type has no other way to be made.
        @Nullable
        List<PlannedTrip>[] trips = new List[indexed.problem.carriers().size()];
        for (PlannedTrip trip : planned.trips()) {
            List<PlannedTrip> own = trips[trip.carrierNumber()];
            if (own == null) {
                own = new ArrayList<>();
                trips[trip.carrierNumber()] = own;
            }
            own.add(trip);
        }
        return trips;
    }
}
