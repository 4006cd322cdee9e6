package dev.quarterback.search.model;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.Arrays;

/**
 * The centers as arrays by center number, the problem's order; a center's day is {@code center * days + day}.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
public final class CenterFacts {
    /** Days that are more than any planning period has, and small enough to add to. */
    private static final int FOREVER = 1_000_000;

    public final int count;
    /** Centers at which vehicles of orders stand, by number. */
    public final int[] withVehicles;

    public final int[] prepDays;
    /** Places for vehicles that wait overnight; {@code Integer.MAX_VALUE} for any number. */
    public final int[] lotSpaces;
    /** Regular handovers by center and day. */
    public final int[] regular;
    /** Regular and surge handovers by center and day. */
    public final int[] most;

    private final int[] placeWithVehicles;

    /** {@code siteOfOrders} has the centers of vehicles on site, and {@link OrderFacts#NONE} for those in yards. */
    CenterFacts(Problem problem, int[] siteOfOrders) {
        PlanningDays planningDays = PlanningDays.of(problem);
        int days = planningDays.count();
        count = problem.centers().size();
        prepDays = new int[count];
        lotSpaces = new int[count];
        regular = new int[count * days];
        most = new int[count * days];
        for (int c = 0; c < count; c++) {
            Center center = problem.centers().get(c);
            prepDays[c] = Math.min(center.prepDays(), FOREVER);
            lotSpaces[c] = center.lotSpaces();
            for (int d = 0; d < days; d++) {
                Handovers handovers = center.handoversOn(planningDays.date(d));
                regular[c * days + d] = handovers.regular();
                most[c * days + d] = (int) Math.min(Integer.MAX_VALUE, handovers.most());
            }
        }
        withVehicles = Arrays.stream(siteOfOrders)
                .filter(center -> center != OrderFacts.NONE)
                .distinct()
                .sorted()
                .toArray();
        placeWithVehicles = new int[count];
        Arrays.fill(placeWithVehicles, OrderFacts.NONE);
        for (int i = 0; i < withVehicles.length; i++) {
            placeWithVehicles[withVehicles[i]] = i;
        }
    }

    /** Where a center is among those {@link #withVehicles}; NONE when none stands there. */
    int placeWithVehicles(int center) {
        return placeWithVehicles[center];
    }
}
