package dev.quarterback.benchmark.ordermodel;

import static dev.quarterback.benchmark.ordermodel.SmallRoads.RULES;
import static dev.quarterback.benchmark.ordermodel.SmallRoads.carrier;
import static dev.quarterback.benchmark.ordermodel.SmallRoads.day;
import static dev.quarterback.benchmark.ordermodel.SmallRoads.fromYard;
import static dev.quarterback.benchmark.ordermodel.SmallRoads.onSite;
import static dev.quarterback.benchmark.ordermodel.SmallRoads.roads;

import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.problem.Yard;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;
import org.optaplanner.test.api.score.stream.SingleConstraintAssertion;

/** Each rule that no plan may break, on both sides of its limit, on {@link SmallRoads}. */
class RuleConstraintsTest {
    private final ConstraintVerifier<OrderConstraints, OrderSchedule> verifier = ConstraintVerifier.build(
            new OrderConstraints(), OrderSchedule.class, TripSlot.class, OrderAssignment.class);

    @Test
    void positions() {
        Scene scene = new Scene(roads().carrier("K", "Y", 2, 18000)
                .order(fromYard("1"))
                .order(fromYard("2"))
                .order(fromYard("3")));
        TripSlot trip = scene.trip("K", 0, "A");

        verify(OrderConstraints::positions, scene.ride("1", trip, 0).ride("2", trip, 0))
                .penalizesBy(0);
        verify(OrderConstraints::positions, scene.ride("3", trip, 0)).penalizesBy(1);
    }

    @Test
    void payload() {
        Scene scene = new Scene(roads().carrier("K", "Y", 9, 3694)
                .order(fromYard("1"))
                .order(fromYard("2"))
                .order(fromYard("3")));
        TripSlot trip = scene.trip("K", 0, "A");

        verify(OrderConstraints::payload, scene.ride("1", trip, 0).ride("2", trip, 0))
                .penalizesBy(0);
        verify(OrderConstraints::payload, scene.ride("3", trip, 0)).penalizesBy(1848);
    }

    @Test
    void availability() {
        Scene scene = new Scene(roads().carrier(carrier().withAvailability(null, null, List.of(day(2)))));

        scene.trip("K", 0, "B");
        verify(OrderConstraints::availability, scene).penalizesBy(0);
        scene.trip("K", 1, "B");
        verify(OrderConstraints::availability, scene).penalizesBy(1);
    }

    @Test
    void dutyTime() {
        Scene scene = new Scene(roads().carrier(carrier().withDutyMinutesPerDay(580)));
        scene.trip("K", 0, "A");
        scene.trip("K", 0, "A");
        verify(OrderConstraints::dutyTime, scene).penalizesBy(0);

        Scene longer =
                new Scene(roads().carrier(carrier().withDutyMinutesPerDay(590)).lane("Y", "C", 110, 106));
        longer.trip("K", 0, "A");
        longer.trip("K", 0, "C");
        verify(OrderConstraints::dutyTime, longer).penalizesBy(2);
    }

    @Test
    void longTrips() {
        Scene scene = new Scene(roads().carrier(carrier()));
        scene.trip("K", 0, "B");
        scene.trip("K", 2, "B");
        verify(OrderConstraints::longTrips, scene).penalizesBy(0);
        scene.trip("K", 1, "A");
        verify(OrderConstraints::longTrips, scene).penalizesBy(1);
    }

    @Test
    void dutyCycle() {
        Scene scene = new Scene(
                roads().rules(RULES.withDutyCycle(new DutyCycle(3, 870))).carrier(carrier()));
        scene.trip("K", 0, "A");
        scene.trip("K", 1, "A");
        scene.trip("K", 2, "A");
        verify(OrderConstraints::dutyCycle, scene).penalizesBy(0);
        scene.trip("K", 3, "A");
        scene.trip("K", 3, "A");
        verify(OrderConstraints::dutyCycle, scene).penalizesBy(290);
    }

    @Test
    void dutyCyclePastTheLastDay() {
        Scene scene = new Scene(
                roads().rules(RULES.withDutyCycle(new DutyCycle(2, 889))).carrier(carrier()));
        scene.trip("K", 5, "B");
        verify(OrderConstraints::dutyCycle, scene).penalizesBy(1);
    }

    @Test
    void departures() {
        Scene scene = new Scene(
                roads(new Yard("Y", null, 37, -121, 1)).carrier(carrier()).carrier("K2", "Y", 9, 18000));
        scene.trip("K", 0, "A");
        scene.trip("K", 1, "A");
        verify(OrderConstraints::departures, scene).penalizesBy(0);
        scene.trip("K2", 1, "B");
        verify(OrderConstraints::departures, scene).penalizesBy(1);
    }

    @Test
    void handovers() {
        Scene scene = new Scene(
                roads().order(onSite("1")).order(onSite("2")).order(onSite("3")).order(onSite("4")));

        scene.onSite("1", 0).onSite("2", 0).onSite("3", 0);
        verify(OrderConstraints::handovers, scene).penalizesBy(0);
        scene.onSite("4", 0);
        verify(OrderConstraints::handovers, scene).penalizesBy(1);
    }

    @Test
    void lotSpaces() {
        Scene scene = new Scene(roads().carrier(carrier())
                .order(fromYard("1"))
                .order(fromYard("2"))
                .order(onSite("3")));
        TripSlot trip = scene.trip("K", 0, "A");

        scene.ride("1", trip, 2).onSite("3", 3);
        verify(OrderConstraints::lotSpaces, scene).penalizesBy(0);
        scene.ride("2", trip, 3);
        verify(OrderConstraints::lotSpaces, scene).penalizesBy(2);
    }

    private SingleConstraintAssertion verify(
            BiFunction<OrderConstraints, ConstraintFactory, Constraint> rule, Scene scene) {
        return verifier.verifyThat(rule).givenSolution(scene.schedule());
    }
}
