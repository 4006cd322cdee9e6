package dev.quarterback.generate;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;
import dev.quarterback.trip.Tour;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a plan has brought about by the morning of one of its days: orders left, arrivals, and what carriers have done. */
final class Underway {
    private final Problem problem;
    private final int today;
    private final PlanningDays days;
    private final TourBook tours;
    private final Map<Integer, Handover> arrivals = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, BusyDay>> busy = new HashMap<>();
    private final Map<String, List<LocalDate>> offDays = new HashMap<>();
    private final List<Order> left = new ArrayList<>();

    /** That of {@code plan} by the morning of its day {@code today}, the first planning day being 0. */
    Underway(Problem problem, HiddenPlan plan, int today) {
        this.problem = problem;
        this.today = today;
        days = PlanningDays.of(problem);
        tours = new TourBook(problem, Roads.of(problem));
        Map<String, Carrier> carriers = new HashMap<>();
        problem.carriers().forEach(carrier -> carriers.put(carrier.id(), carrier));
        for (HiddenPlan.Ride ride : plan.rides()) {
            if (ride.departure() < today) {
                depart(ride, carriers.get(ride.carrier()));
            }
        }
        for (int order = 0; order < problem.orders().size(); order++) {
            Handover handover = plan.handover(order);
            if (handover == null || days.number(handover.day()) >= today) {
                left.add(left(problem.orders().get(order), handover).withArrival(arrivals.get(order)));
            }
        }
    }

    /** An order with what the plan proposes for it; what an appointment promises needs no proposal. */
    private static Order left(Order order, @Nullable Handover handover) {
        return order.appointment() == null ? order.withPlanned(handover) : order;
    }

    private void depart(HiddenPlan.Ride ride, @Nullable Carrier carrier) {
        if (carrier == null) {
            throw new IllegalArgumentException("The plan is for other carriers (" + ride.carrier() + ").");
        }
        Tour tour = tours.to(tours.yard(carrier.yard()), ride.stops());
        int duty = carrier.dutyMinutesPerDay();
        for (int stop = 0; stop < ride.stops().size(); stop++) {
            LocalDate day = days.date(ride.departure() + tour.arrivalAfterDays(stop, duty));
            Handover arrival =
                    new Handover(problem.centers().get(ride.stops().get(stop)).id(), day);
            ride.loads().get(stop).forEach(order -> arrivals.put(order, arrival));
        }
        boolean isDayTrip = tour.isDayTrip(duty);
        for (int day = 0; day < tour.busyDays(duty); day++) {
            LocalDate date = days.date(ride.departure() + day);
            int minutes = (int) (isDayTrip ? tour.minutes() : tour.dutyOn(day, duty));
            add(carrier, new BusyDay(date, minutes, isDayTrip ? 1 : 0));
            if (ride.departure() + day >= today) {
                offDays.computeIfAbsent(carrier.id(), id -> new ArrayList<>()).add(date);
            }
        }
    }

    private void add(Carrier carrier, BusyDay more) {
        busy.computeIfAbsent(carrier.id(), id -> new TreeMap<>())
                .merge(
                        more.day(),
                        more,
                        (one, other) ->
                                new BusyDay(one.day(), one.minutes() + other.minutes(), one.trips() + other.trips()));
    }

    /** The orders that are not handed over yet; those whose vehicle has left its yard have an arrival. */
    List<Order> left() {
        return left;
    }

    /** How many orders have been handed over. */
    int delivered() {
        return problem.orders().size() - left.size();
    }

    /** A carrier with what it has done; on the days on which a long trip keeps it under way it is off. */
    Carrier carrier(Carrier carrier) {
        List<LocalDate> off = new ArrayList<>(carrier.offDays());
        off.addAll(offDays.getOrDefault(carrier.id(), List.of()));
        BusyDay[] done =
                busy.getOrDefault(carrier.id(), new TreeMap<>()).values().toArray(BusyDay[]::new);
        return carrier.withAvailability(carrier.availableFrom(), carrier.availableTo(), off)
                .withBusy(done);
    }
}
