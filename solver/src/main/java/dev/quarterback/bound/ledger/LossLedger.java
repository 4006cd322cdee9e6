package dev.quarterback.bound.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The ledger of losses: where a plan falls short of the bound that some multipliers prove. Its entries sum to the gap.
 *
 * <p>See "Where a plan loses" in docs/algorithm.md.
 *
 * @param kept appointments that plans have to keep
 * @param bound the weighted deliveries of plans that keep them at most, not rounded
 * @param perAppointment by how much the bound falls with each that is kept
 * @param deliveredWeight those of the plan
 * @param impossible orders that no plan can deliver, which cost nothing
 * @param losses the entries, those of 0 left out but for trips and idle time
 */
public record LossLedger(
        long kept, double bound, double perAppointment, long deliveredWeight, long impossible, List<Loss> losses) {
    public LossLedger {
        losses = List.copyOf(losses);
    }

    /** What the plan lacks of the bound. */
    public double gap() {
        return bound - deliveredWeight;
    }

    /** All losses together. */
    public double total() {
        return sum(losses.stream());
    }

    /** All losses of a kind together. */
    public double total(LossKind kind) {
        return sum(losses.stream().filter(loss -> loss.kind() == kind));
    }

    /** By yard or center, then by kind: all losses together; what has none is missing. */
    public Map<String, Map<LossKind, Double>> bySite() {
        return losses.stream().collect(groupingBy(Loss::site, groupingBy(Loss::kind, summingDouble(Loss::amount))));
    }

    private static double sum(Stream<Loss> losses) {
        return losses.mapToDouble(Loss::amount).sum();
    }

    /** The entries of one sort. */
    public <T extends Loss> List<T> list(Class<T> sort) {
        return losses.stream().filter(sort::isInstance).map(sort::cast).toList();
    }
}
