package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Problem;

/** A delivery center with its planning days; there is one object per center, compared by identity. */
final class CenterFacts {
    final int index;
    final String id;
    /** The number in {@code Roads}. */
    final int site;

    final int prepDays;
    final int lotSpaces;
    /** Its planning days, the first planning day first. */
    final CenterDay[] days;

    CenterFacts(int index, int site, Center center, Problem problem) {
        this.index = index;
        this.id = center.id();
        this.site = site;
        this.prepDays = center.prepDays();
        this.lotSpaces = center.lotSpaces();
        this.days = new CenterDay[problem.days()];
        for (int day = 0; day < days.length; day++) {
            Handovers handovers = center.handoversOn(problem.firstDay().plusDays(day));
            days[day] = new CenterDay(this, index * days.length + day, day, handovers.regular(), handovers.most());
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
    static final class CenterDay {
        final CenterFacts center;
        /** Unique among the days of all centers, from 0. */
        final int index;

        final int day;
        final int regular;
        final long most;

        CenterDay(CenterFacts center, int index, int day, int regular, long most) {
            this.center = center;
            this.index = index;
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
