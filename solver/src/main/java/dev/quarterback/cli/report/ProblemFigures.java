package dev.quarterback.cli.report;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The size of a problem, for whoever asks whether it was read as meant.
 *
 * @param weight the orders, each counted with its priority
 * @param appointments orders with an appointment
 * @param onSite orders whose vehicle is at a center
 * @param withArrival orders whose vehicle has left its yard already, for a center that it comes or came to
 * @param awaitingVessel orders whose vehicle waits for a vessel that is not handled by the first planning day
 * @param carrierDays days on which carriers are available, all carriers together
 * @param positions positions of all carriers together
 * @param handovers handovers that all centers can do on all planning days, surge included
 * @param surge those among them that are surge
 */
public record ProblemFigures(
        int orders,
        long weight,
        int appointments,
        int onSite,
        int withArrival,
        int awaitingVessel,
        int days,
        int models,
        int yards,
        int centers,
        int carriers,
        long carrierDays,
        long positions,
        int lanes,
        long handovers,
        long surge) {

    /** The figures of {@code problem}. */
    public static ProblemFigures of(Problem problem) {
        long weight = 0;
        int appointments = 0;
        for (Order order : problem.orders()) {
            weight += order.priority();
            appointments += order.appointment() != null ? 1 : 0;
        }
        return new ProblemFigures(
                problem.orders().size(),
                weight,
                appointments,
                onSite(problem),
                (int) problem.orders().stream()
                        .filter(order -> order.arrival() != null)
                        .count(),
                awaitingVessel(problem),
                problem.days(),
                problem.models().size(),
                problem.yards().size(),
                problem.centers().size(),
                problem.carriers().size(),
                carrierDays(problem),
                problem.carriers().stream().mapToLong(Carrier::positions).sum(),
                problem.lanes().size(),
                handovers(problem, false),
                handovers(problem, true));
    }

    private static int onSite(Problem problem) {
        Set<String> centers = problem.centers().stream().map(Center::id).collect(Collectors.toSet());
        return (int) problem.orders().stream()
                .filter(order -> order.arrival() == null && centers.contains(order.location()))
                .count();
    }

    private static int awaitingVessel(Problem problem) {
        Set<String> awaited = problem.vessels().stream()
                .filter(vessel -> vessel.readyDay().isAfter(problem.firstDay()))
                .map(Vessel::id)
                .collect(Collectors.toSet());
        return (int) problem.orders().stream()
                .filter(order -> order.arrival() == null && order.vessel() != null && awaited.contains(order.vessel()))
                .count();
    }

    private static long carrierDays(Problem problem) {
        PlanningDays planningDays = PlanningDays.of(problem);
        return problem.carriers().stream()
                .mapToLong(carrier -> planningDays.available(carrier).cardinality())
                .sum();
    }

    private static long handovers(Problem problem, boolean surgeOnly) {
        PlanningDays planningDays = PlanningDays.of(problem);
        long sum = 0;
        for (Center center : problem.centers()) {
            for (int i = 0; i < planningDays.count(); i++) {
                var possible = center.handoversOn(planningDays.date(i));
                sum += surgeOnly ? possible.surge() : possible.most();
            }
        }
        return sum;
    }
}
