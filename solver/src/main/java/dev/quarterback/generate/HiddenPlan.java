package dev.quarterback.generate;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;
import dev.quarterback.trip.Tour;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan that breaks no rule, kept to itself: appointments taken from it can all be kept together.
 *
 * <p>Day by day each carrier makes the trips that bring the most vehicles per minute of duty; what is near and plenty
 * goes first. Every vehicle goes to its customer's first choice. What rides on trips less than half full counts as not
 * delivered: nobody would promise it a day.
 */
final class HiddenPlan {
    /** How much less a trip may seem to be worth than it is, so that carriers do not all go the same way. */
    private static final double LUCK = 0.25;

    private final Problem problem;
    private final double slack;
    private final Dice dice;
    private final PlanningDays planningDays;
    private final TourBook tours;
    private final HandoverBook handovers;
    private final WaitingVehicles waiting;
    private final Map<String, Model> models = new HashMap<>();
    private final int[] readyOn;
    private final int[] handoverDay;
    private final int[] fullOn;
    private final List<Ride> rides = new ArrayList<>();

    /**
     * A trip that was made.
     *
     * @param loads numbers of the orders that ride to each stop
     */
    record Ride(String carrier, int departure, List<Integer> stops, List<List<Integer>> loads) {}

    private HiddenPlan(Problem problem, double slack, Dice dice) {
        this.problem = problem;
        this.slack = slack;
        this.dice = dice;
        this.planningDays = PlanningDays.of(problem);
        this.tours = new TourBook(problem, Roads.of(problem));
        this.handovers = new HandoverBook(problem.centers(), planningDays, slack);
        this.readyOn = problem.orders().stream()
                .mapToInt(order -> planningDays.ready(order.readyDay()))
                .toArray();
        this.handoverDay = new int[readyOn.length];
        Arrays.fill(handoverDay, HandoverBook.NONE);
        this.waiting = new WaitingVehicles(lines(), problem.centers().size(), order -> readyOn[order]);
        this.fullOn = new int[problem.yards().size() * problem.centers().size()];
        Arrays.fill(fullOn, HandoverBook.NONE);
        problem.models().forEach(model -> models.put(model.id(), model));
    }

    /**
     * A plan for {@code problem}.
     *
     * @param slack share of handovers, lot spaces and carriers' days that the plan leaves unused
     */
    static HiddenPlan of(Problem problem, double slack, Dice dice) {
        HiddenPlan plan = new HiddenPlan(problem, slack, dice);
        plan.driveAll();
        plan.handOverOnSite();
        return plan;
    }

    /** The handover of an order by its number; null when it is not delivered. */
    Order.@Nullable Handover handover(int order) {
        return handoverDay[order] == HandoverBook.NONE
                ? null
                : new Order.Handover(problem.centers().get(center(order)).id(), planningDays.date(handoverDay[order]));
    }

    /** The trips that were made. */
    List<Ride> rides() {
        return rides;
    }

    private List<List<Integer>> lines() {
        List<List<Integer>> lines = new ArrayList<>();
        for (int i = 0; i < problem.yards().size() * problem.centers().size(); i++) {
            lines.add(new ArrayList<>());
        }
        for (int order = 0; order < readyOn.length; order++) {
            int yard = tours.yard(problem.orders().get(order).location());
            if (yard >= 0) {
                lines.get(yard * problem.centers().size() + center(order)).add(order);
            }
        }
        return lines;
    }

    /** The number of the center of an order's first choice. */
    private int center(int order) {
        return tours.center(problem.orders().get(order).centers().get(0));
    }

    private void driveAll() {
        List<DutyLog> logs = problem.carriers().stream()
                .map(carrier -> new DutyLog(carrier, problem.rules(), planningDays))
                .toList();
        for (int day = 0; day < planningDays.count(); day++) {
            int[] departures = new int[problem.yards().size()];
            for (int i = 0; i < logs.size(); i++) {
                if (!dice.chance(slack)) {
                    driveDay(problem.carriers().get(i), logs.get(i), day, departures);
                }
            }
        }
    }

    private void driveDay(Carrier carrier, DutyLog log, int day, int[] departures) {
        int yard = tours.yard(carrier.yard());
        while (log.isFree(day) && departures[yard] < problem.yards().get(yard).departuresPerDay()) {
            int first = bestCenter(carrier, log, day, yard);
            if (first < 0) {
                return;
            }
            if (drive(carrier, log, day, yard, first)) {
                departures[yard]++;
            }
        }
    }

