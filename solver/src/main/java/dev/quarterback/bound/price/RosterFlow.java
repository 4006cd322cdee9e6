package dev.quarterback.bound.price;

import dev.quarterback.bound.model.Column;
import dev.quarterback.bound.model.RosterStep;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps that one part of a plan has had, each with a share: a flow of one unit from the first planning day to the end,
 * which may rest on any day. Rosters are its paths, so that it mixes the days of all of them.
 *
 * <p>See "How the multipliers move" in docs/algorithm.md.
 */
final class RosterFlow {
    private final int days;

    /** Steps between the same two days at most. */
    private final int most;

    /** By the day on which they begin; the first one of each day is its rest. */
    private final List<List<Arc>> arcs = new ArrayList<>();

    /** A step with its share. */
    static final class Arc {
        final RosterStep step;

        /** What it uses, by constraint: by resource as long as these are not told. */
        Column inConstraints;

        /** What tells it from other steps between the same days. */
        private final long fingerprint;

        double share;

        /** Its reduced profit as worked out last; see {@link FlowShifts}. */
        double profit;

        private Arc(RosterStep step) {
            this.step = step;
            inConstraints = step.column();
            fingerprint = fingerprint(step.column());
        }

        boolean isRest() {
            return step.column().resources().length == 0;
        }

        int from() {
            return step.from();
        }

        int to() {
            return step.to();
        }

        private static long fingerprint(Column column) {
            long sum = 0;
            for (int i = 0; i < column.resources().length; i++) {
                long mixed = column.resources()[i] * 0x9E3779B97F4A7C15L
                        + Double.doubleToLongBits(column.amounts()[i]) * 0xC2B2AE3D27D4EB4FL;
                sum += mixed ^ (mixed >>> 29);
            }
            return sum;
        }
    }

    /** A flow that rests on all days. */
    RosterFlow(int days, int most) {
        this.days = days;
        this.most = most;
        for (int day = 0; day < days; day++) {
            Arc rest = new Arc(new RosterStep(day, day + 1, Column.NOTHING));
            rest.share = 1;
            arcs.add(new ArrayList<>(List.of(rest)));
        }
    }

    int days() {
        return days;
    }

    /** The steps that begin on a day, its rest first. */
    List<Arc> from(int day) {
        return arcs.get(day);
    }

    /** Adds a step without a share; null when it is known. */
    @Nullable
    Arc add(RosterStep step) {
        Arc arc = new Arc(step);
        for (Arc other : arcs.get(step.from())) {
            if (other.to() == step.to() && other.fingerprint == arc.fingerprint) {
                return null;
            }
        }
        arcs.get(step.from()).add(arc);
        return arc;
    }

    /**
     * The step to drop when there are more than may be between two days: that of the least share, of several the one of the
     * least profit as it was last priced; else null. The one added last has no share yet and stays.
     */
    @Nullable
    Arc surplus(int begin, int end) {
        int count = 0;
        Arc least = null;
        List<Arc> ofDay = arcs.get(begin);
        for (int i = 0; i < ofDay.size(); i++) {
            Arc arc = ofDay.get(i);
            if (arc.to() == end && !arc.isRest()) {
                count++;
                if (i == ofDay.size() - 1) {
                    break;
                }
                if (least == null
                        || arc.share < least.share
                        || (arc.share == least.share && arc.profit < least.profit)) {
                    least = arc;
                }
            }
        }
        return count > most ? least : null;
    }

    /** Drops a step; another one between the same days, that of the largest share, gets its share and is returned. */
    Arc drop(Arc arc) {
        List<Arc> ofDay = arcs.get(arc.from());
        ofDay.remove(arc);
        Arc heir = null;
        for (Arc other : ofDay) {
            if (other.to() == arc.to() && (heir == null || other.share > heir.share)) {
                heir = other;
            }
        }
        if (heir == null) {
            throw new IllegalStateException("the last step between two days is not dropped");
        }
        heir.share += arc.share;
        return heir;
    }
}
