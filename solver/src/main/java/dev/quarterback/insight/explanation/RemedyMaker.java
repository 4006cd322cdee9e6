package dev.quarterback.insight.explanation;

import dev.quarterback.change.AddCarriers;
import dev.quarterback.change.Amount;
import dev.quarterback.change.Change;
import dev.quarterback.change.Operation;
import dev.quarterback.change.SetCarrier;
import dev.quarterback.change.SetCenter;
import dev.quarterback.change.SetDepartures;
import dev.quarterback.change.SetHandovers;
import dev.quarterback.change.SetOrder;
import dev.quarterback.insight.insertion.Attempt;
import dev.quarterback.insight.insertion.Insertion;
import dev.quarterback.insight.insertion.Insertions;
import dev.quarterback.insight.insertion.Ride;
import dev.quarterback.insight.insertion.Shortage;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes of a way that is short of something the change that gives it, and what goes into the plan then. */
final class RemedyMaker {
    private static final long GRAMS_PER_KG = 1000;

    private final Problem problem;
    private final PlanningDays days;
    private final Insertions insertions;
    private final Set<String> carrierIds = new HashSet<>();

    RemedyMaker(Problem problem, Insertions insertions) {
        this.problem = problem;
        this.insertions = insertions;
        days = PlanningDays.of(problem);
        problem.carriers().forEach(carrier -> carrierIds.add(carrier.id()));
    }

    /** The remedy that gives a way all that it is short of. */
    Remedy of(Attempt attempt) {
        List<Operation> operations = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<Operation> last = new ArrayList<>(); // A carrier is added like one that may change first.
        Insertion insertion = insertions.insertionOf(attempt);
        for (Shortage shortage : attempt.shortages()) {
            boolean isCarrier = shortage.limit().isCarriersTime();
            (isCarrier ? last : operations).add(operation(shortage, attempt));
            texts.add(text(shortage, attempt, insertion));
            if (isCarrier) {
                insertion = byCarrier(
                        insertion, AddCarriers.firstId(carrier(attempt).id(), carrierIds));
            }
        }
        operations.addAll(last);
        Trip trip = insertion.trip();
        return new Remedy(
                texts.isEmpty() ? "no change: it fits" : String.join(", and ", texts),
                new Change(operations),
                trip == null ? List.of() : List.of(trip),
                List.of(insertion.delivery()),
                List.of());
    }

    private static Insertion byCarrier(Insertion insertion, String carrier) {
        Trip trip = insertion.trip();
        if (trip == null) {
            return insertion;
        }
        Trip changed = new Trip(carrier + "-1", carrier, trip.departureDay(), trip.stops());
        Delivery old = insertion.delivery();
        Delivery delivery = new Delivery(old.order(), old.center(), old.day(), changed.id());
        return new Insertion(
                delivery, changed, insertion.keepsAppointment(), insertion.addedTerms(), insertion.addedCost());
    }

    private Operation operation(Shortage shortage, Attempt attempt) {
        List<LocalDate> day = List.of(days.date(shortage.day()));
        int amount = (int) Math.min(Integer.MAX_VALUE, shortage.amount());
        return switch (shortage.limit()) {
            case HANDOVERS -> new SetHandovers(center(shortage).id(), day, Amount.plus(amount), Amount.UNCHANGED);
            case LOT -> new SetCenter(center(shortage).id(), center(shortage).lotSpaces() + amount, null, List.of());
            case DEPARTURES -> new SetDepartures(yard(shortage).id(), day, Amount.plus(amount));
            case POSITIONS -> setCarrier(carrier(attempt), carrier(attempt).positions() + amount, null);
            case PAYLOAD -> setCarrier(carrier(attempt), null, carrier(attempt).payloadKg() + kg(shortage));
            case READY -> readyOn(attempt.order().source(), day.get(0));
            case CUSTOMER -> withCustomerOn(attempt.order().source(), day.get(0));
            case CARRIER_OFF, DUTY_TIME, DAY_TRIPS, OTHER_WORK, DUTY_CYCLE ->
                new AddCarriers(1, carrier(attempt).id(), null, departure(attempt), lastDay(attempt));
            case LATER_HANDOVER, EARLIER_LOT -> throw new IllegalArgumentException("No operation (" + shortage + ").");
        };
    }

