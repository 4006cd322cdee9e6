package dev.quarterback.format;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Warns of orders whose vessel comes to another place than where their vehicle is: they wait for it all the same. */
final class VesselWarnings {

    private VesselWarnings() {}

    /** The warnings of a problem whose elements are at {@code places}; the last one counts those that are not listed. */
    static List<InputWarning> of(Problem problem, Function<Spot, Place> places) {
        Map<String, String> yards = problem.vessels().stream().collect(Collectors.toMap(Vessel::id, Vessel::yard));
        List<InputWarning> warnings = new ArrayList<>();
        int more = 0;
        for (int i = 0; i < problem.orders().size() && !yards.isEmpty(); i++) {
            Order order = problem.orders().get(i);
            String yard = order.vessel() == null || order.arrival() != null ? null : yards.get(order.vessel());
            if (yard == null || yard.equals(order.location())) {
                continue;
            }
            if (warnings.size() < ProblemWarnings.LISTED) {
                Place place = places.apply(new Spot("orders", i));
                warnings.add(new InputWarning(place.text(), place.pointer(), message(order, yard)));
            } else {
                more++;
            }
        }
        if (more > 0) {
            warnings.add(
                    new InputWarning("orders", "/orders", "and " + more + " more whose vessel comes to another place"));
        }
        return warnings;
    }

    private static String message(Order order, String yard) {
        return "vessel " + Shown.text(String.valueOf(order.vessel())) + " comes to " + Shown.text(yard)
                + ", but the vehicle's location is " + Shown.text(order.location())
                + "; is it another vessel or another location?";
    }
}
