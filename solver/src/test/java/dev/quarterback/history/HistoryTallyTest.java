package dev.quarterback.history;

import static dev.quarterback.history.SmallHistory.stop;
import static dev.quarterback.history.SmallHistory.trip;
import static dev.quarterback.quarter.SmallQuarter.june;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PeriodOutlook;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTallyTest {
    private static HistoryFigures figures(SmallHistory history) {
        return HistoryTally.of(SmallHistory.PROBLEM, SmallHistory.PATH, history.build());
    }

    /**
     * Waiting: B one day, F two after its arrival on the 26th, G from the first day on none. C2 is hired for the four days
     * of T3.
     */
    @Test
    void costAndBreachesCountAsTheyHappen() {
        HistoryFigures figures = figures(SmallHistory.sound());

        assertThat(figures.costTerms()).isEqualTo(new CostTerms(3400 + 400, 0, 0, 0, 3, 4 + 1 + 1 + 1 + 1, 0, 400, 0));
        assertThat(figures.cost()).isEqualTo(3800 + 2 * 3 + 400);
        assertThat(figures.fullLots()).isZero();
    }

    @Test
    void deliveriesAreCounted() {
        HistoryFigures figures = figures(SmallHistory.sound());

        assertThat(List.of(figures.known(), figures.delivered(), figures.trips(), figures.loaded()))
                .containsExactly(11, 6, 3, 4);
        assertThat(figures.deliveredWeight()).isEqualTo(8);
        assertThat(figures.readyToHandedOver()).isEqualTo(new Waits(0 + 1 + 3 + 0 + 4 + 0, 0, 4, 4));
    }

    /** B did not come on the 24th and F was not fit on the 26th. */
    @Test
    void appointmentsAreKeptMovedBrokenOrOpen() {
        HistoryFigures figures = figures(SmallHistory.sound());

        assertThat(List.of(figures.appointments(), figures.kept(), figures.moved(), figures.broken()))
                .containsExactly(8, 6, 0, 2);
        assertThat(List.of(figures.customers(), figures.movedCustomers())).containsExactly(6, 0);
        assertThat(figures.movesPerCustomer()).isZero();
    }

    /** Who is given another appointment only after the first has come to nothing has not been moved. */
    @Test
    void aCustomerIsMovedByAnAppointmentInPlaceOfOneThatIsNotOver() {
        HistoryFigures figures = figures(SmallHistory.sound().alsoGiven(24, SmallHistory.given("E", "SJC", 27)));

        assertThat(List.of(figures.moved(), figures.movedCustomers())).containsExactly(1, 1);
        assertThat(figures.movesPerCustomer()).isEqualTo(1 / 6.0);
    }

    @Test
    void eachDayHasItsFigures() {
        assertThat(figures(SmallHistory.sound()).days().subList(0, 2))
                .containsExactly(
                        new DayFigures(june(24), 10, 1, 2, 2, 0, 4, 0, 2, 1, 2, 0, 0, 400, 0),
                        new DayFigures(june(25), 9, 2, 2, 1, 0, 3, 0, 1, 0, 0, 0, 0, 3400, 400));
    }

    @Test
    void aLotThatIsOverFullIsABreachOfEachNight() {
        Problem tight = SmallHistory.PROBLEM.withCenters(SmallHistory.PROBLEM.centers().stream()
                .map(center -> center.id().equals("SJC") ? center.withLotSpaces(0) : center)
                .toList());

        HistoryFigures figures =
                HistoryTally.of(tight, SmallHistory.PATH, SmallHistory.sound().build());

        assertThat(figures.days()).extracting(DayFigures::crowd).containsExactly(1, 0, 1, 1, 0);
        assertThat(figures.fullLots()).isEqualTo(3);
        assertThat(figures.costTerms().crowd()).isEqualTo(3);
        assertThat(SmallHistory.PROBLEM.centers()).extracting(Center::lotSpaces).containsOnly(3);
    }

    @Test
    void handoversAboveTheRegularOnesAreSurge() {
        SmallHistory full = SmallHistory.sound().alsoHandedOver(24, "P", "SJC");

        assertThat(figures(full).days().get(0).surge()).isEqualTo(1);
    }

    @Test
    void hireIsPaidOnceADay() {
        SmallHistory twice = SmallHistory.sound().alsoTrip(28, trip("T4", "C2", stop("SJC", 28)));

        assertThat(figures(twice).costTerms().hire()).isEqualTo(400);
    }

    @Test
    void monthAndQuarterAreHeldAgainstTheirTargets() {
        Problem problem = SmallHistory.PROBLEM;
        Problem withTargets = new Problem(
                problem.name(),
                problem.firstDay(),
                problem.lastDay(),
                null,
                new Progress(june(1), 100, 50, new Target(55, 60), new Target(110, null)),
                problem.rules(),
                problem.weights(),
                problem.models(),
                problem.yards(),
                problem.vessels(),
                problem.centers(),
                problem.carriers(),
                problem.lanes(),
                problem.orders());

        assertThat(HistoryTally.of(
                                withTargets,
                                SmallHistory.PATH,
                                SmallHistory.sound().build())
                        .outlook())
                .isEqualTo(new Outlook(
                        new PeriodOutlook(50, 6, 55, 60, null), new PeriodOutlook(100, 6, 110, null, null)));
    }
}
