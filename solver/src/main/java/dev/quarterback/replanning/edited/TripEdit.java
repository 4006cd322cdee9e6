package dev.quarterback.replanning.edited;

import dev.quarterback.plan.Trip;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trip that was edited.
 *
 * @param trip its id
 * @param before as planned; null where it was added
 * @param after as edited; null where it was taken out
 */
record TripEdit(
        String trip, @Nullable Trip before, @Nullable Trip after, EditPlace place) implements PlanEdit {

    @Override
    public String text() {
        String subject = "trip " + trip + ": ";
        if (after == null) {
            return subject + "taken out";
        }
        if (before == null) {
            return subject + "put in, carrier " + after.carrier() + " on " + after.departureDay() + " to "
                    + stops(after);
        }
        List<String> parts = new ArrayList<>();
        add(parts, "carrier ", before.carrier(), after.carrier());
        add(parts, "on ", before.departureDay().toString(), after.departureDay().toString());
        add(parts, "to ", stops(before), stops(after));
        return subject + String.join(", ", parts);
    }

    private static String stops(Trip trip) {
        return String.join(" ", trip.stops());
    }

    private static void add(List<String> parts, String word, String first, String second) {
        if (!first.equals(second)) {
            parts.add(word + second + " instead of " + first);
        }
    }
}
