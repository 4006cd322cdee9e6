package dev.quarterback.replanning.edited;

import dev.quarterback.plan.Delivery;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that was edited.
 *
 * @param order id of the order
 * @param before as planned; null where the plan does not deliver it
 * @param after as edited; null where it was taken out
 */
record DeliveryEdit(
        String order, @Nullable Delivery before, @Nullable Delivery after, EditPlace place) implements PlanEdit {

    /** Whether the trip was named by hand. */
    boolean namesTrip() {
        return after != null
                && after.trip() != null
                && (before == null || !Objects.equals(before.trip(), after.trip()));
    }

    /** Whether it rides on that trip, as planned or as edited. */
    boolean isOn(String trip) {
        return (before != null && trip.equals(before.trip())) || (after != null && trip.equals(after.trip()));
    }

    @Override
    public String text() {
        String subject = "order " + order + ": ";
        if (after == null) {
            return subject + "taken out";
        }
        if (before == null) {
            return subject + "put in, at " + after.center() + " on " + after.day()
                    + (after.trip() == null ? "" : " by trip " + after.trip());
        }
        List<String> parts = new ArrayList<>();
        add(parts, "", before.center(), after.center());
        add(parts, "on ", before.day().toString(), after.day().toString());
        if (!Objects.equals(before.trip(), after.trip())) {
            parts.add(tripText(before.trip(), after.trip()));
        }
        return subject + String.join(", ", parts);
    }

    private static String tripText(@Nullable String first, @Nullable String second) {
        if (second == null) {
            return "any trip instead of " + first;
        }
        return "by trip " + second + (first == null ? "" : " instead of " + first);
    }

    private static void add(List<String> parts, String word, String first, String second) {
        if (!first.equals(second)) {
            parts.add(word + second + " instead of " + first);
        }
    }
}
