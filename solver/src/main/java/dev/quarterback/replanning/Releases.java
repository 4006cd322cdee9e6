package dev.quarterback.replanning;

import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.bound.ledger.Loss;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.change.CancelAppointment;
import dev.quarterback.change.Change;
import dev.quarterback.change.Operation;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What promises cost: the kept appointments whose release may bring the most.
 *
 * <p>A customer who is asked for another day gives back a handover there and then: it counts by its multiplier, less that
 * of the cheapest handover to take in its place. The trip that keeps the appointment need not be made as it is: what it
 * falls short of the price of its minutes is shared by the appointments that it keeps. And plans have to keep an
 * appointment less, which has a multiplier too.
 */
final class Releases {
    private final PlanningDays days;
    private final Numbering numbering;
    private final Multipliers multipliers;

    /** What trips lose for each appointment that they keep, by order. */
    private final Map<String, Double> lossOfTrip = new HashMap<>();

    private Releases(PricedPlan plan) {
        Problem problem = plan.plan().problem();
        days = PlanningDays.of(problem);
        numbering = Numbering.of(problem);
        multipliers = plan.multipliers();
        Map<String, List<ResolvedDelivery>> kept = plan.account().deliveries().stream()
                .filter(delivery -> delivery.trip() != null && delivery.keepsAppointment())
                .collect(Collectors.groupingBy(
                        delivery -> Objects.requireNonNull(delivery.trip()).id()));
        plan.losses()
                .list(Loss.OfTrip.class)
                .forEach(loss ->
                        share(loss.amount(), kept.getOrDefault(loss.trip().id(), List.of())));
    }

    private void share(double loss, List<ResolvedDelivery> deliveries) {
        deliveries.forEach(delivery -> lossOfTrip.put(delivery.order().id(), Math.max(0, loss) / deliveries.size()));
    }

    private record Worth(Order order, double estimate) {}

    /** The release of as many as {@code most} appointments that the plan keeps; empty where none is worth anything. */
    static Optional<Candidate> of(PricedPlan plan, int most) {
        Releases releases = new Releases(plan);
        Map<String, Handover> handovers = Handovers.of(plan.plan().plan());
        List<Worth> best = plan.plan().problem().orders().stream()
                .filter(order -> Handovers.isKept(order, handovers))
                .map(order -> new Worth(order, releases.estimate(order)))
                .filter(worth -> worth.estimate() > 0)
                .sorted(Comparator.comparingDouble(Worth::estimate).reversed())
                .limit(most)
                .toList();
        if (best.isEmpty()) {
            return Optional.empty();
        }
        List<Operation> operations = new ArrayList<>();
        best.forEach(worth -> operations.add(new CancelAppointment(worth.order().id())));
        String text = best.size() == 1
                ? "1 customer asked for another day: " + best.get(0).order().id()
                : best.size() + " customers asked for another day";
        double estimate = best.stream().mapToDouble(Worth::estimate).sum();
        return Optional.of(new Candidate(text, new Change(operations), estimate, 0, Candidate.Kind.RELEASE));
    }

    private double estimate(Order order) {
        Handover kept = order.appointment();
        if (kept == null || !days.contain(kept.day())) {
            return 0;
        }
        int first = days.ready(order.readyDay());
        double cheapest = Double.POSITIVE_INFINITY;
        for (String center : order.centers()) {
            for (int day = first; day < days.count(); day++) {
                if (!order.unavailableDays().contains(days.date(day))) {
                    cheapest = Math.min(cheapest, multipliers.ofHandover(numbering.center(center), day));
                }
            }
        }
        double there = multipliers.ofHandover(numbering.center(kept.center()), days.number(kept.day()));
        return multipliers.ofAppointment() + lossOfTrip.getOrDefault(order.id(), 0.0) + Math.max(0, there - cheapest);
    }
}
