package dev.quarterback.reach;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The planning days on which each center can hand over vehicles at all.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 */
public final class Openings {
    /** Stands for no day. */
    public static final int NONE = -1;

    private final List<BitSet> open;

    /** The openings of a problem's centers. */
    public Openings(Problem problem, PlanningDays days) {
        open = problem.centers().stream().map(center -> open(center, days)).toList();
    }

    private Openings(List<BitSet> open) {
        this.open = open;
    }

    /** The openings if each center could hand over on every planning day. */
    static Openings always(Problem problem, PlanningDays days) {
        BitSet all = new BitSet(days.count());
        all.set(0, days.count());
        return new Openings(Collections.nCopies(problem.centers().size(), all));
    }

    private static BitSet open(Center center, PlanningDays days) {
        BitSet result = new BitSet(days.count());
        if (center.handovers().most() > 0) {
            result.set(0, days.count());
        }
        for (Map.Entry<LocalDate, Handovers> special : center.handoverDays().entrySet()) {
            if (days.contain(special.getKey())) {
                result.set(days.number(special.getKey()), special.getValue().most() > 0);
            }
        }
        return result;
    }

    /** The first day from {@code from} on for a handover at {@code center} but on days {@code away}, or {@link #NONE}. */
    public int first(int center, long from, BitSet away) {
        BitSet days = open.get(center);
        int day = from >= days.length() ? NONE : days.nextSetBit((int) from);
        while (day >= 0 && away.get(day)) {
            day = days.nextSetBit(day + 1);
        }
        return day;
    }

    /** The last day for a handover at {@code center} but on days {@code away}, or {@link #NONE}. */
    int last(int center, BitSet away) {
        BitSet days = open.get(center);
        int day = days.length() - 1;
        while (day >= 0 && away.get(day)) {
            day = days.previousSetBit(day - 1);
        }
        return day;
    }
}
