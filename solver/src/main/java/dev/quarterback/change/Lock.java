package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Fixes a part of a plan, by what a problem can say: an order, a trip, or all that a carrier or a center does on some
 * days.
 *
 * @param order id of an order; null for another lock
 * @param trip id of a trip of the plan; null for another lock
 * @param carrier id of a carrier; null for another lock
 * @param center id of the order's center, or without an order of the center whose days are locked; null for none
 * @param day the order's day; null for none
 * @param days the planning days of the carrier or center, each once; empty for all days
 */
public record Lock(
        @Nullable String order,
        @Nullable String trip,
        @Nullable String carrier,
        @Nullable String center,
        @Nullable LocalDate day,
        List<LocalDate> days)
        implements Operation {

    public Lock {
        days = Days.sorted(days);
    }

    /** Locks an order to its place in the plan. */
    public static Lock ofOrder(String order) {
        return ofOrder(order, null, null);
    }

    /** Locks an order to a center, to a day, or to both. */
    public static Lock ofOrder(String order, @Nullable String center, @Nullable LocalDate day) {
        return new Lock(order, null, null, center, day, List.of());
    }

    /** Locks a trip of the plan. */
    public static Lock ofTrip(String trip) {
        return new Lock(null, trip, null, null, null, List.of());
    }

    /** Locks the trips that a carrier begins on some days; on all when there are none. */
    public static Lock ofCarrier(String carrier, List<LocalDate> days) {
        return new Lock(null, null, carrier, null, null, days);
    }

    /** Locks the handovers of a center on some days; on all when there are none. */
    public static Lock ofCenter(String center, List<LocalDate> days) {
        return new Lock(null, null, null, center, null, days);
    }

    @Override
    public Outcome applyTo(Problem problem, @Nullable Plan plan) {
        Edit edit = new Edit(problem);
        edit.checkIsFor(problem, plan);
        days.forEach(each -> edit.checkPlanningDay("days", each));
        if (order != null) {
            reject(edit, "order", "trip", "carrier", "days");
            LockedOrder.lock(order, center, day, plan, edit);
        } else if (trip != null) {
            reject(edit, "trip", "carrier", "center", "day", "days");
            lockTrip(trip, plan, edit);
        } else if (carrier != null) {
            reject(edit, "carrier", "center", "day");
            lockCarrier(carrier, plan, edit);
        } else if (center != null) {
            reject(edit, "center", "day");
            lockCenter(center, plan, edit);
        } else {
            edit.wrong("", "nothing to lock", "give order, trip, carrier or center");
        }
        return edit.outcome();
    }

    /** Notes those of {@code others} that are given, though they do not go with {@code field}. */
    private void reject(Edit edit, String field, String... others) {
        for (String other : others) {
            if (isGiven(other)) {
                edit.wrong(other, "does not go with " + field, instead(field, other));
            }
        }
    }

    /** What was meant: an order has one day, carriers and centers have several. */
    private static String instead(String field, String other) {
        boolean hasDays = field.equals("carrier") || field.equals("center");
        return other.equals("day") && hasDays
                ? "write days in its place"
                : other.equals("days") && field.equals("order") ? "write day in its place" : "leave it out";
    }

    private boolean isGiven(String field) {
        return switch (field) {
            case "trip" -> trip != null;
            case "carrier" -> carrier != null;
            case "center" -> center != null;
            case "day" -> day != null;
            case "days" -> !days.isEmpty();
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static void lockTrip(String id, @Nullable Plan plan, Edit edit) {
        if (plan == null) {
            noPlan("trip", edit);
            return;
        }
        List<Trip> named = trips(plan, each -> each.id().equals(id));
        if (named.isEmpty()) {
            edit.noSuch(
                    "trip",
                    Fault.WHOLE,
                    "trip",
                    id,
                    plan.trips().stream().map(Trip::id).toList());
        } else {
            new DepartedTrips(edit).lock(Departure.of(named.subList(0, 1), plan, "trip"));
        }
    }

    private void lockCarrier(String id, @Nullable Plan plan, Edit edit) {
        boolean isKnown = edit.carrier("carrier", id).isPresent();
        if (plan == null) {
            noPlan("carrier", edit);
        } else if (isKnown) {
            List<Trip> trips = trips(plan, each -> each.carrier().equals(id) && isLocked(each.departureDay()));
            new DepartedTrips(edit).lock(Departure.of(trips, plan, "carrier"));
        }
    }

    private void lockCenter(String id, @Nullable Plan plan, Edit edit) {
        boolean isKnown = edit.center("center", id).isPresent();
        if (plan == null) {
            noPlan("center", edit);
        } else if (isKnown) {
            LockedOrder.lockAll(
                    plan.deliveries().stream()
                            .filter(each -> each.center().equals(id) && isLocked(each.day()))
                            .toList(),
                    edit);
        }
    }

    private boolean isLocked(LocalDate date) {
        return days.isEmpty() || days.contains(date);
    }

    private static List<Trip> trips(Plan plan, Predicate<Trip> which) {
        return plan.trips().stream().filter(which).toList();
    }

    /** Notes that nothing is known of what is to be locked. */
    static void noPlan(String field, Edit edit) {
        edit.wrong(field, "needs the plan whose part it locks", "give the plan with --plan");
    }
}
