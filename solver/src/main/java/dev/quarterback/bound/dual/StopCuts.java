package dev.quarterback.bound.dual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cuts for stops at each center. */
final class StopCuts {
    /** Full trips beyond which the rest of a last one hardly counts. */
    private static final int MOST_TRIPS = 2;

    /** Sizes of carriers that count as full. */
    private static final int MOST_SIZES = 8;

    private final List<StopCut> all = new ArrayList<>();

    /** Where the cuts of each center begin, one more than there are centers. */
    private final int[] first;

    StopCuts(DualFacts facts) {
        first = new int[facts.centers + 1];
        int[] places = Arrays.stream(facts.ofYard)
                .flatMapToInt(yard -> Arrays.stream(yard.places))
                .filter(number -> number > 0)
                .sorted()
                .distinct()
                .limit(MOST_SIZES)
                .toArray();
        for (int center = 0; center < facts.centers; center++) {
            addAll(facts, center, places);
            first[center + 1] = all.size();
        }
    }

    private void addAll(DualFacts facts, int center, int[] places) {
        long waiting = waiting(facts, center);
        long fromThen = 0;
        for (int from = facts.days - 1 - Math.min(facts.days, facts.prepDays[center]); from >= 0; from--) {
            int onDay = facts.handovers[center * facts.days + from + facts.prepDays[center]];
            fromThen += onDay;
            add(center, from, false, (int) Math.min(fromThen, waiting), places);
            if (onDay < Math.min(fromThen, waiting)) { // Otherwise the cut before says as much.
                add(center, from, true, onDay, places);
            }
        }
    }

    /** Vehicles in yards that may be delivered at a center. */
    private static long waiting(DualFacts facts, int center) {
        long waiting = 0;
        for (YardFacts yard : facts.ofYard) {
            waiting += yard.first[center + 1] - yard.first[center];
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

    int count() {
        return all.size();
    }

    StopCut get(int cut) {
        return all.get(cut);
    }

    /** The first cut of a center; those up to the first one of the next are its own. */
    int first(int center) {
        return first[center];
    }
}
