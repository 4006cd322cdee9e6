package dev.quarterback.search.recipe;

import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import java.util.ArrayList;
import java.util.List;

/**
 * The trips that two carriers of a yard make on one day, and the ways to share them out between the two.
 *
 * <p>A way says which trips the second carrier makes, one bit for each. See "Ruin and recreate" in docs/algorithm.md.
 */
final class SharedDay {
    /** Trips up to which all ways are listed; with more the day stays as it is. */
    private static final int MOST_TRIPS = 5;

    private final Facts facts;
    private final List<LoadedTrip> trips = new ArrayList<>();
    private final int[] ways = new int[1 << MOST_TRIPS];
    private final long[] minutes = new long[1 << MOST_TRIPS];
    private int count;
    private int present;
    private int chosen;

    SharedDay(Facts facts) {
        this.facts = facts;
    }

    /** Forgets all trips. */
    void clear() {
        trips.clear();
    }

    void add(LoadedTrip trip) {
        trips.add(trip);
    }

    /** Keeps the day as it is. */
    void lock() {
        trips.clear();
        count = 1;
        ways[0] = 0;
        minutes[0] = 0;
        present = 0;
        chosen = 0;
    }

    /** Lists the ways that both carriers can make; the present one is chosen. */
    void listWays(int day, DutySheet first, int firstCarrier, DutySheet second, int secondCarrier) {
        if (trips.isEmpty() || trips.size() > MOST_TRIPS) {
            lock();
            return;
        }
        int all = (1 << trips.size()) - 1;
        int now = presentWay(secondCarrier);
        count = 0;
        for (int way = 0; way <= all; way++) {
            if (way == now) {
                present = count;
            } else if (!canMake(way, day, second, secondCarrier) || !canMake(all & ~way, day, first, firstCarrier)) {
                continue;
            }
            ways[count] = way;
            minutes[count++] = minutesOf(way);
        }
        chosen = present;
    }

    private int presentWay(int secondCarrier) {
        int way = 0;
        for (int i = 0; i < trips.size(); i++) {
            way |= trips.get(i).carrier() == secondCarrier ? 1 << i : 0;
        }
        return way;
    }

    private boolean canMake(int way, int day, DutySheet sheet, int carrier) {
        return way == 0
                || (facts.carriers.isAvailable(carrier, day)
                        && minutesOf(way) + sheet.busyMinutes(day) <= sheet.dutyMinutesPerDay()
                        && Integer.bitCount(way) + sheet.busyTrips(day) <= facts.rules.maxTripsPerDay()
                        && canLoad(way, carrier));
    }

    private boolean canLoad(int way, int carrier) {
        for (int i = 0; i < trips.size(); i++) {
            LoadedTrip trip = trips.get(i);
            if ((way >> i & 1) != 0
                    && (trip.positions() > facts.carriers.positions[carrier]
                            || trip.micrograms() > facts.carriers.payload[carrier])) {
                return false;
            }
        }
        return true;
    }

    private long minutesOf(int way) {
        long sum = 0;
        for (int i = 0; i < trips.size(); i++) {
            sum += (way >> i & 1) == 0 ? 0 : trips.get(i).minutes();
        }
        return sum;
    }

    /** The number of ways. */
    int ways() {
        return count;
    }

    /** By how much a way gives the second carrier more minutes than now. */
    long moreMinutes(int way) {
        return minutes[way] - minutes[present];
    }

    /** Chooses the present way. */
    void keep() {
        chosen = present;
    }

    void choose(int way) {
        chosen = way;
    }

    /** Whether the chosen way is another one than now. */
    boolean changes() {
        return chosen != present;
    }

    int trips() {
        return trips.size();
    }

    LoadedTrip trip(int i) {
        return trips.get(i);
    }

    /** Whether the second carrier makes a trip by the chosen way. */
    boolean isOfSecond(int trip) {
        return (ways[chosen] >> trip & 1) != 0;
    }
}
