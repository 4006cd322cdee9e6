package dev.quarterback.cli.report;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.insight.promise.Offer;
import dev.quarterback.insight.promise.Promised;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.reach.Impossible;
import dev.quarterback.text.NumberText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be promised for an order, as text. */
public final class PromiseText {
    /** Offers that are listed unless all are asked for. */
    private static final int LISTED = 10;

    private final Map<String, Trip> trips = new HashMap<>();

    private PromiseText(Plan plan) {
        plan.trips().forEach(trip -> trips.put(trip.id(), trip));
    }

    /**
     * The lines.
     *
     * @param isAll whether all offers are listed
     */
    public static List<String> lines(Problem problem, Plan plan, Promised promised, boolean isAll) {
        PromiseText text = new PromiseText(plan);
        Order order = promised.order();
        List<Offer> offers = promised.offers();
        List<String> lines = new ArrayList<>();
        long free = offers.stream().filter(offer -> offer.displaced().isEmpty()).count();
        lines.add("Order " + order.id() + ": " + text.now(problem, plan, order));
        lines.add(
                offers.isEmpty()
                        ? "No offer: " + whyNone(promised.impossible())
                        : count(offers.size(), "offer") + ", of which " + whole(free) + " displace nobody");
        if (!offers.isEmpty()) {
            lines.add("");
            lines.addAll(text.table(isAll ? offers : offers.subList(0, Math.min(LISTED, offers.size())))
                    .lines());
        }
        if (!isAll && offers.size() > LISTED) {
            lines.add("(" + count(offers.size() - LISTED, "more offer") + "; --all lists them all)");
        }
        return lines;
    }

    private static String whyNone(@Nullable Impossible impossible) {
        return impossible != null
                ? "no plan can deliver it: " + impossible.text()
                : "no place was found that is free, or that one order of no higher priority without an appointment would"
                        + " leave";
    }

    private String now(Problem problem, Plan plan, Order order) {
        Optional<Delivery> delivery = plan.deliveries().stream()
                .filter(each -> each.order().equals(order.id()))
                .findFirst();
        if (delivery.isPresent()) {
            return "now at " + delivery.get().center() + " on "
                    + NumberText.day(delivery.get().day());
        }
        boolean isNew =
                plan.undelivered().stream().noneMatch(missing -> missing.order().equals(order.id()));
        return isNew ? "a new order of " + problem.name() : "not delivered by the plan";
    }

    private TextTable table(List<Offer> offers) {
        TextTable table = new TextTable("day", "center", "cost", "trip", "displaces", "appointment");
        for (Offer offer : offers) {
            table.row(
                    NumberText.day(offer.day()),
                    offer.center(),
                    (offer.cost() > 0 ? "+" : "") + whole(offer.cost()),
                    trip(offer),
                    offer.displaced().isEmpty() ? "nobody" : String.join(" ", offer.displaced()),
                    offer.keepsAppointment() ? "kept" : "-");
        }
        return table;
    }

    /** The trip, and what is new of it. */
    private String trip(Offer offer) {
        String id = offer.deliveries().get(0).trip();
        if (id == null) {
            return "-";
        }
        return offer.trips().isEmpty() ? id : id + (trips.containsKey(id) ? " (one stop more)" : " (new)");
    }
}
