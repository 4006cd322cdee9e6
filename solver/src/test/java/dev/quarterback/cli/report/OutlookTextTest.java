package dev.quarterback.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "103 |     | June: 100 + 2 = 102 of at least 103: 1 short of the low target",
                "102 |     | June: 100 + 2 = 102 of at least 102: 0 above the low target",
                "    | 102 | June: 100 + 2 = 102 of at most 102: 0 below the high target",
                "    | 101 | June: 100 + 2 = 102 of at most 101: 1 above the high target",
                "99  | 101 | June: 100 + 2 = 102 of 99 to 101: 1 above the high target",
                "99  | 105 | June: 100 + 2 = 102 of 99 to 105: 3 above the low target",
                "    |     | June: 100 + 2 = 102"
            })
    void monthIsHeldAgainstItsTarget(@Nullable Integer low, @Nullable Integer high, String line) {
        Progress progress = new Progress(null, null, 100, new Target(low, high), null);

        assertThat(lines(progress)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "101 | 105 |   | Verdict: low target 101 reached, high target 105 open",
                "101 | 105 | 5 | Verdict: low target 101 reached, high target 105 open; no plan brings June to more than 105",
                "101 | 105 | 4 | Verdict: low target 101 reached, high target 105 impossible; no plan brings June to more than 104",
                "    | 102 | 9 | Verdict: high target 102 reached; no plan brings June to more than 109",
            })
    void verdictFollows(@Nullable Integer low, @Nullable Integer high, @Nullable Long orders, String line) {
        Progress progress = new Progress(null, null, 100, new Target(low, high), null);

        assertThat(lines(progress, orders)).last().isEqualTo(line);
    }

    @Test
    void deliveriesOfEarlierMonthsCountForTheQuarterOnly() {
        Progress progress = new Progress(LocalDate.of(2019, 4, 1), 1000, 100, null, null);

        assertThat(lines(progress)).containsExactly("June: 100 + 2 = 102", "Quarter: 1,000 + 3 = 1,003");
    }

    @Test
    void deliveriesBeforeTheQuarterDoNotCountForIt() {
        Progress progress = new Progress(LocalDate.of(2019, 6, 1), 1000, null, null, null);

        assertThat(lines(progress)).containsExactly("Quarter: 1,000 + 2 = 1,002");
    }

    @Test
    void sumsPastTheLargestIntAreRight() {
        Progress progress = new Progress(null, Integer.MAX_VALUE, null, null, null);

        assertThat(lines(progress)).containsExactly("Quarter: 2,147,483,647 + 3 = 2,147,483,650");
    }

    @Test
    void nothingIsSaidWhereNothingIsKnown() {
        assertThat(lines(null)).isEmpty();
        assertThat(lines(new Progress(null, null, null, new Target(1, 2), null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1004 |      |   | Quarter: 1,000 + 3 = 1,003 of at least 1,004: 1 short of the low target"
                        + "/Verdict on the quarter: low target 1,004 open",
                "     | 1003 | 9 | Quarter: 1,000 + 3 = 1,003 of at most 1,003: 0 below the high target"
                        + "/Verdict on the quarter: high target 1,003 reached; no plan brings the quarter to more than 1,009",
                "1001 | 1005 | 4 | Quarter: 1,000 + 3 = 1,003 of 1,001 to 1,005: 2 above the low target"
                        + "/Verdict on the quarter: low target 1,001 reached, high target 1,005 impossible;"
                        + " no plan brings the quarter to more than 1,004",
            })
    void quarterIsHeldAgainstItsTargetAsTheMonthIs(
            @Nullable Integer low, @Nullable Integer high, @Nullable Long orders, String expected) {
        Progress progress = new Progress(null, 1000, 100, null, new Target(low, high));

        assertThat(lines(progress, orders)).startsWith("June: 100 + 2 = 102").endsWith(expected.split("/", -1));
    }

    /** One delivery in May, two in June. */
    private static List<String> lines(@Nullable Progress progress) {
        return lines(progress, null);
    }

    private static List<String> lines(@Nullable Progress progress, @Nullable Long orders) {
        ProblemBuilder builder = new ProblemBuilder("p", "2019-05-31", "2019-06-30");
        Problem problem =
                progress == null ? builder.build() : builder.progress(progress).build();
        Map<LocalDate, Integer> perDay =
                Map.of(LocalDate.of(2019, 5, 31), 1, LocalDate.of(2019, 6, 1), 1, LocalDate.of(2019, 6, 30), 1);
        PlanFigures figures = new PlanFigures(
                9, 3, 3, 0, 0, 0, 0, 0, 0, new CostTerms(0, 0, 0, 0, 0, 0, 0, 0, 0), 0, new TreeMap<>(perDay));
        UpperBound bound = new UpperBound(null, null, orders);
        return OutlookText.lines(Outlook.of(problem, figures, bound), Month.JUNE);
    }
}
