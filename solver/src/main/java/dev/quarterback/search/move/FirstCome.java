package dev.quarterback.search.move;

import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import dev.quarterback.search.model.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/**
 * Plans as it is done by hand: appointments first, then all others by ready day, each on the nearest trip with a free
 * place to one of its centers, else on a new trip of the first carrier that is free.
 */
public final class FirstCome implements CustomPhaseCommand<Schedule> {
    /** Orders after which the changes go through the score, so that the log of the workbench stays short. */
    private static final int ORDERS_PER_CHANGE = 2_000;

    private final boolean afresh;
    private final BooleanSupplier stopped;

    /**
     * Plans the orders that wait.
     *
     * @param afresh whether to forget the present schedule before
     * @param stopped is asked now and then whether to leave the rest undelivered
     */
    public FirstCome(boolean afresh, BooleanSupplier stopped) {
        this.afresh = afresh;
        this.stopped = stopped;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<Schedule> scoreDirector) {
        Schedule schedule = scoreDirector.getWorkingSolution();
        if (afresh) {
            Clearing.clear(schedule, scoreDirector);
        }
        Run run = new Run(schedule, ScheduleMoves.boardOf(scoreDirector));
        int planned = 0;
        for (boolean appointments : new boolean[] {true, false}) {
            for (int order : run.byReadyDay()) {
                run.plan(order, appointments);
                if (++planned % ORDERS_PER_CHANGE == 0) {
                    run.finish(scoreDirector);
                    if (stopped.getAsBoolean()) {
                        return;
                    }
                }
            }
        }
        run.finish(scoreDirector);
    }

    private static final class Run {
        private final Facts facts;
        private final OrderFacts orders;
        private final Board board;
        private final Workbench bench;
        private final TripBuilder builder;
        private final DayChoice dayChoice;
        /** Trips with free places, by yard, center and departure day. */
        private final Map<Integer, List<LoadedTrip>> openTrips = new HashMap<>();
        /** By yard, center and day how many of the yard's carriers, from the first on, can no longer go there. */
        private final int[] busyCarriers;

        Run(Schedule schedule, Board board) {
            this.board = board;
            facts = schedule.facts();
            orders = facts.orders;
            bench = new Workbench(schedule, board);
            SplittableRandom random = new SplittableRandom(0);
            builder = new TripBuilder(facts, board, random);
            dayChoice = new DayChoice(facts, board);
            busyCarriers = new int[facts.yards * facts.centers.count * facts.days];
        }

        List<Integer> byReadyDay() {
            return IntStream.range(0, orders.count)
                    .boxed()
                    .sorted(Comparator.comparingInt(order -> orders.ready[order]))
                    .toList();
        }

        void finish(ScoreDirector<Schedule> scoreDirector) {
            bench.finish("first come").doMoveOnly(scoreDirector);
        }

        /** Delivers an order, {@code onlyAppointment} only as its appointment has it. */
        void plan(int order, boolean onlyAppointment) {
            if (board.timesDelivered(order) > 0 || orders.ready[order] >= facts.days) {
                return;
            }
            for (int e = orders.firstEntry[order]; e < orders.firstEntry[order + 1]; e++) {
                int center = orders.entryCenter[e];
                boolean appointed = orders.appointmentCenter[order] == center;
                if (onlyAppointment && !appointed) {
                    continue;
                }
                int latest = onlyAppointment ? orders.appointmentDay[order] : facts.days - 1;
                if (deliver(order, center, onlyAppointment, latest)) {
                    return;
                }
            }
        }

        private boolean deliver(int order, int center, boolean keep, int latest) {
            int yard = orders.yard[order];
            if (yard != OrderFacts.NONE) {
                return rideAlong(order, yard, center, keep) || newTrip(order, yard, center, keep, latest);
            }
            if (orders.site[order] != center) {
                return false;
            }
            int day = dayChoice.chooseOnSite(order, center);
            if (day < 0 || (keep && !orders.keeps(order, center, day))) {
                return false;
            }
            bench.addOnSite(order, center, day);
            return true;
        }

        private boolean rideAlong(int order, int yard, int center, boolean keep) {
            for (int day = orders.ready[order]; day < facts.days; day++) {
                List<LoadedTrip> trips = openTrips.getOrDefault(key(yard, center, day), List.of());
                for (int i = 0; i < trips.size(); i++) {
                    LoadedTrip trip = trips.get(i);
                    if (suits(order, center, trip.arrival(0), keep) && load(order, trip, trips, i)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private int key(int yard, int center, int day) {
            return (yard * facts.centers.count + center) * facts.days + day;
        }

        private boolean load(int order, LoadedTrip trip, List<LoadedTrip> trips, int i) {
            bench.remove(trip);
            builder.take(trip);
            boolean placed = builder.place(order, 0);
            boolean full = builder.isFull();
            LoadedTrip after = builder.build();
            bench.add(after);
            if (full) {
                trips.remove(i);
            } else {
                trips.set(i, after);
            }
            return placed;
        }

        private boolean suits(int order, int center, int arrival, boolean keep) {
            int day = dayChoice.choose(order, center, arrival);
            return day >= 0 && (!keep || orders.keeps(order, center, day));
        }

        private boolean newTrip(int order, int yard, int center, boolean keep, int latest) {
            for (int day = orders.ready[order]; day <= Math.min(latest, facts.days - 1); day++) {
                if (board.departures(yard, day) < facts.departuresPerDay[yard]
                        && newTripOn(day, order, yard, center, keep)) {
                    return true;
                }
            }
            return false;
        }

        /** Carriers only become busier here, so one that cannot go to a center on a day is not asked again. */
        private boolean newTripOn(int day, int order, int yard, int center, boolean keep) {
            int[] carriers = facts.carriers.ofYard[yard];
            int key = key(yard, center, day);
            boolean allBusy = true;
            for (int i = busyCarriers[key]; i < carriers.length; i++) {
                builder.begin(carriers[i], day);
                DutySheet sheet = bench.open(carriers[i]).sheet();
                if (sheet.canDepart(day, builder.minutesWith(0, center))) {
                    allBusy = false;
                    if (depart(order, center, keep)) {
                        return true;
                    }
                } else if (allBusy) {
                    busyCarriers[key] = i + 1;
                }
            }
            return false;
        }

        private boolean depart(int order, int center, boolean keep) {
            builder.insertStop(0, center);
            boolean inTime = builder.reachesLastInTime() && suits(order, center, builder.arrival(0), keep);
            if (!inTime || !builder.place(order, 0)) {
                builder.abandon();
                return false;
            }
            int list = key(builder.yard(), center, builder.departure());
            boolean full = builder.isFull();
            LoadedTrip trip = builder.build();
            bench.add(trip);
            if (!full) {
                openTrips.computeIfAbsent(list, day -> new ArrayList<>()).add(trip);
            }
            return true;
        }
    }
}
