package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;

/** A delivery center with its planning days; there is one object per center, compared by identity. */
final class FixedCenter {
    final int index;
    final String id;
    /** The number in {@code Roads}. */
    final int site;

    final int prepDays;
    final int lotSpaces;
    /** Its planning days, the first planning day first. */
    final HandoverDay[] days;

    FixedCenter(int index, Problem problem, Roads roads) {
        Center center = problem.centers().get(index);
        this.index = index;
        this.id = center.id();
        this.site = roads.number(center.id());
        this.prepDays = center.prepDays();
        this.lotSpaces = center.lotSpaces();
        this.days = new HandoverDay[problem.days()];
        for (int day = 0; day < days.length; day++) {
            Handovers handovers = center.handoversOn(problem.firstDay().plusDays(day));
            days[day] = new HandoverDay(this, day, handovers.regular(), handovers.most());
        }
    }

    /** Whether the lot can be full at all. */
    boolean hasLotLimit() {
        return lotSpaces != Center.UNLIMITED;
    }

    @Override
    public String toString() {
        return id;
    }

    /** A center on a planning day; there is one object per center and day, compared by identity. */
    static final class HandoverDay {
        final FixedCenter center;
        final int day;
        final int regular;
        final long most;

        HandoverDay(FixedCenter center, int day, int regular, long most) {
            this.center = center;
            this.day = day;
            this.regular = regular;
            this.most = most;
        }

        @Override
        public String toString() {
            return center.id + "@" + day;
        }
    }
}
