package dev.quarterback.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 100 delivered in June so far and 1,000 in the quarter; the plan has two deliveries in June, one in May, before it, and one
 * in March, before the quarter.
 */
class VerdictTest {
    private static final LocalDate QUARTER_START = LocalDate.of(2019, 4, 1);
    private static final Map<LocalDate, Integer> PLANNED = Map.of(
            LocalDate.of(2019, 3, 31),
            1,
            LocalDate.of(2019, 5, 31),
            1,
            LocalDate.of(2019, 6, 1),
            1,
            LocalDate.of(2019, 6, 30),
            1);

    @ParameterizedTest
    @CsvSource({
        "102, 4, REACHED",
        "104, 4, OPEN",
        "105, 4, IMPOSSIBLE",
        "102,  , REACHED",
        "105,  , OPEN",
        "   , 4,",
    })
    void ofAMonthsTargetByWhatIsPlannedAndWhatIsProven(
            @Nullable Integer target, @Nullable Long orders, @Nullable Verdict expected) {
        assertVerdict(
                aim -> outlook(progress(100, 1000, aim, null), PLANNED, orders).month(), target, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1003, 4, REACHED",
        "1004, 4, OPEN",
        "1005, 4, IMPOSSIBLE",
        "1003,  , REACHED",
        "1005,  , OPEN",
        "    , 4,",
    })
    void ofAQuartersTargetByWhatIsPlannedAndWhatIsProven(
            @Nullable Integer target, @Nullable Long orders, @Nullable Verdict expected) {
        assertVerdict(
                aim -> outlook(progress(100, 1000, null, aim), PLANNED, orders).quarter(), target, expected);
    }

    private static void assertVerdict(
            Function<Target, PeriodOutlook> outlook, @Nullable Integer target, @Nullable Verdict expected) {
        PeriodOutlook low = outlook.apply(new Target(target, null));
        PeriodOutlook high = outlook.apply(new Target(null, target));

        assertThat(low.lowVerdict()).isEqualTo(expected);
        assertThat(low.highVerdict()).isNull();
        assertThat(low.hasVerdict()).isEqualTo(expected != null);
        assertThat(high.highVerdict()).isEqualTo(expected);
        assertThat(high.lowVerdict()).isNull();
        assertThat(high.hasVerdict()).isEqualTo(expected != null);
    }

    @Test
    void withoutAPlanIsReachedOnlyWhereItWasBefore() {
        PeriodOutlook month = outlook(progress(100, null, new Target(100, 102), null), null, 3L)
                .month();

        assertThat(month.lowVerdict()).isEqualTo(Verdict.REACHED);
        assertThat(month.highVerdict()).isEqualTo(Verdict.OPEN);
        assertThat(month.most()).isEqualTo(103);
    }

    @Test
    void isNoneWhereTheDeliveriesSoFarAreNotKnown() {
        Outlook outlook = outlook(progress(null, null, new Target(1, 2), new Target(1, 2)), PLANNED, 4L);

        assertThat(outlook)
                .isEqualTo(new Outlook(new PeriodOutlook(null, 2, 1, 2, 4L), new PeriodOutlook(null, 3, 1, 2, 4L)));
        assertThat(outlook.hasVerdict()).isFalse();
        assertThat(outlook.month().lowVerdict()).isNull();
        assertThat(outlook.month().highVerdict()).isNull();
        assertThat(outlook.month().most()).isNull();
    }

    /** Anybody can write a plan's file. */
    @Test
    void aBoundBelowWhatThePlanDeliversIsNone() {
        Progress progress = progress(100, 1000, new Target(110, null), new Target(1010, null));

        assertThat(outlook(progress, PLANNED, 4L).quarter().lowVerdict()).isEqualTo(Verdict.IMPOSSIBLE);
        assertThat(outlook(progress, PLANNED, 3L)).isEqualTo(outlook(progress, PLANNED, null));
    }

    @Test
    void allPlanningDaysAreOfTheQuarterWhereItsStartIsNotGiven() {
        Outlook outlook = outlook(new Progress(null, 1000, null, null, new Target(1004, null)), PLANNED, null);

        assertThat(outlook.quarter().lowVerdict()).isEqualTo(Verdict.REACHED);
    }

    private static Progress progress(
            @Nullable Integer inMonth,
            @Nullable Integer inQuarter,
            @Nullable Target monthTarget,
            @Nullable Target quarterTarget) {
        return new Progress(QUARTER_START, inQuarter, inMonth, monthTarget, quarterTarget);
    }

    private static Outlook outlook(Progress progress, @Nullable Map<LocalDate, Integer> perDay, @Nullable Long orders) {
        Problem problem = new ProblemBuilder("p", "2019-03-31", "2019-06-30")
                .progress(progress)
                .build();
        PlanFigures figures = perDay == null
                ? null
                : new PlanFigures(
                        9, 4, 4, 0, 0, 0, 0, 0, 0, new CostTerms(0, 0, 0, 0, 0, 0, 0, 0, 0), 0, new TreeMap<>(perDay));
        return Objects.requireNonNull(Outlook.of(problem, figures, new UpperBound(null, null, orders)));
    }
}
