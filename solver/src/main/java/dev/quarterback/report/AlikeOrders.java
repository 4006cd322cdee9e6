package dev.quarterback.report;

import dev.quarterback.text.NumberText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Missing orders of which the same is told, so that it is told once.
 *
 * @param ids of the orders, in a line
 * @param why their reason; without remedies also what would help
 * @param remedies what lets one of them in, in a line; empty for nothing
 * @param lets what the remedies do: with several orders each lets in one of them
 */
record AlikeOrders(String ids, String why, String remedies, String lets) {
    /** Remedies of an order that are shown. */
    private static final int MOST_REMEDIES = 3;

    /** What is told of some orders. */
    private record Told(String why, String remedies) {
        static Told of(MissingOrder order) {
            String action = order.remedies().isEmpty() && order.action() != null ? ". " + order.action() : "";
            int more = order.remedies().size() - MOST_REMEDIES;
            return new Told(
                    Shown.text(order.reason()) + Shown.text(action),
                    String.join("; or ", AlikeOrders.remedies(order))
                            + (more > 0 ? "; or " + NumberText.whole(more) + " more" : ""));
        }
    }

    /** Orders by what is told of them, in the order of the first of each. */
    static List<AlikeOrders> of(List<MissingOrder> orders) {
        Map<Told, List<String>> alike = new LinkedHashMap<>();
        for (MissingOrder order : orders) {
            alike.computeIfAbsent(Told.of(order), none -> new ArrayList<>()).add(Shown.text(order.order()));
        }
        List<AlikeOrders> all = new ArrayList<>();
        alike.forEach((told, ids) -> all.add(new AlikeOrders(
                String.join(", ", ids),
                told.why(),
                told.remedies(),
                ids.size() == 1 ? "Lets it in" : "Lets one of them in")));
        return all;
    }

    /** The remedies of an order that are shown. */
    static List<String> remedies(MissingOrder order) {
        return order.remedies().stream().limit(MOST_REMEDIES).map(Shown::text).toList();
    }
}
