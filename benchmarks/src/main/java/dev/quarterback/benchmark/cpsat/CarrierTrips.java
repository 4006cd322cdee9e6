package dev.quarterback.benchmark.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.trip.Tour;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** The trips that a carrier may make and the rules of its days. */
final class CarrierTrips {
    final List<TripSlot> dayTrips = new ArrayList<>();
    final List<TripSlot> longTrips = new ArrayList<>();

    private final CpModel model;
    private final Problem problem;
    private final Carrier carrier;
    private final PlanningDays days;
    private final Wishes wishes;
    private final BusyDays busyDays;

    CarrierTrips(CpModel model, Problem problem, Carrier carrier, List<CandidateTour> tours, Wishes wishes) {
        this.model = model;
        this.problem = problem;
        this.carrier = carrier;
        this.wishes = wishes;
        days = PlanningDays.of(problem);
        busyDays = new BusyDays(problem, carrier);
        long vehicles = problem.orders().stream()
                .filter(order -> order.location().equals(carrier.yard()) && order.arrival() == null)
                .count();
        for (int day = 0; day < days.count(); day++) {
            List<TripOption> options = TripOption.undominated(possible(tours, day));
            addDayTrips(day, options.stream().filter(this::isDayTrip).toList(), vehicles);
            addLongTrip(day, options.stream().filter(way -> !isDayTrip(way)).toList());
        }
        limitDays();
        DutyCycle cycle = problem.rules().dutyCycle();
        if (cycle != null) {
            limitCycle(cycle);
        }
    }

    private boolean isDayTrip(TripOption option) {
        return option.way().tour().isDayTrip(carrier.dutyMinutesPerDay());
    }

    private List<TripOption> possible(List<CandidateTour> tours, int day) {
        List<TripOption> result = new ArrayList<>();
        for (CandidateTour way : tours) {
            Map<String, Integer> arrivals = arrivals(way, day);
            if (!arrivals.isEmpty() && isAvailable(day, way.tour()) && busyDays.allow(way.tour(), day)) {
                result.add(new TripOption(way, arrivals));
            }
        }
        return result;
    }

    private boolean isAvailable(int from, Tour tour) {
        long end = Math.min(days.count(), from + tour.busyDays(carrier.dutyMinutesPerDay()));
        for (int day = from; day < end; day++) {
            if (!carrier.isAvailableOn(days.date(day))) {
                return false;
            }
        }
        return true;
    }

    /** Only of stops where some order can be delivered from this trip. */
    private Map<String, Integer> arrivals(CandidateTour way, int day) {
        Map<String, Integer> arrivals = new TreeMap<>();
        for (int stop = 0; stop < way.stops().size(); stop++) {
            String center = way.stops().get(stop);
            long arrival = day + way.tour().arrivalAfterDays(stop, carrier.dutyMinutesPerDay());
            if (arrival < days.count() && isWanted(center, day, (int) arrival)) {
                arrivals.put(center, (int) arrival);
            }
        }
        return arrivals;
    }

    private boolean isWanted(String center, int day, int arrival) {
        return problem.models().stream()
                .anyMatch(vehicle -> !wishes.of(new Flow(carrier.yard(), vehicle.id(), day, center, arrival))
                        .isEmpty());
    }

    /**
     * As many as fit in a day; the order of a day's trips means nothing, so that the dearer ways come first. The first of
     * them, without which there is no other, pays the day's hire.
     */
    private void addDayTrips(int day, List<TripOption> options, long vehicles) {
        if (options.isEmpty()) {
            return;
        }
        long shortest = options.stream().mapToLong(TripOption::minutes).min().orElseThrow();
        long fitting = busyDays.minutesLeft(day) / Math.max(1, shortest);
        long slots = Math.min(busyDays.tripsLeft(day), Math.min(shortest == 0 ? Long.MAX_VALUE : fitting, vehicles));
        TripSlot before = null;
        for (int i = 0; i < slots; i++) {
            TripSlot slot = slot(day, options, i > 0 || busyDays.isPaid(day));
            if (before != null) {
                model.addGreaterOrEqual(number(before), number(slot));
            }
            dayTrips.add(slot);
            before = slot;
        }
    }

