package dev.quarterback.search.start;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Numbering;
import dev.quarterback.search.build.DayChoice;
import dev.quarterback.search.build.RemovedOrders;
import dev.quarterback.search.build.TripBuilder;
import dev.quarterback.search.build.Workbench;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.OrderFacts;
import dev.quarterback.search.model.Schedule;
import dev.quarterback.search.rule.ScheduleScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/**
 * Takes over what still holds of an earlier plan: each trip and each delivery, in the plan's order, that breaks no rule
 * together with those before it. Trips that then carry nothing are left out.
 *
 * <p>Vehicles with an arrival come first, also those that rode on a trip of the plan: their handovers free places on the
 * lots for others.
 *
 * <p>See "What a search starts from" in docs/algorithm.md.
 */
public final class EarlierPlan implements CustomPhaseCommand<Schedule> {
    /** Trips after which the changes go through the score. */
    private static final int TRIPS_PER_CHANGE = 1_000;

    private final Plan plan;

    public EarlierPlan(Plan plan) {
        this.plan = plan;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<Schedule> scoreDirector) {
        Schedule schedule = scoreDirector.getWorkingSolution();
        Run run = new Run(schedule, ScheduleScore.of(scoreDirector).board());
        Map<String, List<Delivery>> riders = new HashMap<>();
        List<Delivery> onSite = new ArrayList<>();
        for (Delivery delivery : plan.deliveries()) {
            if (run.takeOverArrived(delivery)) {
                continue;
            }
            if (delivery.trip() == null) {
                onSite.add(delivery);
            } else {
                riders.computeIfAbsent(delivery.trip(), id -> new ArrayList<>()).add(delivery);
            }
        }
        int trips = 0;
        for (Trip trip : plan.trips()) {
            List<Delivery> onTrip = riders.remove(trip.id());
            if (onTrip != null) {
                run.takeOver(trip, onTrip);
            }
            if (++trips % TRIPS_PER_CHANGE == 0) {
                run.bench.finish("earlier plan").carryOut(scoreDirector);
            }
        }
        onSite.forEach(run::takeOver);
        run.bench.finish("earlier plan").carryOut(scoreDirector);
    }

    private static final class Run {
        private final Facts facts;
        private final OrderFacts orders;
        private final Board board;
        private final Workbench bench;
        private final TripBuilder builder;
        private final DayChoice dayChoice;
        private final Map<String, Integer> orderNumbers;

        Run(Schedule schedule, Board board) {
            this.board = board;
            facts = schedule.facts();
            orders = facts.orders;
            bench = new Workbench(schedule, board);
            builder = new TripBuilder(facts, board, new RemovedOrders(orders, board), new SplittableRandom(0));
            dayChoice = new DayChoice(facts, board);
            orderNumbers = Numbering.ofOrders(facts.problem);
        }

        void takeOver(Trip trip, List<Delivery> riders) {
            int carrier = facts.numbering.carrierOrNone(trip.carrier());
            boolean isPossible = carrier != Numbering.NONE
                    && facts.planningDays.contain(trip.departureDay())
                    && !trip.stops().isEmpty()
                    && trip.stops().size() <= facts.rules.maxStops()
                    && new HashSet<>(trip.stops()).size() == trip.stops().size()
                    && trip.stops().stream().allMatch(stop -> facts.numbering.centerOrNone(stop) != Numbering.NONE);
            if (!isPossible) {
                return;
            }
            int day = facts.planningDays.number(trip.departureDay());
            int yard = facts.carriers.yard[carrier];
            builder.begin(carrier, day);
            for (String stop : trip.stops()) {
                builder.insertStop(builder.route().stops(), facts.numbering.center(stop));
            }
            DutySheet sheet = bench.open(carrier).sheet();
            if (board.departures(yard, day) >= facts.departures(yard, day)
                    || !sheet.canDepart(day, builder.route().minutes())) {
                builder.abandon();
                return;
            }
            for (Delivery rider : riders) {
                load(rider, trip.stops().indexOf(rider.center()));
            }
            bench.addOrAbandon(builder);
        }

        private void load(Delivery rider, int stop) {
            Integer order = orderNumbers.get(rider.order());
            if (order == null
                    || stop < 0
                    || !facts.planningDays.contain(rider.day())
                    || board.timesDelivered(order) > 0
                    || orders.yard[order] != builder.route().yard()
                    || orders.preference(order, builder.route().center(stop)) < 0) {
                return;
            }
            builder.placeOn(order, stop, facts.planningDays.number(rider.day()));
        }

        /** Takes a delivery over if its vehicle has an arrival; false when that has none. */
        boolean takeOverArrived(Delivery delivery) {
            Integer order = orderNumbers.get(delivery.order());
            if (order == null || !orders.hasArrival(order)) {
                return false;
            }
            takeOver(delivery);
            return true;
        }

        private void takeOver(Delivery delivery) {
            Integer order = orderNumbers.get(delivery.order());
            int center = facts.numbering.centerOrNone(delivery.center());
            if (order == null || center == Numbering.NONE || !facts.planningDays.contain(delivery.day())) {
                return;
            }
            int day = facts.planningDays.number(delivery.day());
            if (board.timesDelivered(order) == 0
                    && orders.site[order] == center
                    && orders.preference(order, center) >= 0
                    && day >= orders.ready[order]
                    && dayChoice.canHandOver(order, center, Integer.MAX_VALUE, day)) {
                bench.addOnSite(order, center, day);
            }
        }
    }
}
