package dev.quarterback.insight.explanation;

import dev.quarterback.insight.insertion.Attempt;
import dev.quarterback.insight.insertion.Insertions;
import dev.quarterback.insight.insertion.Limit;
import dev.quarterback.insight.insertion.Ride;
import dev.quarterback.insight.insertion.Shortage;
import dev.quarterback.problem.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an order lacks to be added to a plan: for each set of lacks that one way has, the way that takes the least. */
final class Crowding {
    /** Lacks of one way that are looked at together; the easiest new trip seldom has more. */
    private static final int MOST_LACKS = 6;

    private static final Comparator<List<Lack>> BY_LACKS = Crowding::compare;

    private final int days;
    private final Map<List<Lack>, Attempt> least = new TreeMap<>(BY_LACKS);
    private @Nullable Attempt fitting;

    private Crowding(int days) {
        this.days = days;
    }

    /** What an order lacks; ways that lack one thing, and where none does that other orders may have taken, the fewest. */
    static Crowding of(Order order, Insertions insertions, int days) {
        Crowding crowding = new Crowding(days);
        insertions.forEachAttempt(order, 1, crowding::note);
        for (int most = 2; most <= MOST_LACKS && crowding.taken().isEmpty(); most++) {
            insertions.forEachAttempt(order, most, attempt -> {
                if (attempt.shortages().stream().noneMatch(one -> one.limit().isOfOrder())) {
                    crowding.note(attempt);
                }
            });
        }
        return crowding;
    }

    private static int compare(List<Lack> one, List<Lack> other) {
        int result = Integer.compare(one.size(), other.size());
        for (int i = 0; i < one.size() && result == 0; i++) {
            result = one.get(i).compareTo(other.get(i));
        }
        return result;
    }

    private void note(Attempt attempt) {
        if (attempt.shortages().isEmpty()) {
            fitting = fitting == null ? attempt : fitting;
            return;
        }
        List<Lack> lacks = new ArrayList<>();
        for (Shortage shortage : attempt.shortages()) {
            Lack lack = Lack.of(shortage, attempt);
            if (lack == null) {
                return;
            }
            lacks.add(lack);
        }
        lacks.sort(Comparator.naturalOrder());
        least.merge(lacks, attempt, this::less);
    }

    private Attempt less(Attempt one, Attempt other) {
        int result = Long.compare(effort(one), effort(other));
        if (result == 0) {
            result = Long.compare(km(one), km(other));
        }
        if (result == 0) {
            result = Boolean.compare(isOff(one), isOff(other)); // Of who is busy it can be said with what.
        }
        if (result == 0) {
            result = Integer.compare(one.day(), other.day());
        }
        return result <= 0 ? one : other;
    }

    /** What it takes of what is lacking; of a carrier its days. */
    private long effort(Attempt attempt) {
        long sum = 0;
        for (Shortage shortage : attempt.shortages()) {
            sum += shortage.limit().isCarriersTime() ? carrierDays(attempt) : shortage.amount();
        }
        return sum;
    }

    private long carrierDays(Attempt attempt) {
        Ride ride = attempt.ride();
        return ride == null ? 0 : Math.min(ride.busyDays(), days - (long) ride.departure());
    }

    private static boolean isOff(Attempt attempt) {
        return attempt.shortages().stream().anyMatch(shortage -> shortage.limit() == Limit.CARRIER_OFF);
    }

    private static long km(Attempt attempt) {
        return attempt.ride() == null ? 0 : attempt.ride().addedKm();
    }

    /** A way that lacks nothing; null when there is none. */
    @Nullable
    Attempt fitting() {
        return fitting;
    }

    /** The way that takes the least, for each set of lacks. */
    Map<List<Lack>, Attempt> least() {
        return least;
    }

    /** The smallest sets of what other orders may have taken, each of which would do. */
    List<List<Lack>> taken() {
        List<List<Lack>> taken = least.keySet().stream()
                .filter(lacks -> lacks.stream().noneMatch(lack -> lack.kind().isOfOrder()))
                .toList();
        return taken.stream()
                .filter(lacks -> lacks.size() == taken.get(0).size())
                .toList();
    }

    /** The kinds of these. */
    List<Limit> takenKinds() {
        return taken().stream()
                .flatMap(List::stream)
                .map(Lack::kind)
                .distinct()
                .sorted()
                .toList();
    }
}
