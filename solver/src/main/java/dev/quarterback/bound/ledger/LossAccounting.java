package dev.quarterback.bound.ledger;

import dev.quarterback.account.CarrierUse;
import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.PlanUse;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.account.YardUse;
import dev.quarterback.bound.cut.StopCut;
import dev.quarterback.bound.cut.StopCuts;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.Resources;
import dev.quarterback.bound.price.DualBound;
import dev.quarterback.bound.price.LagrangianDual;
import dev.quarterback.bound.price.PartProfits;
import dev.quarterback.bound.yard.BestRoster;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.reach.Reachability;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Enters the losses of a plan in the ledger.
 *
 * <p>With D the dual's value at multipliers u, K appointments to keep and W what the plan x delivers,
 *
 * <pre>
 * D(u) − W = Σ over resources: u (limit − use by x) + Σ over parts: largest reduced profit − that of what x does
 * </pre>
 *
 * <p>None of these terms is below 0, since a plan that breaks no rule is among the choices of the relaxation.
 *
 * <p>See "Where a plan loses" in docs/algorithm.md.
 */
public final class LossAccounting {
    private final Problem problem;
    private final Numbering numbering;
    private final PlanningDays days;
    private final LagrangianDual dual;
    private final ProblemFacts facts;
    private final double[] multipliers;
    private final List<Order> possible = new ArrayList<>();
    private final PlanColumns columns;
    private final double[] use;
    private final List<Loss> losses = new ArrayList<>();

    private LossAccounting(Problem problem, PlanAccount account, Multipliers at) {
        this.problem = problem;
        numbering = Numbering.of(problem);
        days = PlanningDays.of(problem);
        Reachability reachability = Reachability.of(problem);
        IdentityHashMap<Order, Integer> numbers = new IdentityHashMap<>();
        for (Order order : problem.orders()) {
            if (reachability.isPossible(order)) {
                numbers.put(order, possible.size());
                possible.add(order);
            }
        }
        dual = new LagrangianDual(problem, numbers::containsKey);
        facts = dual.model().facts();
        multipliers = at.values();
        columns = new PlanColumns(dual.model(), account, numbering, days, numbers::get);
        use = columns.use();
    }

    /**
     * The ledger of a plan that breaks no rule.
     *
     * @param kept appointments that plans have to keep, such as the plan does
     * @param bound what the multipliers prove about the deliveries of such plans
     */
    public static LossLedger of(Problem problem, PlanAccount account, long kept, DualBound bound) {
        LossAccounting accounting = new LossAccounting(problem, account, bound.multipliers());
        accounting.enterResources(kept);
        PartProfits best = accounting.dual.partProfits(bound.multipliers(), Goal.DELIVERIES, () -> false);
        accounting.enterOnSite(best);
        PlanUse.of(problem, account).yards().forEach(yard -> accounting.enterCarriers(yard, best));
        long weight = account.deliveries().stream()
                .mapToLong(delivery -> delivery.order().priority())
                .sum();
        return new LossLedger(
                kept,
                bound.at(kept),
                bound.perAppointment(),
                weight,
                problem.orders().size() - accounting.possible.size(),
                accounting.losses);
    }

    private void enterResources(long kept) {
        Resources resources = dual.model().resources();
        double[] limits = dual.limits(kept);
        for (int order = 0; order < possible.size(); order++) {
            if (multipliers[order] > 0 && use[order] == 0) {
                Order left = possible.get(order);
                losses.add(new Loss.OrderLeft(site(order), left.id(), multipliers[order]));
            }
        }
        for (int day = 0; day < facts.days(); day++) {
            for (int yard = 0; yard < facts.yards().size(); yard++) {
                String site = problem.yards().get(yard).id();
                enter(LossKind.DEPARTURES_UNUSED, site, day, resources.departure(yard, day), limits);
            }
            for (int center = 0; center < facts.centers().count(); center++) {
                String site = problem.centers().get(center).id();
                enter(LossKind.HANDOVERS_UNUSED, site, day, resources.handover(center, day), limits);
                enter(LossKind.LOT_SPACES_UNUSED, site, day, resources.lot(center, day), limits);
            }
        }
        enterCuts(limits);
        int appointments = resources.appointments();
        if (multipliers[appointments] > 0 && -use[appointments] != kept) {
            losses.add(new Loss.MoreKept(kept, (long) -use[appointments], multipliers[appointments]));
        }
    }

    private String site(int order) {
        int yard = facts.orders().yard(order);
        return yard == Numbering.NONE
                ? problem.centers().get(facts.orders().site(order)).id()
                : problem.yards().get(yard).id();
    }

    private void enter(LossKind kind, String site, int day, int resource, double[] limits) {
        if (multipliers[resource] > 0 && limits[resource] != use[resource]) {
            losses.add(new Loss.Unused(
                    kind, site, days.date(day), limits[resource], use[resource], multipliers[resource]));
        }
    }

    private void enterCuts(double[] limits) {
        StopCuts cuts = dual.model().cuts();
        for (int i = 0; i < cuts.count(); i++) {
            int resource = dual.model().resources().cut(i);
            if (multipliers[resource] > 0 && limits[resource] != use[resource]) {
                StopCut cut = cuts.get(i);
                losses.add(new Loss.SlackCut(
                        problem.centers().get(cut.center()).id(),
                        days.date(cut.from()),
                        cut.isOfDay(),
                        limits[resource],
                        use[resource],
                        multipliers[resource]));
            }
        }
    }

    private void enterOnSite(PartProfits best) {
        List<int[]> parts = facts.orders().onSite();
        for (int i = 0; i < parts.size(); i++) {
            int center = facts.orders().site(parts.get(i)[0]);
            double planned = columns.onSite(center).reducedProfit(multipliers);
            if (best.onSite().get(i) != planned) {
                String site = problem.centers().get(center).id();
                losses.add(new Loss.OnSite(site, best.onSite().get(i), planned));
            }
        }
    }

    private void enterCarriers(YardUse use, PartProfits best) {
        int yard = numbering.yard(use.yard().id());
        for (CarrierUse carrier : use.carriers()) {
            String id = carrier.carrier().id();
            BestRoster roster = best.ofCarrier(yard, facts.yards().get(yard).groupOf(id));
            Loss.IdleTime idle = new Loss.IdleTime(
                    use.yard().id(),
                    id,
                    roster.profit(),
                    roster.minutes(),
                    carrier.dutyMinutes(),
                    carrier.dutyMinutesOffered());
            losses.add(idle);
            for (ResolvedTrip trip : carrier.trips()) {
                losses.add(new Loss.OfTrip(
                        use.yard().id(),
                        trip,
                        columns.ofTrip(trip).reducedProfit(multipliers),
                        minutes(trip),
                        idle.perMinute()));
            }
        }
    }

    /** Duty minutes of a trip on planning days. */
    private long minutes(ResolvedTrip trip) {
        int perDay = trip.carrier().dutyMinutesPerDay();
        long left = (long) days.count() - days.number(trip.departureDay());
        return Math.min(trip.tour().minutes(), left * perDay);
    }
}
