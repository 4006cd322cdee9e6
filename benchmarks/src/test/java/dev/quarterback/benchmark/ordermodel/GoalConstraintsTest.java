package dev.quarterback.benchmark.ordermodel;

import static dev.quarterback.benchmark.ordermodel.SmallRoads.carrier;
import static dev.quarterback.benchmark.ordermodel.SmallRoads.day;
import static dev.quarterback.benchmark.ordermodel.SmallRoads.fromYard;
import static dev.quarterback.benchmark.ordermodel.SmallRoads.onSite;
import static dev.quarterback.benchmark.ordermodel.SmallRoads.roads;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;
import org.optaplanner.test.api.score.stream.SingleConstraintAssertion;

/** What makes a plan good: appointments, deliveries and each term of the cost, on {@link SmallRoads}. */
class GoalConstraintsTest {
    private final ConstraintVerifier<OrderConstraints, OrderSchedule> verifier = ConstraintVerifier.build(
            new OrderConstraints(), OrderSchedule.class, TripSlot.class, OrderAssignment.class);

    @Test
    void appointments() {
        Order order = onSite("1").withAppointment(new Handover("A", day(1)));

        verify(OrderConstraints::appointments, new Scene(roads().order(order)).onSite("1", 1))
                .rewardsWith(1);
        verify(OrderConstraints::appointments, new Scene(roads().order(order)).onSite("1", 2))
                .rewardsWith(0);
    }

    @Test
    void deliveries() {
        Scene scene = new Scene(roads().order(onSite("1").withPriority(3)).order(onSite("2")));

        verify(OrderConstraints::deliveries, scene).rewardsWith(0);
        verify(OrderConstraints::deliveries, scene.onSite("1", 0)).rewardsWith(3);
    }

    @Test
    void km() {
        Scene scene = new Scene(roads().carrier(carrier()));
        scene.trip("K", 0, "A");
        scene.trip("K", 1, "B");

        verify(OrderConstraints::km, scene).penalizesBy(1000);
    }

    @Test
    void surge() {
        Scene scene = new Scene(roads().order(onSite("1")).order(onSite("2")).order(onSite("3")));

        verify(OrderConstraints::surge, scene.onSite("1", 0)).penalizesBy(0);
        verify(OrderConstraints::surge, scene.onSite("2", 0).onSite("3", 0)).penalizesBy(2);
    }

    @Test
    void preference() {
        Scene scene = new Scene(roads().carrier(carrier()).order(Order.of("1", "M3", "Y", "B", "A")));
        verify(OrderConstraints::preference, scene).penalizesBy(0);

        scene.ride("1", scene.trip("K", 0, "A"), 0);
        verify(OrderConstraints::preference, scene).penalizesBy(1);
    }

    @Test
    void late() {
        Order order = onSite("1").withPromisedDay(day(1));

        verify(OrderConstraints::late, new Scene(roads().order(order)).onSite("1", 1))
                .penalizesBy(0);
        verify(OrderConstraints::late, new Scene(roads().order(order)).onSite("1", 4))
                .penalizesBy(3);
    }

    @Test
    void waiting() {
        Scene scene = new Scene(roads().carrier(carrier())
                .order(fromYard("1"))
                .order(onSite("2").withReadyDay(day(1)))
                .order(onSite("3").withReadyDay(day(-5))));
        TripSlot trip = scene.trip("K", 1, "A");

        verify(OrderConstraints::waiting, scene.ride("1", trip, 1).onSite("2", 1))
                .penalizesBy(0);
        verify(OrderConstraints::waiting, scene.onSite("2", 2).onSite("3", 3)).penalizesBy(4);
    }

    @Test
    void level() {
        Scene scene = new Scene(roads().order(onSite("1")).order(onSite("2")).order(onSite("3")));

        verify(OrderConstraints::level, scene.onSite("1", 0).onSite("2", 0).onSite("3", 1))
                .penalizesBy(5);
    }

    @Test
    void change() {
        Order planned = onSite("1").withPlanned(new Handover("A", day(1)));

        verify(OrderConstraints::change, new Scene(roads().order(planned))).penalizesBy(1);
        verify(OrderConstraints::change, new Scene(roads().order(planned)).onSite("1", 2))
                .penalizesBy(1);
        verify(OrderConstraints::change, new Scene(roads().order(planned)).onSite("1", 1))
                .penalizesBy(0);
    }

    private SingleConstraintAssertion verify(
            BiFunction<OrderConstraints, ConstraintFactory, Constraint> rule, Scene scene) {
        return verifier.verifyThat(rule).givenSolution(scene.schedule());
    }
}
