package dev.quarterback.account;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far a center's handovers and its lot are used.
 *
 * @param days every planning day in turn
 * @param nights the lot at the end of every planning day in turn
 */
public record CenterUse(Center center, List<HandoverUse> days, List<LotNight> nights) {

    public CenterUse {
        days = List.copyOf(days);
        nights = List.copyOf(nights);
    }

    /** All centers of a problem. */
    static List<CenterUse> of(Problem problem, PlanAccount account) {
        PlanningDays planningDays = PlanningDays.of(problem);
        Numbering numbering = Numbering.of(problem);
        List<Center> centers = problem.centers();
        int[][] handovers = new int[centers.size()][planningDays.count()];
        for (ResolvedDelivery delivery : account.deliveries()) {
            handovers[numbering.center(delivery.center().id())][planningDays.number(delivery.day())]++;
        }
        LotNights nights = LotNights.of(problem, account);
        return IntStream.range(0, centers.size())
                .mapToObj(i -> of(centers.get(i), handovers[i], planningDays, nights.ofCenter(i)))
                .toList();
    }

    private static CenterUse of(Center center, int[] handovers, PlanningDays planningDays, List<LotNight> nights) {
        return new CenterUse(
                center,
                IntStream.range(0, handovers.length)
                        .mapToObj(day -> HandoverUse.of(handovers[day], center.handoversOn(planningDays.date(day))))
                        .toList(),
                nights);
    }

    /** All planning days together. */
    public HandoverUse total() {
        return days.stream().reduce(HandoverUse.NONE, HandoverUse::plus);
    }

    /** Vehicles above the spaces of its lot, summed over the nights. */
    public long crowd() {
        return nights.stream().mapToLong(LotNight::crowd).sum();
    }

    /** Planning days on which it does every handover that it could, and at least one. */
    public int fullDays() {
        return (int) days.stream().filter(HandoverUse::isFull).count();
    }
}
