package dev.quarterback.search.move;

import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import dev.quarterback.search.model.Schedule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
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
        /** Trips with free places, by yard and center. */
        private final List<List<LoadedTrip>> openTrips = new ArrayList<>();
        /** Days on which no carrier of a yard can go to a center any more, by yard, center and day. */
        private final BitSet noCarrier = new BitSet();

        Run(Schedule schedule, Board board) {
            this.board = board;
            facts = schedule.facts();
            orders = facts.orders;
            bench = new Workbench(schedule, board);
            SplittableRandom random = new SplittableRandom(0);
            builder = new TripBuilder(facts, board, random);
            dayChoice = new DayChoice(facts, board);
            for (int i = 0; i < facts.yards * facts.centers.count; i++) {
                openTrips.add(new ArrayList<>());
            }
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
            List<LoadedTrip> trips = openTrips.get(yard * facts.centers.count + center);
            for (int i = 0; i < trips.size(); i++) {
                LoadedTrip trip = trips.get(i);
                if (trip.departure() < orders.ready[order] || !suits(order, center, trip.arrival(0), keep)) {
                    continue;
                }
                bench.remove(trip);
                builder.take(trip);
                boolean placed = builder.place(order, 0);
                boolean full = builder.isFull();
                LoadedTrip after = builder.build();
                bench.add(after);
                trips.set(i, after);
                if (full) {
                    trips.remove(i);
                }
                if (placed) {
                    return true;
                }
            }
            return false;
        }

        private boolean suits(int order, int center, int arrival, boolean keep) {
            int day = dayChoice.choose(order, center, arrival);
            return day >= 0 && (!keep || orders.keeps(order, center, day));
        }

        private boolean newTrip(int order, int yard, int center, boolean keep, int latest) {
            for (int day = orders.ready[order]; day <= Math.min(latest, facts.days - 1); day++) {
                int key = (yard * facts.centers.count + center) * facts.days + day;
                if (noCarrier.get(key) || board.departures(yard, day) >= facts.departuresPerDay[yard]) {
                    continue;
                }
                boolean free = false;
                for (int carrier : facts.carriers.ofYard[yard]) {
                    DutySheet sheet = bench.open(carrier).sheet();
                    builder.begin(carrier, day);
                    if (!sheet.canDepart(day, builder.minutesWith(0, center))) {
                        continue;
                    }
                    free = true;
                    if (depart(order, center, keep)) {
                        return true;
                    }
                }
                if (!free) {
                    noCarrier.set(key);
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
            int list = builder.yard() * facts.centers.count + center;
            boolean full = builder.isFull();
            LoadedTrip trip = builder.build();
            bench.add(trip);
            if (!full) {
                openTrips.get(list).add(trip);
            }
            return true;
        }
    }
}
