package dev.quarterback.loadsheet;

import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.problem.Order.Handover;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days, numbers and what is said of vehicles, as the load sheets write them. */
final class SheetText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ENGLISH);
    private static final int MINUTES = 60;

    private SheetText() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String number(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    /** {@code 1 trip}, {@code 2 trips}. */
    static String count(long number, String noun) {
        return number((double) number) + " " + noun + (number == 1 ? "" : "s");
    }

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
        return count(trip.load().vehicles(), "vehicle") + ", "
                + number((double) trip.load().positions()) + " of "
                + count(trip.carrier().positions(), "position") + ", "
                + number(trip.load().kg()) + " of " + number(trip.carrier().payloadKg()) + " kg";
    }

    /** What becomes of the appointment with the customer; empty without one. */
    static String appointment(ResolvedDelivery delivery) {
        Handover appointment = delivery.order().appointment();
        if (appointment == null) {
            return "";
        }
        return delivery.keepsAppointment()
                ? "yes"
                : "moved from " + appointment.center() + ", " + day(appointment.day());
    }
}
