package dev.quarterback.bound.model;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.List;

/**
 * The delivery centers in numbers.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 */
public final class Centers {
    private final int days;

    /** Handovers at most, by center × days + day. */
    private final int[] handovers;

    private final LotSpaces lot;
    private final int[] prepDays;

    Centers(Problem problem) {
        List<Center> centers = problem.centers();
        PlanningDays planningDays = PlanningDays.of(problem);
        days = planningDays.count();
        prepDays = centers.stream().mapToInt(Center::prepDays).toArray();
        handovers = new int[centers.size() * days];
        for (int c = 0; c < centers.size(); c++) {
            for (int day = 0; day < days; day++) {
                long most = centers.get(c).handoversOn(planningDays.date(day)).most();
                handovers[c * days + day] = (int) Math.min(Integer.MAX_VALUE, most);
            }
        }
        lot = new LotSpaces(problem, handovers);
    }

    /** How many there are. */
    public int count() {
        return prepDays.length;
    }

    /** Handovers at most on a day. */
    public int handovers(int center, int day) {
        return handovers[center * days + day];
    }

    /** Spaces of the lot for vehicles of trips in the night after a day; meaningless where they are not limited. */
    public int lotSpaces(int center, int day) {
        return lot.of(center, day);
    }

    /** Whether vehicles of trips can wait in the night after a day at all. */
    public boolean hasLot(int center, int day) {
        return lot.of(center, day) > 0;
    }

    /** Whether the lot has an end. */
    public boolean isLotLimited(int center, int day) {
        return lot.of(center, day) != Center.UNLIMITED;
    }

    /** Days between arrival and the first possible handover. */
    public int prepDays(int center) {
        return prepDays[center];
    }
}
