package dev.quarterback.bound.cut;

import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.YardFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cuts for stops at each center.
 *
 * <p>See "The cuts on stops" in docs/algorithm.md.
 */
public final class StopCuts {
    /** Full trips beyond which the rest of a last one hardly counts. */
    private static final int MOST_TRIPS = 2;

    /** Sizes of carriers that count as full. */
    private static final int MOST_SIZES = 8;

    private final List<StopCut> all = new ArrayList<>();

    /** Where the cuts of each center begin, one more than there are centers. */
    private final int[] first;

    /** The cuts of a problem. */
    public StopCuts(ProblemFacts facts) {
        first = new int[facts.centers().count() + 1];
        int[] places = facts.yards().stream()
                .flatMapToInt(StopCuts::places)
                .filter(number -> number > 0)
                .sorted()
                .distinct()
                .limit(MOST_SIZES)
                .toArray();
        for (int center = 0; center + 1 < first.length; center++) {
            addAll(facts, center, places);
            first[center + 1] = all.size();
        }
    }

    private static IntStream places(YardFacts yard) {
        return IntStream.range(0, yard.capacities()).map(yard::places);
    }

    private void addAll(ProblemFacts facts, int center, int[] places) {
        long waiting = waiting(facts, center);
        long fromThen = 0;
        int prepDays = facts.centers().prepDays(center);
        for (int from = facts.days() - 1 - Math.min(facts.days(), prepDays); from >= 0; from--) {
            int onDay = facts.centers().handovers(center, from + prepDays);
            fromThen += onDay;
            add(center, from, false, (int) Math.min(fromThen, waiting), places);
            if (onDay < Math.min(fromThen, waiting)) { // Otherwise the cut before says as much.
                add(center, from, true, onDay, places);
            }
        }
    }

    /** Vehicles in yards that may be delivered at a center. */
    private static long waiting(ProblemFacts facts, int center) {
        long waiting = 0;
        for (YardFacts yard : facts.yards()) {
            waiting += yard.end(center) - yard.begin(center);
        }
        return waiting;
    }

    private void add(int center, int from, boolean isOfDay, int most, int[] places) {
        int largest = Arrays.stream(places).max().orElse(0);
        if (0 < most && most < largest && largest < Integer.MAX_VALUE) {
            all.add(new StopCut(center, from, isOfDay, most, largest + 1)); // Hardly any trip brings more than that.
        }
        for (int full : places) {
            StopCut cut = new StopCut(center, from, isOfDay, most, full);
            if (full < most && most <= (long) MOST_TRIPS * full && cut.saysMore()) {
                all.add(cut);
            }
        }
    }

    /** How many there are. */
    public int count() {
        return all.size();
    }

    /** A cut by its number. */
    public StopCut get(int cut) {
        return all.get(cut);
    }

    /** The first cut of a center; those up to the first one of the next are its own. */
    int first(int center) {
        return first[center];
    }
}
