package dev.quarterback.format;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks orders against the rest of the problem; builds nothing for an order without a fault. */
final class OrderCheck {
    /** Up to this many, comparing each center with each other is the fastest way to find one given twice. */
    private static final int FEW = 8;

    private final List<Order> orders;
    private final Faults faults;
    private final KnownIds ids;

    OrderCheck(ProblemDraft draft, Faults faults, KnownIds ids) {
        this.orders = draft.orders;
        this.faults = faults;
        this.ids = ids;
    }

    void check() {
        Set<String> known = new HashSet<>((int) (orders.size() / 0.75) + 1);
        for (int i = 0; i < orders.size(); i++) {
            Order order = orders.get(i);
            checkId(order.id(), i, known);
            if (!ids.isModel(order.model())) {
                faults.unknown(
                        spot(i), "model", order.model(), place -> ids.noModel(place.field("model"), order.model()));
            }
            if (!ids.isSite(order.location())) {
                faults.unknown(
                        spot(i),
                        "location",
                        order.location(),
                        place -> ids.noSite(place.field("location"), order.location()));
            }
            checkCenters(order.centers(), i);
            if (!Limits.AT_LEAST_ONE.allow(order.priority())) {
                faults.range(Limits.AT_LEAST_ONE, order.priority(), spot(i), "priority");
            }
            checkHandover(order, order.appointment(), "appointment", i);
            checkHandover(order, order.planned(), "planned", i);
            checkWayHere(order, i);
        }
    }

    /** What brings, or brought, the vehicle: a vessel that is known, an arrival at any center there is. */
    private void checkWayHere(Order order, int index) {
        String vessel = order.vessel();
        if (vessel != null && !ids.isVessel(vessel)) {
            faults.unknown(spot(index), "vessel", vessel, place -> ids.noVessel(place.field("vessel"), vessel));
        }
        Handover arrival = order.arrival();
        if (arrival != null && !ids.isCenter(arrival.center())) {
            faults.unknown(
                    spot(index),
                    "arrival",
                    arrival.center(),
                    place -> ids.noCenter(place.field("arrival").field("center"), arrival.center()));
        }
    }

    private static Spot spot(int index) {
        return new Spot("orders", index);
    }

    private void checkId(String id, int index, Set<String> known) {
        if (!JsonInput.isReadable(id)) {
            return;
        }
        if (id.isEmpty()) {
            faults.add(spot(index), place -> InputError.at(place.field("id"), "empty", "give it an id"));
        } else if (!known.add(id)) {
            faults.add(spot(index), place -> Faults.twice(place, id, first(id)));
        }
    }

    private Place first(String id) {
        int index = 0;
        while (!orders.get(index).id().equals(id)
                || !JsonInput.isReadable(orders.get(index).id())) {
            index++;
        }
        return spot(index).place();
    }

    private void checkCenters(List<String> centers, int index) {
        if (centers.isEmpty()) {
            faults.add(
                    spot(index),
                    place -> InputError.at(
                            place.field("centers"), "empty", "give at least one center, first choice first"));
        }
        for (int c = 0; c < centers.size(); c++) {
            String center = centers.get(c);
            int position = c;
            if (!ids.isCenter(center)) {
                faults.unknown(
                        spot(index),
                        "centers",
                        center,
                        place -> ids.noCenter(place.field("centers").at(position), center));
            }
        }
        if (hasTwice(centers)) {
            addTwice(centers, index);
        }
    }

    private static boolean hasTwice(List<String> centers) {
        if (centers.size() > FEW) {
            return new HashSet<>(centers).size() < centers.size();
        }
        for (int a = 1; a < centers.size(); a++) {
            for (int b = 0; b < a; b++) {
                if (centers.get(a).equals(centers.get(b))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void addTwice(List<String> centers, int index) {
        Set<String> seen = new HashSet<>();
        for (int c = 0; c < centers.size(); c++) {
            String center = centers.get(c);
            if (JsonInput.isReadable(center) && !seen.add(center)) {
                int position = c;
                faults.add(
                        spot(index),
                        place -> InputError.at(
                                place.field("centers").at(position),
                                "center " + Shown.text(center) + " is given twice",
                                "give each center once"));
            }
        }
    }

    private void checkHandover(Order order, @Nullable Handover handover, String field, int index) {
        if (handover == null
                || order.centers().contains(handover.center())
                || !JsonInput.isReadable(handover.center())
                || !order.centers().stream().allMatch(JsonInput::isReadable)) {
            return;
        }
        if (ids.isCenter(handover.center())) {
            faults.add(
                    spot(index),
                    place -> InputError.at(
                            place.field(field).field("center"),
                            Shown.text(handover.center()) + " is not among the order's centers",
                            "give one of centers"));
        } else {
            faults.unknown(
                    spot(index),
                    field,
                    handover.center(),
                    place -> ids.noCenter(place.field(field).field("center"), handover.center()));
        }
    }
}