    /** The center to which a trip brings the most vehicles per minute; -1 when there is none to go to. */
    private int bestCenter(Carrier carrier, DutyLog log, int day, int yard) {
        int best = -1;
        double bestWorth = 0;
        for (int center = 0; center < problem.centers().size(); center++) {
            int ready = waiting.ready(yard, center, day, carrier.positions());
            if (ready == 0 || fullOn[line(yard, center)] == day) {
                continue;
            }
            Tour tour = tours.toOne(yard, center);
            double worth = ready / (double) tour.minutes() * dice.between(1 - LUCK, 1);
            if (worth > bestWorth && log.fits(tour, day) && arrival(tour, 0, carrier, day) < planningDays.count()) {
                bestWorth = worth;
                best = center;
            }
        }
        return best;
    }

    /** Drives to {@code first}, and on to centers near it while there is room; false when nothing could be loaded. */
    private boolean drive(Carrier carrier, DutyLog log, int day, int yard, int first) {
        Load load = new Load(carrier);
        List<Integer> stops = new ArrayList<>();
        List<List<Integer>> loads = new ArrayList<>();
        for (int next : tours.withNearest(first)) {
            if (load.isFull() || stops.size() == problem.rules().maxStops() || (stops.isEmpty() && next != first)) {
                break;
            }
            stops.add(next);
            Tour tour = tours.to(yard, stops);
            int arrival = arrival(tour, stops.size() - 1, carrier, day);
            List<Integer> loaded = arrival < planningDays.count() && log.fits(tour, day)
                    ? load(load, yard, next, day, arrival)
                    : List.of();
            if (loaded.isEmpty()) {
                stops.remove(stops.size() - 1);
            } else {
                loads.add(loaded);
            }
        }
        if (stops.isEmpty()) {
            fullOn[line(yard, first)] = day;
            return false;
        }
        log.drive(tours.to(yard, stops), day);
        if (load.positionsLeft() > carrier.positions() / 2) {
            loads.forEach(loaded -> loaded.forEach(order -> handoverDay[order] = HandoverBook.NONE));
            return true;
        }
        rides.add(new Ride(carrier.id(), day, stops, loads));
        return true;
    }

    private static int arrival(Tour tour, int stop, Carrier carrier, int day) {
        return (int) (day + tour.arrivalAfterDays(stop, carrier.dutyMinutesPerDay()));
    }

    private List<Integer> load(Load load, int yard, int center, int day, int arrival) {
        return waiting.take(yard, center, day, load.positionsLeft(), order -> {
            Model model = models.get(problem.orders().get(order).model());
            if (model == null || !load.fits(model)) {
                return WaitingVehicles.Answer.LATER;
            }
            int handover = handovers.firstDayAfter(center, arrival, d -> canCome(order, d));
            if (handover < 0) {
                return handover == HandoverBook.LOT_FULL ? WaitingVehicles.Answer.LATER : WaitingVehicles.Answer.NEVER;
            }
            handovers.take(center, arrival, handover);
            handoverDay[order] = handover;
            load.add(model);
            return WaitingVehicles.Answer.NOW;
        });
    }

    private boolean canCome(int order, int day) {
        List<?> unavailable = problem.orders().get(order).unavailableDays();
        return unavailable.isEmpty() || !unavailable.contains(planningDays.date(day));
    }

    private void handOverOnSite() {
        for (int order = 0; order < readyOn.length; order++) {
            Order onSite = problem.orders().get(order);
            if (!onSite.location().equals(onSite.centers().get(0))) {
                continue;
            }
            int number = order;
            int center = center(order);
            int from = dice.fromTo(readyOn[order], planningDays.count() - 1);
            int day = handovers.firstDayOnSite(center, from, d -> canCome(number, d));
            if (day != HandoverBook.NONE) {
                handovers.take(center, day, day);
                handoverDay[order] = day;
            }
        }
    }

    private int line(int yard, int center) {
        return yard * problem.centers().size() + center;
    }

    /** What a carrier has loaded so far. */
    private static final class Load {
        private int positionsLeft;
        private double kgLeft;

        Load(Carrier carrier) {
            positionsLeft = carrier.positions();
            kgLeft = carrier.payloadKg();
        }

        int positionsLeft() {
            return positionsLeft;
        }

        boolean isFull() {
            return positionsLeft == 0;
        }

        boolean fits(Model model) {
            return model.positions() <= positionsLeft && model.weightKg() <= kgLeft;
        }

        void add(Model model) {
            positionsLeft -= model.positions();
            kgLeft -= model.weightKg();
        }
    }
}
