package dev.quarterback.report;

import dev.quarterback.insight.Reasons;
import dev.quarterback.plan.ReasonCode;
import dev.quarterback.text.NumberText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Missing orders of one reason.
 *
 * @param title the reason in a few words
 * @param code the reason's code; empty where none is known
 * @param count how many orders there are
 * @param shown those that there is room for
 */
record ReasonGroup(String title, String code, int count, List<MissingOrder> shown) {
    private static final long BYTES = 260_000;

    private static final int TAGS = 120;

    /** The groups, the largest first; the smaller ones are shown as a whole where room is short. */
    static List<ReasonGroup> of(List<MissingOrder> orders) {
        Map<String, List<MissingOrder>> byReason = new LinkedHashMap<>();
        orders.forEach(order -> byReason.computeIfAbsent(code(order.code()), code -> new ArrayList<>())
                .add(order));
        List<List<MissingOrder>> smallestFirst = byReason.values().stream()
                .sorted(Comparator.comparingInt(List::size))
                .toList();
        long left = BYTES;
        List<ReasonGroup> groups = new ArrayList<>();
        for (int i = 0; i < smallestFirst.size(); i++) {
            List<MissingOrder> all = smallestFirst.get(i);
            List<MissingOrder> shown = ByteLimit.fitting(all, ReasonGroup::cells, left / (smallestFirst.size() - i));
            left -= shown.stream()
                    .mapToLong(order -> ByteLimit.taken(cells(order)))
                    .sum();
            ReasonCode code = all.get(0).code();
            groups.add(0, new ReasonGroup(title(code), code(code), all.size(), shown));
        }
        return groups;
    }

    private static String code(@Nullable ReasonCode code) {
        return code == null ? "" : code.text();
    }

    private static List<String> cells(MissingOrder order) {
        if (!isTold(order)) {
            return List.of(Shown.text(order.order()));
        }
        List<String> cells = new ArrayList<>(List.of(
                Shown.text(order.order()), Shown.text(order.reason()), Shown.text(order.action()), " ".repeat(TAGS)));
        cells.addAll(AlikeOrders.remedies(order));
        return cells;
    }

    /** Those of which more is known than that they are missing. */
    List<AlikeOrders> told() {
        return AlikeOrders.of(shown.stream().filter(ReasonGroup::isTold).toList());
    }

    /** The ids of the others, in a line; empty where there are none. */
    String untold() {
        return shown.stream()
                .filter(order -> !isTold(order))
                .map(order -> Shown.text(order.order()))
                .collect(Collectors.joining(", "));
    }

    private static boolean isTold(MissingOrder order) {
        boolean isSaid = !order.reason().isBlank() && !order.reason().equals(Reasons.NOT_PLACED);
        return isSaid || order.action() != null || !order.remedies().isEmpty();
    }

    /** How many orders there are, as it is shown. */
    String number() {
        return NumberText.whole(count);
    }

    /** How many orders there is no room for. */
    int left() {
        return count - shown.size();
    }

    /** What is said of those. */
    String rest() {
        return NumberText.count(left(), "more order") + ", for which there is no room here.";
    }

    private static String title(@Nullable ReasonCode code) {
        if (code == null) {
            return "No reason given";
        }
        return switch (code) {
            case READY_TOO_LATE -> "Ready too late";
            case ARRIVES_TOO_LATE -> "Arrives too late";
            case VESSEL_TOO_LATE -> "Vessel lands too late";
            case NO_CARRIER_AT_YARD -> "No carrier at the yard";
            case TOO_HEAVY -> "Too heavy";
            case TOO_MANY_POSITIONS -> "Too many positions";
            case OUT_OF_REACH -> "Out of reach";
            case CENTERS_CLOSED -> "Centers closed";
            case CUSTOMER_AWAY -> "Customer away";
            case WRONG_SITE -> "At the wrong site";
            case HANDOVERS_FULL -> "Handovers full";
            case CARRIERS_BUSY -> "Carriers busy";
            case POSITIONS_FULL -> "Positions full";
            case PAYLOAD_FULL -> "Payload full";
            case DEPARTURES_FULL -> "Departures full";
            case LOT_FULL -> "Lot full";
            case SEVERAL -> "Several things lacking";
            case NOT_PLACED -> "Not placed, nothing more is proven";
        };
    }
}
