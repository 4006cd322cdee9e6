package dev.quarterback.account;

import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * How far a yard's carriers are used.
 *
 * @param carriers its carriers, in the problem's order
 */
public record YardUse(Yard yard, List<CarrierUse> carriers) {

    public YardUse {
        carriers = List.copyOf(carriers);
    }

    /** All yards of a problem. */
    static List<YardUse> of(Problem problem, List<CarrierUse> carriers) {
        Map<String, List<CarrierUse>> carriersOf = carriers.stream()
                .collect(Collectors.groupingBy(use -> use.carrier().yard()));
        return problem.yards().stream()
                .map(yard -> new YardUse(yard, carriersOf.getOrDefault(yard.id(), List.of())))
                .toList();
    }

    /** A figure of all its carriers together. */
    public long total(ToLongFunction<CarrierUse> figure) {
        return carriers.stream().mapToLong(figure).sum();
    }
}
