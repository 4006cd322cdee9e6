package dev.quarterback.account;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far a center's handovers are used.
 *
 * @param days every planning day in turn
 */
public record CenterUse(Center center, List<HandoverUse> days) {

    public CenterUse {
        days = List.copyOf(days);
    }

    /** All centers of a problem. */
    static List<CenterUse> of(Problem problem, List<ResolvedDelivery> deliveries) {
        PlanningDays planningDays = PlanningDays.of(problem);
        Numbering numbering = Numbering.of(problem);
        List<Center> centers = problem.centers();
        int[][] handovers = new int[centers.size()][planningDays.count()];
        for (ResolvedDelivery delivery : deliveries) {
            handovers[numbering.center(delivery.center().id())][planningDays.number(delivery.day())]++;
        }
        return IntStream.range(0, centers.size())
                .mapToObj(i -> of(centers.get(i), handovers[i], planningDays))
                .toList();
    }

    private static CenterUse of(Center center, int[] handovers, PlanningDays planningDays) {
        return new CenterUse(
                center,
                IntStream.range(0, handovers.length)
                        .mapToObj(day -> HandoverUse.of(handovers[day], center.handoversOn(planningDays.date(day))))
                        .toList());
    }

    /** All planning days together. */
    public HandoverUse total() {
        return days.stream().reduce(HandoverUse.NONE, HandoverUse::plus);
    }

    /** Planning days on which it does every handover that it could, and at least one. */
    public int fullDays() {
        return (int) days.stream().filter(HandoverUse::isFull).count();
    }
}
