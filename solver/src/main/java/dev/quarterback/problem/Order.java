package dev.quarterback.problem;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer's order of one vehicle.
 *
 * @param model id of the vehicle's model
 * @param location id of the yard or center where the vehicle is, or is on {@code readyDay}
 * @param readyDay the first day on which the vehicle can ride or, on site, be handed over; null for the first
 *     planning day
 * @param centers ids of the centers where the customer accepts the handover, first choice first, not empty
 * @param priority what the delivery counts, at least 1
 * @param promisedDay the day after which the delivery is late; null when none was promised
 * @param unavailableDays days on which the customer cannot come; empty when there are none
 * @param appointment the handover promised to the customer; null for an unscheduled order
 * @param planned an earlier plan's proposal, unknown to the customer; null when there is none
 * @param vessel id of the ship that brings the vehicle to its yard; null when none does
 * @param orderedDay the day on which the order became known, for reports and when a quarter is played; null when not given
 * @param arrival the center that the vehicle comes, or came, to without a trip of the plan, and the day; null for none
 */
public record Order(
        String id,
        String model,
        String location,
        @Nullable LocalDate readyDay,
        List<String> centers,
        int priority,
        @Nullable LocalDate promisedDay,
        List<LocalDate> unavailableDays,
        @Nullable Handover appointment,
        @Nullable Handover planned,
        @Nullable String vessel,
        @Nullable LocalDate orderedDay,
        @Nullable Handover arrival) {

    public Order {
        centers = List.copyOf(centers);
        unavailableDays = List.copyOf(unavailableDays);
    }

    /** An order whose vehicle is where {@code location} says. */
    public Order(
            String id,
            String model,
            String location,
            @Nullable LocalDate readyDay,
            List<String> centers,
            int priority,
            @Nullable LocalDate promisedDay,
            List<LocalDate> unavailableDays,
            @Nullable Handover appointment,
            @Nullable Handover planned) {
        this(
                id,
                model,
                location,
                readyDay,
                centers,
                priority,
                promisedDay,
                unavailableDays,
                appointment,
                planned,
                null,
                null,
                null);
    }

    /** An order of priority 1 that is ready at once, with nothing promised, for handover at {@code centers}. */
    public static Order of(String id, String model, String location, String... centers) {
        return new Order(id, model, location, null, List.of(centers), 1, null, List.of(), null, null);
    }

    /** A handover at a center on a day. */
    public record Handover(String center, LocalDate day) {}

    /** This order, ready on another day. */
    public Order withReadyDay(@Nullable LocalDate day) {
        return new Order(
                id,
                model,
                location,
                day,
                centers,
                priority,
                promisedDay,
                unavailableDays,
                appointment,
                planned,
                vessel,
                orderedDay,
                arrival);
    }

    /** This order with other centers, first choice first. */
    public Order withCenters(List<String> newCenters) {
        return new Order(
                id,
                model,
                location,
                readyDay,
                newCenters,
                priority,
                promisedDay,
                unavailableDays,
                appointment,
                planned,
                vessel,
                orderedDay,
                arrival);
    }

    /** This order with another priority. */
    public Order withPriority(int newPriority) {
        return new Order(
                id,
                model,
                location,
                readyDay,
                centers,
                newPriority,
                promisedDay,
                unavailableDays,
                appointment,
                planned,
                vessel,
                orderedDay,
                arrival);
    }

    /** This order with another promised day; null for none. */
    public Order withPromisedDay(@Nullable LocalDate day) {
        return new Order(
                id,
                model,
                location,
                readyDay,
                centers,
                priority,
                day,
                unavailableDays,
                appointment,
                planned,
                vessel,
                orderedDay,
                arrival);
    }

    /** This order with other days on which the customer cannot come. */
    public Order withUnavailableDays(LocalDate... days) {
        return new Order(
                id,
                model,
                location,
                readyDay,
                centers,
                priority,
                promisedDay,
                List.of(days),
                appointment,
                planned,
                vessel,
                orderedDay,
                arrival);
    }

    /** This order with another appointment; null for none. */
    public Order withAppointment(@Nullable Handover handover) {
        return new Order(
                id,
                model,
                location,
                readyDay,
                centers,
                priority,
                promisedDay,
                unavailableDays,
                handover,
                planned,
                vessel,
                orderedDay,
                arrival);
    }

    /** This order with another earlier proposal; null for none. */
    public Order withPlanned(@Nullable Handover handover) {
        return new Order(
                id,
                model,
                location,
                readyDay,
                centers,
                priority,
                promisedDay,
                unavailableDays,
                appointment,
                handover,
                vessel,
                orderedDay,
                arrival);
    }

    /** This order with another vessel; null for none. */
    public Order withVessel(@Nullable String newVessel) {
        return new Order(
                id,
                model,
                location,
                readyDay,
                centers,
                priority,
                promisedDay,
                unavailableDays,
                appointment,
                planned,
                newVessel,
                orderedDay,
                arrival);
    }

    /** This order with another day on which it became known; null when not given. */
    public Order withOrderedDay(@Nullable LocalDate day) {
        return new Order(
                id,
                model,
                location,
                readyDay,
                centers,
                priority,
                promisedDay,
                unavailableDays,
                appointment,
                planned,
                vessel,
                day,
                arrival);
    }

    /** This order with another arrival without a trip; null for none. */
    public Order withArrival(@Nullable Handover handover) {
        return new Order(
                id,
                model,
                location,
                readyDay,
                centers,
                priority,
                promisedDay,
                unavailableDays,
                appointment,
                planned,
                vessel,
                orderedDay,
                handover);
    }
}
