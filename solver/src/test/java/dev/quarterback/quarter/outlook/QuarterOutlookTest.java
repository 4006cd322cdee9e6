package dev.quarterback.quarter.outlook;

import static dev.quarterback.quarter.SmallQuarter.order;
import static dev.quarterback.quarter.SmallQuarter.path;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.history.History;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.history.PastHandover;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Progress;
import dev.quarterback.quarter.SmallQuarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The last five days of May and ten of June; two orders for each day, which are handed over on the next one. */
class QuarterOutlookTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 5, 27);
    private static final int DAYS = 15;

    private static Problem quarter() {
        ProblemBuilder builder = SmallQuarter.days("2019-05-27", "2019-06-10");
        for (int day = 0; day < DAYS; day++) {
            builder.order(of(day, "A"));
            builder.order(of(day, "B"));
        }
        return builder.build();
    }

    private static Order of(int day, String name) {
        return order(name + day).withOrderedDay(FIRST.plusDays(day)).withReadyDay(FIRST.plusDays(day));
    }

    private static History history(int days) {
        List<HistoryDay> past = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            List<PastHandover> handovers = day == 0
                    ? List.of()
                    : List.of(new PastHandover("A" + (day - 1), "SJC"), new PastHandover("B" + (day - 1), "SJC"));
            past.add(new HistoryDay(FIRST.plusDays(day), 4, List.of(), List.of(), handovers, List.of()));
        }
        return new History("small", null, "rolling", past);
    }

    private static final SamplePath PATH = path().build();

    @Test
    void thereIsAnOutlookAfterEachDayAndNoDoubtAfterTheLast() {
        List<DayOutlook> outlook = QuarterOutlook.of(quarter(), PATH, history(DAYS));

        assertThat(outlook).extracting(DayOutlook::day).startsWith(FIRST).hasSize(DAYS);
        assertThat(outlook.get(DAYS - 1))
                .isEqualTo(new DayOutlook(
                        LocalDate.of(2019, 6, 10), 20, 28, new OutlookRange(20, 20, 20), new OutlookRange(28, 28, 28)));
    }

    @Test
    void onlyHandoversInTheMonthOfTheLastDayCountForIt() {
        List<DayOutlook> outlook = QuarterOutlook.of(quarter(), PATH, history(DAYS));

        assertThat(outlook).extracting(DayOutlook::inMonth).startsWith(0, 0, 0, 0, 0, 2, 4);
        assertThat(outlook).extracting(DayOutlook::inQuarter).startsWith(0, 2, 4, 6, 8, 10, 12);
        assertThat(outlook.get(2).month().high())
                .isLessThan(outlook.get(2).quarter().high() - 4 + 1);
    }

    @Test
    void theRangeIsAboutThePaceSoFarAndNarrowsTowardsTheEnd() {
        List<DayOutlook> outlook = QuarterOutlook.of(quarter(), PATH, history(DAYS));

        OutlookRange half = outlook.get(7).quarter();
        OutlookRange late = outlook.get(12).quarter();
        assertThat(half.holds(28)).isTrue();
        assertThat(late.holds(28)).isTrue();
        assertThat(half.low()).isLessThan(half.middle());
        assertThat(half.middle()).isLessThan(half.high());
        assertThat(late.high() - late.low()).isLessThan(half.high() - half.low());
    }

    @Test
    void whatIsToComeChangesNothing() {
        Problem quarter = quarter();
        LocalDate day = FIRST.plusDays(8);
        DayOutlook outlook = QuarterOutlook.after(day, quarter, PATH, history(DAYS));
        Problem presentOnly = quarter.withOrders(quarter.orders().subList(0, 18));
        SamplePath other =
                path().ready("A12", 25).absent("B10", 6).known("B13", 10).build();

        assertThat(QuarterOutlook.after(day, presentOnly, PATH, history(9))).isEqualTo(outlook);
        assertThat(QuarterOutlook.after(day, quarter, other, history(DAYS))).isEqualTo(outlook);
    }

    @Test
    void whatWasDeliveredBeforeIsAdded() {
        Problem quarter = quarter();
        Problem with = new Problem(
                quarter.name(),
                quarter.firstDay(),
                quarter.lastDay(),
                null,
                new Progress(null, 1_000, 100, null, null),
                quarter.rules(),
                quarter.weights(),
                quarter.models(),
                quarter.yards(),
                quarter.vessels(),
                quarter.centers(),
                quarter.carriers(),
                quarter.lanes(),
                quarter.orders());

        DayOutlook last = QuarterOutlook.after(quarter.lastDay(), with, PATH, history(DAYS));

        assertThat(last.inMonth()).isEqualTo(120);
        assertThat(last.quarter()).isEqualTo(new OutlookRange(1_028, 1_028, 1_028));
    }
}