    private static SetCarrier setCarrier(Carrier carrier, @Nullable Integer positions, @Nullable Double payloadKg) {
        return new SetCarrier(carrier.id(), null, positions, payloadKg, null, null, null, null, null, null, List.of());
    }

    private static SetOrder readyOn(Order order, LocalDate day) {
        List<String> clear = order.vessel() == null ? List.of() : List.of("vessel");
        return new SetOrder(order.id(), day, null, null, null, null, clear);
    }

    private static SetOrder withCustomerOn(Order order, LocalDate day) {
        List<LocalDate> left = order.unavailableDays().stream()
                .filter(away -> !away.equals(day))
                .toList();
        return new SetOrder(order.id(), null, null, null, left, null, List.of());
    }

    private String text(Shortage shortage, Attempt attempt, Insertion insertion) {
        String day = days.date(shortage.day()).toString();
        long amount = shortage.amount();
        return switch (shortage.limit()) {
            case HANDOVERS ->
                Wording.more(amount, "handover") + " at " + center(shortage).id() + " on " + day;
            case LOT ->
                Wording.more(amount, "lot space") + " at " + center(shortage).id();
            case DEPARTURES ->
                Wording.more(amount, "departure") + " from " + yard(shortage).id() + " on " + day;
            case POSITIONS -> Wording.more(amount, "position") + " on " + trip(insertion, attempt);
            case PAYLOAD -> String.format("%,d kg more payload on %s", kg(shortage), trip(insertion, attempt));
            case READY -> "ready on " + day + ", " + Wording.count(amount, "day") + " earlier";
            case CUSTOMER -> "the customer comes to " + center(shortage).id() + " on " + day;
            case CARRIER_OFF, DUTY_TIME, DAY_TRIPS, OTHER_WORK, DUTY_CYCLE -> carrierText(attempt);
            case LATER_HANDOVER, EARLIER_LOT -> throw new IllegalArgumentException("No operation (" + shortage + ").");
        };
    }

    private String trip(Insertion insertion, Attempt attempt) {
        Ride ride = attempt.ride();
        return "carrier " + carrier(attempt).id()
                + (ride != null && ride.base() != null
                        ? " for trip " + insertion.delivery().trip()
                        : "");
    }

    private String carrierText(Attempt attempt) {
        LocalDate last = lastDay(attempt);
        Ride ride = ride(attempt);
        return "a carrier like " + carrier(attempt).id() + " at "
                + carrier(attempt).yard() + " free for "
                + Wording.count(ride.tour().minutes(), "minute")
                + (last.equals(departure(attempt)) ? " on " + last : " from " + departure(attempt) + " to " + last);
    }

    private static Ride ride(Attempt attempt) {
        Ride ride = attempt.ride();
        if (ride == null) {
            throw new IllegalArgumentException("No trip (" + attempt + ").");
        }
        return ride;
    }

    private static long kg(Shortage shortage) {
        return (shortage.amount() + GRAMS_PER_KG - 1) / GRAMS_PER_KG;
    }

    private LocalDate departure(Attempt attempt) {
        return days.date(ride(attempt).departure());
    }

    private LocalDate lastDay(Attempt attempt) {
        Ride ride = ride(attempt);
        return days.date(Math.min(days.count() - 1L, ride.departure() + ride.busyDays() - 1));
    }

    private Center center(Shortage shortage) {
        return problem.centers().get(shortage.subject());
    }

    private Yard yard(Shortage shortage) {
        return problem.yards().get(shortage.subject());
    }

    private Carrier carrier(Attempt attempt) {
        return problem.carriers().get(ride(attempt).carrier());
    }
}
