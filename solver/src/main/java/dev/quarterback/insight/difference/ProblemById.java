package dev.quarterback.insight.difference;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Yard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a problem has, by id. */
record ProblemById(
        Map<String, Order> orders,
        Map<String, Carrier> carriers,
        Map<String, Center> centers,
        Map<String, Yard> yards,
        Map<String, Vessel> vessels) {

    static ProblemById of(Problem problem) {
        return new ProblemById(
                problem.ordersById(),
                byId(problem.carriers(), Carrier::id),
                byId(problem.centers(), Center::id),
                byId(problem.yards(), Yard::id),
                byId(problem.vessels(), Vessel::id));
    }

    private static <T> Map<String, T> byId(List<T> list, Function<T, String> id) {
        Map<String, T> map = new HashMap<>();
        list.forEach(one -> map.put(id.apply(one), one));
        return map;
    }
}