    private static LinearExpr number(TripSlot slot) {
        LinearExprBuilder number = LinearExpr.newBuilder();
        for (int i = 0; i < slot.chosen.size(); i++) {
            number.addTerm(slot.chosen.get(i), i + 1);
        }
        return number.build();
    }

    /** Each pays the hire of all its days: it shares none of them, and nothing else is done on them. */
    private void addLongTrip(int day, List<TripOption> options) {
        if (!options.isEmpty()) {
            longTrips.add(slot(day, options, false));
        }
    }

    private TripSlot slot(int day, List<TripOption> options, boolean isPaid) {
        TripSlot slot = new TripSlot(model, carrier, day, options, isPaid);
        slot.load(problem.models(), wishes, new LoadLimit(model, carrier, problem.models()));
        return slot;
    }

    /** Day trips within the duty time that is left; a long trip shares none of its days. */
    private void limitDays() {
        Map<Integer, LinearExprBuilder> longOn = new HashMap<>();
        for (TripSlot slot : longTrips) {
            for (int i = 0; i < slot.options.size(); i++) {
                long busy = slot.options.get(i).way().tour().busyDays(carrier.dutyMinutesPerDay());
                for (int day = slot.day; day < Math.min(days.count(), slot.day + busy); day++) {
                    longOn.computeIfAbsent(day, d -> LinearExpr.newBuilder()).add(slot.chosen.get(i));
                }
            }
        }
        longOn.values().forEach(sum -> model.addLessOrEqual(sum, 1));
        Map<Integer, LinearExprBuilder> minutes = new HashMap<>();
        for (TripSlot slot : dayTrips) {
            LinearExprBuilder sum = minutes.computeIfAbsent(slot.day, d -> LinearExpr.newBuilder());
            LinearExprBuilder alone = LinearExpr.newBuilder();
            for (int i = 0; i < slot.options.size(); i++) {
                sum.addTerm(slot.chosen.get(i), slot.options.get(i).minutes());
            }
            slot.addMade(alone, 1);
            if (longOn.containsKey(slot.day)) {
                model.addLessOrEqual(alone.add(longOn.get(slot.day).build()), 1);
            }
        }
        minutes.forEach((day, sum) -> model.addLessOrEqual(sum, busyDays.minutesLeft(day)));
    }

    /** In each run of days no more than is left; where other work alone is over the limit, nothing. */
    private void limitCycle(DutyCycle cycle) {
        Map<Integer, LinearExprBuilder> duty = new TreeMap<>();
        for (TripSlot slot : dayTrips) {
            addDuty(slot, duty);
        }
        for (TripSlot slot : longTrips) {
            addDuty(slot, duty);
        }
        SortedSet<Integer> ends = busyDays.days();
        ends.addAll(duty.keySet());
        for (int end : ends) {
            LinearExprBuilder window = LinearExpr.newBuilder();
            duty.forEach((day, minutes) -> {
                if (day <= end && (long) end - day < cycle.days()) {
                    window.add(minutes.build());
                }
            });
            model.addLessOrEqual(window, Math.max(0, cycle.minutes() - busyDays.minutesUntil(end, cycle.days())));
        }
    }

    private void addDuty(TripSlot slot, Map<Integer, LinearExprBuilder> duty) {
        int perDay = carrier.dutyMinutesPerDay();
        for (int i = 0; i < slot.options.size(); i++) {
            var tour = slot.options.get(i).way().tour();
            for (int day = 0; day < tour.busyDays(perDay); day++) {
                duty.computeIfAbsent(slot.day + day, d -> LinearExpr.newBuilder())
                        .addTerm(slot.chosen.get(i), tour.dutyOn(day, perDay));
            }
        }
    }

    /** All trips that may be made. */
    List<TripSlot> all() {
        List<TripSlot> all = new ArrayList<>(dayTrips);
        all.addAll(longTrips);
        return all;
    }
}
