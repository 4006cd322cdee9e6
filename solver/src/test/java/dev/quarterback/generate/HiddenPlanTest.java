package dev.quarterback.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HiddenPlanTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ROLLED")
    void breaksNoRule(Kind kind) {
        Problem problem = new ProblemGenerator().generate(kind, 1_500, 5);
        HiddenPlan hidden = HiddenPlan.of(problem, 0, Dice.of(1, "test"));

        assertThat(PlanChecker.check(problem, plan(problem, hidden)).violations())
                .isEmpty();
    }

    @Test
    void keepsAllAppointmentsOfTheStoryTogether() {
        Problem story = Story.finalWeek();
        HiddenPlan hidden = AppointmentDraw.hiddenPlan(story, Dice.of(Story.SEED, "appointments"));

        var report = PlanChecker.check(story, plan(story, hidden));

        assertThat(report.violations()).isEmpty();
        assertThat(report.figures().appointmentsKept()).isEqualTo(7_000);
    }

    /** What a plan has for the days to come still holds when its first days are over, by what they have brought about. */
    @Test
    void theRestOfItBreaksNoRuleWhenItsFirstDaysAreOver() {
        Problem week = new ProblemGenerator().generate(Kind.WEEK, 1_500, 5);
        HiddenPlan hidden = HiddenPlan.of(week, 0, Dice.of(1, "test"));
        Underway underway = new Underway(week, hidden, 2);
        Problem rest = new Problem(
                week.name(),
                week.firstDay().plusDays(2),
                week.lastDay(),
                null,
                null,
                week.rules(),
                week.weights(),
                week.models(),
                week.yards(),
                List.of(),
                week.centers(),
                week.carriers().stream().map(underway::carrier).toList(),
                week.lanes(),
                underway.left());

        CheckReport report = PlanChecker.check(rest, restOf(rest, plan(week, hidden)));

        assertThat(report.violations()).isEmpty();
        assertThat(report.figures().delivered() + underway.delivered())
                .isEqualTo(plan(week, hidden).deliveries().size());
    }

    /** The trips and deliveries of a plan that are still to come. */
    private static Plan restOf(Problem rest, Plan plan) {
        List<Trip> trips = plan.trips().stream()
                .filter(trip -> !trip.departureDay().isBefore(rest.firstDay()))
                .toList();
        Set<String> left = rest.orders().stream().map(Order::id).collect(Collectors.toSet());
        Set<String> arrived = rest.orders().stream()
                .filter(order -> order.arrival() != null)
                .map(Order::id)
                .collect(Collectors.toSet());
        List<Delivery> deliveries = plan.deliveries().stream()
                .filter(delivery -> left.contains(delivery.order()))
                .map(delivery -> arrived.contains(delivery.order())
                        ? new Delivery(delivery.order(), delivery.center(), delivery.day(), null)
                        : delivery)
                .toList();
        List<Undelivered> undelivered = plan.undelivered().stream()
                .filter(missing -> left.contains(missing.order()))
                .toList();
        return new Plan(rest.name(), trips, deliveries, undelivered, null);
    }

    private static Plan plan(Problem problem, HiddenPlan hidden) {
        List<Trip> trips = new ArrayList<>();
        Map<Integer, String> tripOf = new HashMap<>();
        for (HiddenPlan.Ride ride : hidden.rides()) {
            String id = "T" + trips.size();
            List<String> stops = ride.stops().stream()
                    .map(stop -> problem.centers().get(stop).id())
                    .toList();
            trips.add(new Trip(id, ride.carrier(), problem.firstDay().plusDays(ride.departure()), stops));
            ride.loads().forEach(load -> load.forEach(order -> tripOf.put(order, id)));
        }
        List<Delivery> deliveries = new ArrayList<>();
        List<Undelivered> undelivered = new ArrayList<>();
        for (int i = 0; i < problem.orders().size(); i++) {
            Order.Handover handover = hidden.handover(i);
            String order = problem.orders().get(i).id();
            if (handover == null) {
                undelivered.add(new Undelivered(order, ""));
            } else {
                deliveries.add(new Delivery(order, handover.center(), handover.day(), tripOf.get(i)));
            }
        }
        return new Plan(problem.name(), trips, deliveries, undelivered, null);
    }
}
