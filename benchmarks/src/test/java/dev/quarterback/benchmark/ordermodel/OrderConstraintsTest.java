package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.problem.Weights;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;
import org.optaplanner.test.api.score.stream.SingleConstraintAssertion;

/**
 * Each rule on both sides of its limit.
 *
 * <p>From yard Y: center A in 100 minutes (a tour of 290 minutes, 200 km), center B in 400 (890 minutes, 800 km, so two
 * days for the usual 660 minutes of duty). Day 0 is Monday, 24 June.
 */
class OrderConstraintsTest {
    private static final Rules RULES = new Rules(60, 30, 1.25, 80, 3, 3, null);

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
    void handoversAndSurge() {
        Scene scene = new Scene(
                roads().order(onSite("1")).order(onSite("2")).order(onSite("3")).order(onSite("4")));

        scene.onSite("1", 0);
        verify(OrderConstraints::surge, scene).penalizesBy(0);
        scene.onSite("2", 0).onSite("3", 0);
        verify(OrderConstraints::surge, scene).penalizesBy(2);
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

    private static ProblemBuilder roads() {
        return roads(new Yard("Y", null, 37, -121, Yard.UNLIMITED));
    }

    /** Center A hands over one vehicle a day and two more by surge, and has a lot for one. */
    private static ProblemBuilder roads(Yard yard) {
        return new ProblemBuilder("p", "2019-06-24", "2019-06-29")
                .rules(RULES)
                .weights(new Weights(1, 1, 1, 1, 1, 1, 1))
                .model("M3", 1847)
                .yard(yard)
                .center(new Center("A", null, 37, -122, new Handovers(1, 2), new TreeMap<>(), 1, 0))
                .center("B", 40, -122, 10)
                .center("C", 37, -122.1, 10)
                .lane("Y", "A", 100, 100)
                .lane("Y", "B", 400, 400)
                .order(Order.of("0", "M3", "Y", "A"));
    }

    private static Carrier carrier() {
        return new Carrier("K", "Y", 9, 18000, Carrier.DEFAULT_DUTY_MINUTES, null, null, List.of());
    }

    private static Order fromYard(String id) {
        return Order.of(id, "M3", "Y", "A");
    }

    private static Order onSite(String id) {
        return Order.of(id, "M3", "A", "A");
    }

    private static LocalDate day(int day) {
        return LocalDate.parse("2019-06-24").plusDays(day);
    }
}
