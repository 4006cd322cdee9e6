package dev.quarterback.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.quarterback.path.OrderPath;
import dev.quarterback.path.PathFacts;
import dev.quarterback.path.SamplePath;
import dev.quarterback.path.VesselPath;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ReadyDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathGeneratorTest {
    private static final PathRates OFTEN = new PathRates(0.3, 0.5, 0.05, 0.1, 0.1, 0.2, 21);

    private final Problem quarter = new ProblemGenerator().generate(Kind.QUARTER, 2_000, 3);
    private final SamplePath path = PathGenerator.generate(quarter, OFTEN, 1);

    @Test
    void theSameSeedGivesTheSamePathAndAnotherOneAnother() {
        assertThat(PathGenerator.generate(quarter, OFTEN, 1)).isEqualTo(path);
        assertThat(PathGenerator.generate(quarter, OFTEN, 2)).isNotEqualTo(path);
    }

    @Test
    void whatHappensToAnOrderDoesNotDependOnTheOthers() {
        List<Order> some = quarter.orders().subList(500, 900);

        SamplePath ofSome = PathGenerator.generate(quarter.withOrders(some), OFTEN, 1);

        List<String> ids = some.stream().map(Order::id).toList();
        assertThat(ofSome.orders())
                .isEqualTo(path.orders().stream()
                        .filter(order -> ids.contains(order.order()))
                        .toList());
        assertThat(ofSome.carriers()).isEqualTo(path.carriers());
    }

    @Test
    void anOrderWithItsOrderedDayBecomesKnownThen() {
        Order first = quarter.orders().get(0).withOrderedDay(quarter.firstDay());
        Order later = quarter.orders().get(1).withOrderedDay(quarter.firstDay().plusDays(40));

        assertThat(PathGenerator.generate(quarter.withOrders(List.of(first, later)), OFTEN, 1)
                        .orders())
                .filteredOn(order -> order.known() != null)
                .extracting(OrderPath::order, OrderPath::known)
                .containsExactly(tuple(later.id(), quarter.firstDay().plusDays(40)));
    }

    @Test
    void oneRateSaysNothingAboutAnother() {
        SamplePath fewerAbsences = PathGenerator.generate(quarter, new PathRates(0.3, 0.5, 0.05, 0.1, 0, 0.2, 21), 1);

        assertThat(fewerAbsences.carriers()).isEqualTo(path.carriers());
        assertThat(fewerAbsences.orders())
                .extracting(OrderPath::order, OrderPath::known, OrderPath::ready, OrderPath::failedPreparations)
                .isSubsetOf(path.orders().stream()
                        .map(order -> tuple(order.order(), order.known(), order.ready(), order.failedPreparations()))
                        .toList());
    }

    @Test
    void sharesAreAboutWhatIsAskedFor() {
        long late =
                path.orders().stream().filter(order -> order.ready() != null).count();
        long breakdowns = path.carriers().stream()
                .mapToLong(carrier -> carrier.breakdowns().size())
                .sum();
        double carrierDays = (double) quarter.carriers().size() * quarter.days();

        assertThat((double) late / quarter.orders().size()).isCloseTo(0.3, within(0.04));
        assertThat(breakdowns / carrierDays).isCloseTo(0.05, within(0.03));
    }

    @Test
    void anOrderIsKnownSomeDaysBeforeItsVehicleIsReadyAndNotAfterItsAppointment() {
        PathFacts facts = new PathFacts(quarter, path);
        for (Order order : quarter.orders()) {
            LocalDate ready = order.readyDay() == null ? quarter.firstDay() : order.readyDay();
            LocalDate known = facts.knownOn(order.id());
            assertThat(known).isBetween(quarter.firstDay(), ready);
            assertThat(known.plusDays(21).isBefore(ready)).isFalse();
            if (order.appointment() != null) {
                assertThat(known).isBeforeOrEqualTo(order.appointment().day());
            }
        }
    }

    @Test
    void nothingGoesWrongOnASmoothPath() {
        SamplePath smooth = PathGenerator.generate(quarter, PathRates.SMOOTH, 1);

        assertThat(smooth.carriers()).isEmpty();
        assertThat(smooth.orders())
                .isNotEmpty()
                .allSatisfy(order -> assertThat(order)
                        .isEqualTo(new OrderPath(order.order(), order.known(), null, List.of(), List.of())));
    }

    @Test
    void aVehicleThatComesByVesselIsLateFromTheDayOnWhichItsVesselWouldBringIt() {
        Problem rolled = new ProblemGenerator().generate(Kind.ROLLED, 400, 1);
        SamplePath path = PathGenerator.generate(rolled, OFTEN, 1);
        PathFacts facts = new PathFacts(rolled, path);
        ReadyDays told = new ReadyDays(rolled.vessels());
        List<Long> daysLate = new ArrayList<>();
        for (Order order : rolled.orders()) {
            LocalDate real = facts.readyOn(order.id());
            LocalDate ready = told.of(order);
            if (order.vessel() != null && real != null && ready != null) {
                daysLate.add(ChronoUnit.DAYS.between(ready, real));
            }
        }

        assertThat(daysLate).isNotEmpty().allMatch(days -> days >= 1 && days <= 5);
    }

    @Test
    void lateVesselsLandLater() {
        Problem rolled = new ProblemGenerator().generate(Kind.ROLLED, 400, 1);
        PathFacts told = new PathFacts(rolled, SamplePath.smooth(rolled.name()));

        SamplePath late = PathGenerator.generate(rolled, OFTEN, 1);

        assertThat(late.vessels()).isNotEmpty();
        rolled.vessels()
                .forEach(vessel -> assertThat(late.vessels().stream()
                                .filter(path -> path.vessel().equals(vessel.id()))
                                .map(VesselPath::day))
                        .allSatisfy(day -> assertThat(day)
                                .isBetween(
                                        told.landsOn(vessel).plusDays(1),
                                        told.landsOn(vessel).plusDays(5))));
    }
}
