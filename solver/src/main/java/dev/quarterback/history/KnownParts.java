package dev.quarterback.history;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of a problem by their ids. */
final class KnownParts {
    private final Map<String, Order> orders;
    private final Map<String, Carrier> carriers = new HashMap<>();
    private final Map<String, Center> centers = new HashMap<>();
    private final Map<String, Model> models = new HashMap<>();
    private final Map<String, Yard> yards = new HashMap<>();

    KnownParts(Problem problem) {
        orders = problem.ordersById();
        problem.carriers().forEach(carrier -> carriers.put(carrier.id(), carrier));
        problem.centers().forEach(center -> centers.put(center.id(), center));
        problem.models().forEach(model -> models.put(model.id(), model));
        problem.yards().forEach(yard -> yards.put(yard.id(), yard));
    }

    Order order(String id) {
        return get(orders, id);
    }

    Carrier carrier(String id) {
        return get(carriers, id);
    }

    Center center(String id) {
        return get(centers, id);
    }

    boolean isCenter(String id) {
        return centers.containsKey(id);
    }

    Model model(String id) {
        return get(models, id);
    }

    Yard yard(String id) {
        return get(yards, id);
    }

    private static <T> T get(Map<String, T> parts, String id) {
        T part = parts.get(id);
        if (part == null) {
            throw new IllegalArgumentException("No such id (" + id + ").");
        }
        return part;
    }

    /** The history without what names ids that do not exist, each of which is told. */
    History ofKnownIds(History history, Faults faults) {
        return new History(
                history.problem(),
                history.pathSeed(),
                history.policy(),
                history.days().stream().map(day -> ofKnownIds(day, faults)).toList());
    }

    private HistoryDay ofKnownIds(HistoryDay day, Faults faults) {
        LocalDate date = day.day();
        return new HistoryDay(
                date,
                day.open(),
                day.appointments().stream()
                        .filter(given -> isKnown(
                                orders.containsKey(given.order()) && centers.containsKey(given.center()),
                                date,
                                "appointment of " + given.order(),
                                faults))
                        .toList(),
                day.trips().stream()
                        .filter(trip -> isKnown(isKnown(trip), date, "trip " + trip.id(), faults))
                        .toList(),
                day.handovers().stream()
                        .filter(handover -> isKnown(
                                orders.containsKey(handover.order()) && centers.containsKey(handover.center()),
                                date,
                                "handover of " + handover.order(),
                                faults))
                        .toList(),
                day.mishaps().stream()
                        .filter(mishap -> isKnown(isKnown(mishap), date, "mishap", faults))
                        .toList());
    }

    private static boolean isKnown(boolean known, LocalDate day, String what, Faults faults) {
        if (!known) {
            faults.add(HistoryRule.UNKNOWN_ID, day, what, "");
        }
        return known;
    }

    private boolean isKnown(PastTrip trip) {
        return carriers.containsKey(trip.carrier()) && trip.stops().stream().allMatch(this::isKnown);
    }

    private boolean isKnown(PastStop stop) {
        List<String> loaded = stop.orders();
        return centers.containsKey(stop.center()) && orders.keySet().containsAll(loaded);
    }

    private boolean isKnown(Mishap mishap) {
        return mishap.kind() == Mishap.Kind.BROKEN_DOWN
                ? mishap.carrier() != null && carriers.containsKey(mishap.carrier())
                : mishap.order() != null && orders.containsKey(mishap.order());
    }
}
