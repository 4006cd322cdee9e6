package dev.quarterback.search.recipe;

import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.search.build.Draws;
import dev.quarterback.search.build.OpenCarrier;
import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.Removal;
import dev.quarterback.search.build.TripMaker;
import dev.quarterback.search.build.Workbench;
import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Shares the day trips of two carriers of a yard out between them, so that one is as busy as it can be and the other has the
 * idle duty time of both, and makes new trips in it.
 *
 * <p>Idle time that is a little too short for any trip is of no use; twice as much may be enough for one. See "Ruin and
 * recreate" in docs/algorithm.md.
 */
final class PoolIdleTime implements Recipe {
    /** New trips of which the best is taken, at most. */
    private static final int MOST_SAMPLES = 6;

    /** Removed orders that are put back at most. */
    private static final int MOST_REINSERTED = 8;

    private final Workbench bench;
    private final Facts facts;
    private final SplittableRandom random;
    private final Draws draws;
    private final Removal removal;
    private final TripMaker maker;
    private final SharedDay[] days;
    private final List<LoadedTrip> moved = new ArrayList<>();

    PoolIdleTime(RecipeParts parts) {
        bench = parts.bench();
        facts = parts.facts();
        random = parts.random();
        draws = parts.draws();
        removal = parts.removal();
        maker = parts.maker();
        DutyCycle cycle = facts.rules.dutyCycle();
        days = new SharedDay[cycle == null ? Math.min(1, facts.days) : Math.min(cycle.days(), facts.days)];
        for (int i = 0; i < days.length; i++) {
            days[i] = new SharedDay(facts);
        }
    }

    @Override
    public String name() {
        return "idle time brought together";
    }

    @Override
    public void apply() {
        int idle = draws.carrier();
        int busy = idle < 0 ? idle : draws.carrierOf(facts.carriers.yard[idle]);
        if (idle == busy || days.length == 0) {
            return;
        }
        int from = random.nextInt(facts.days - days.length + 1);
        int to = from + days.length - 1;
        list(idle, busy, from);
        choose(bench.open(busy).sheet().idleInCycle(to));
        removal.start();
        share(idle, busy);
        maker.refill(idle, from, to, 1 + random.nextInt(MOST_SAMPLES));
        removal.reinsert(MOST_REINSERTED);
    }

    private void list(int idle, int busy, int from) {
        for (SharedDay day : days) {
            day.clear();
        }
        collect(bench.open(idle), from);
        collect(bench.open(busy), from);
        DutySheet idleSheet = bench.open(idle).sheet();
        DutySheet busySheet = bench.open(busy).sheet();
        for (int i = 0; i < days.length; i++) {
            if (idleSheet.longTrips(from + i) > 0 || busySheet.longTrips(from + i) > 0) {
                days[i].lock();
            } else {
                days[i].listWays(from + i, idleSheet, idle, busySheet, busy);
            }
        }
    }

    private void collect(OpenCarrier carrier, int from) {
        for (int i = 0; i < carrier.tripCount(); i++) {
            int day = carrier.trip(i).departure() - from;
            if (day >= 0 && day < days.length) {
                days[day].add(carrier.trip(i));
            }
        }
    }

    /** Chooses other ways for one or two days, so that the busy carrier gets the most minutes of those that it has left. */
    private void choose(long left) {
        long most = 0;
        for (int i = 0; i < days.length; i++) {
            for (int way = 0; way < days[i].ways(); way++) {
                long more = days[i].moreMinutes(way);
                if (more > most && more <= left) {
                    most = more;
                    chooseOnly(i, way, i, way);
                }
                for (int j = i + 1; j < days.length; j++) {
                    int other = bestWay(days[j], left - more);
                    long both = more + (other < 0 ? 0 : days[j].moreMinutes(other));
                    if (other >= 0 && both > most) {
                        most = both;
                        chooseOnly(i, way, j, other);
                    }
                }
            }
        }
    }

    /** The way with the most minutes up to a limit; -1 when there is none. */
    private static int bestWay(SharedDay day, long limit) {
        int best = -1;
        for (int way = 0; way < day.ways(); way++) {
            long more = day.moreMinutes(way);
            if (more <= limit && (best < 0 || more > day.moreMinutes(best))) {
                best = way;
            }
        }
        return best;
    }

    private void chooseOnly(int one, int way, int other, int otherWay) {
        for (SharedDay day : days) {
            day.keep();
        }
        days[one].choose(way);
        days[other].choose(otherWay);
    }

    private void share(int idle, int busy) {
        moved.clear();
        for (SharedDay day : days) {
            for (int i = 0; day.changes() && i < day.trips(); i++) {
                LoadedTrip trip = day.trip(i);
                int carrier = day.isOfSecond(i) ? busy : idle;
                if (trip.carrier() != carrier) {
                    bench.remove(trip);
                    moved.add(trip.by(carrier));
                }
            }
        }
        for (LoadedTrip trip : moved) {
            if (bench.open(trip.carrier()).sheet().canDepart(trip.departure(), trip.minutes())) {
                bench.add(trip);
            } else {
                removal.note(trip);
            }
        }
    }
}
