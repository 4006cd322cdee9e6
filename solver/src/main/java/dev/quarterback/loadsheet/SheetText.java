package dev.quarterback.loadsheet;

import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.text.NumberText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is said of trips and vehicles, as the load sheets write it. */
final class SheetText {
    /** Of a vehicle that has left its yard before the plan, in place of its trip. */
    static final String UNDER_WAY = "under way before this plan";

    /** In place of a day of handover. */
    static final String NOT_PLANNED = "not planned";

    /** In place of a day of arrival. */
    static final String ON_SITE = "on site";

    private static final int MINUTES = 60;

    private SheetText() {}

    /** {@code 17 h 15 min}. */
    static String duration(long minutes) {
        return minutes / MINUTES + " h " + minutes % MINUTES + " min";
    }

    /** An id, with the name behind it where there is one. */
    static String site(String id, @Nullable String name) {
        return name == null || name.equals(id) ? id : id + " " + name;
    }

    /** What a trip takes of what its carrier has. */
    static String load(ResolvedTrip trip) {
        return NumberText.count(trip.load().vehicles(), "vehicle") + ", "
                + NumberText.whole(trip.load().positions()) + " of "
                + NumberText.count(trip.carrier().positions(), "position") + ", "
                + kg(trip.load().kg()) + " of " + kg(trip.carrier().payloadKg()) + " kg";
    }

    private static String kg(double kg) {
        return String.format(Locale.ROOT, "%,.0f", kg);
    }

    /** What becomes of the appointment with the customer; empty without one. */
    static String appointment(ResolvedDelivery delivery) {
        Handover appointment = delivery.order().appointment();
        if (appointment == null) {
            return "";
        }
        return delivery.keepsAppointment()
                ? "yes"
                : "moved from " + appointment.center() + ", " + NumberText.day(appointment.day());
    }
}
