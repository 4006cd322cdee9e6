package dev.quarterback.benchmark.derived;

import dev.quarterback.account.CenterUse;
import dev.quarterback.account.LotNight;
import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.PlanUse;
import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.account.UndeliveredOrder;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A yard with what a plan leaves it, cut out as a problem of its own.
 *
 * <p>It has the yard's carriers and the orders that wait there, and no others. A center's day keeps the handovers that the
 * plan's other deliveries do not take, regular ones being taken first.
 *
 * <p>A center's lot has one number of spaces for all nights. It is what the plan's other vehicles leave in the night in
 * which they are most. That is safe for the yard but a little too strict, since they may be most in a night in which the yard
 * needs no space. Where the yard's own vehicles take more in some night, the lot has as many spaces as they take, so that
 * the plan's part stays sound. Only at such a center another plan of the cut-out may not fit back into the whole.
 */
public final class YardCutout {
    private final Problem problem;
    private final String yard;
    private final PlanUse ownUse;
    private final PlanUse othersUse;

    private YardCutout(Problem problem, Plan plan, String yard) {
        this.problem = problem;
        this.yard = yard;
        PlanAccount account = PlanAccount.of(problem, plan);
        ownUse = use(account, this::waitsHere);
        othersUse = use(account, order -> !waitsHere(order));
    }

    /**
     * The yard alone, with the plan's part of it.
     *
     * @param plan a plan of {@code problem} that breaks no rule
     * @param yard the yard's id
     * @throws IllegalArgumentException when there is no such yard
     */
    public static PlannedProblem of(Problem problem, Plan plan, String yard) {
        if (problem.yards().stream().noneMatch(one -> one.id().equals(yard))) {
            throw new IllegalArgumentException("No yard (" + yard + ") in problem " + problem.name() + ".");
        }
        Problem cutout = new YardCutout(problem, plan, yard).problem();
        return new PlannedProblem(cutout, part(plan, cutout));
    }

    private PlanUse use(PlanAccount account, Predicate<Order> counts) {
        List<ResolvedDelivery> deliveries = account.deliveries().stream()
                .filter(delivery -> counts.test(delivery.order()))
                .toList();
        List<UndeliveredOrder> undelivered = account.undelivered().stream()
                .filter(missing -> counts.test(missing.order()))
                .toList();
        return PlanUse.of(problem, new PlanAccount(account.trips(), deliveries, undelivered));
    }

    private boolean waitsHere(Order order) {
        return order.location().equals(yard) && order.arrival() == null;
    }

    private Problem problem() {
        Set<String> sites = Stream.concat(
                        Stream.of(yard), problem.centers().stream().map(Center::id))
                .collect(Collectors.toSet());
        return new Problem(
                problem.name() + "-" + yard,
                problem.firstDay(),
                problem.lastDay(),
                problem.market(),
                problem.progress(),
                problem.rules(),
                problem.weights(),
                problem.models(),
                those(problem.yards(), one -> one.id().equals(yard)),
                vessels(),
                IntStream.range(0, problem.centers().size())
                        .mapToObj(this::center)
                        .toList(),
                those(problem.carriers(), carrier -> carrier.yard().equals(yard)),
                those(problem.lanes(), lane -> sites.contains(lane.from()) && sites.contains(lane.to())),
                those(problem.orders(), this::waitsHere));
    }

    /** Those of the yard; others that an order names, though they land elsewhere, come to it too. */
    private List<Vessel> vessels() {
        Set<String> named = problem.orders().stream()
                .filter(this::waitsHere)
                .flatMap(order -> Stream.ofNullable(order.vessel()))
                .collect(Collectors.toSet());
        return problem.vessels().stream()
                .filter(vessel -> vessel.yard().equals(yard) || named.contains(vessel.id()))
                .map(vessel -> new Vessel(vessel.id(), vessel.name(), yard, vessel.day(), vessel.handlingDays()))
                .toList();
    }

    private Center center(int number) {
        CenterUse others = othersUse.centers().get(number);
        Center center = withoutHandovers(others);
        if (center.lotSpaces() == Center.UNLIMITED) {
            return center;
        }
        int left = center.lotSpaces() - mostOnLot(others);
        return center.withLotSpaces(Math.max(left, mostOnLot(ownUse.centers().get(number))));
    }

    private static int mostOnLot(CenterUse use) {
        return use.nights().stream().mapToInt(LotNight::vehicles).max().orElse(0);
    }

    private Center withoutHandovers(CenterUse others) {
        PlanningDays days = PlanningDays.of(problem);
        SortedMap<LocalDate, Handovers> left = new TreeMap<>(others.center().handoverDays());
        for (int day = 0; day < days.count(); day++) {
            int taken = others.days().get(day).handovers();
            if (taken > 0) {
                LocalDate date = days.date(day);
                left.put(date, without(taken, others.center().handoversOn(date)));
            }
        }
        return others.center().withHandoverDays(left);
    }

    /** What is left of a day's handovers; surge ones are taken last. */
    private static Handovers without(int taken, Handovers possible) {
        int regular = Math.min(taken, possible.regular());
        return new Handovers(possible.regular() - regular, possible.surge() - (taken - regular));
    }

    /** What a plan of the whole says of a cut-out's carriers and orders. */
    private static Plan part(Plan plan, Problem cutout) {
        Set<String> carriers = ids(cutout.carriers(), Carrier::id);
        Set<String> orders = ids(cutout.orders(), Order::id);
        return new Plan(
                cutout.name(),
                those(plan.trips(), trip -> carriers.contains(trip.carrier())),
                those(plan.deliveries(), delivery -> orders.contains(delivery.order())),
                those(plan.undelivered(), missing -> orders.contains(missing.order())),
                null);
    }

    private static <T> Set<String> ids(List<T> list, Function<T, String> id) {
        return list.stream().map(id).collect(Collectors.toSet());
    }

    private static <T> List<T> those(List<T> all, Predicate<T> belongs) {
        return all.stream().filter(belongs).toList();
    }
}
