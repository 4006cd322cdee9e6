package dev.quarterback.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.account.CarrierUse;
import dev.quarterback.account.CenterUse;
import dev.quarterback.account.DayUse;
import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.PlanUse;
import dev.quarterback.account.YardUse;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.Case;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the report of a random plan shows is what the checker and the account count. */
class HtmlReportPropertyTest {
    private static final int MOST_BYTES = 1_000_000;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFigureIsThatOfTheAccount(long seed) {
        Case sound = Case.sound(seed);
        Problem problem = sound.problem();
        PlanFigures figures = ReportInputs.figures(problem, sound.plan());
        PlanUse use = PlanUse.of(problem, PlanAccount.of(problem, sound.plan()));

        String html = HtmlReport.of(ReportInputs.explained(problem, sound.plan()));

        ParsedReport report = new ParsedReport(html);
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
        assertThat(report.cards())
                .contains(
                        "Delivered: " + whole(figures.delivered()),
                        "Missing: " + whole(figures.orders() - figures.delivered()));
        assertThat(columns(report.table("Handovers by day"), 1, 2, 4, 5, 7, 8))
                .isEqualTo(use.days().stream().map(HtmlReportPropertyTest::day).toList());
        assertThat(columns(report.table("Centers"), 0, 2, 3, 5, 6))
                .containsExactlyInAnyOrderElementsOf(use.centers().stream()
                        .map(HtmlReportPropertyTest::center)
                        .toList());
        assertThat(columns(report.table("Carriers"), 0, 2, 3, 4, 7, 8))
                .isEqualTo(carriers(use).map(HtmlReportPropertyTest::carrier).toList());
        assertThat(columns(report.table("Yards"), 2, 3, 5))
                .isEqualTo(use.yards().stream()
                        .filter(yard -> !yard.carriers().isEmpty())
                        .map(HtmlReportPropertyTest::yard)
                        .toList());
        List<List<String>> cost = report.table("Cost");
        assertThat(cost.get(cost.size() - 1)).containsExactly("all", "", "", whole(figures.cost()));
        heatMapIsThatOf(use, report);
    }

    private static void heatMapIsThatOf(PlanUse use, ParsedReport report) {
        List<List<String>> rows = report.table("Use of centers by day");
        assertThat(rows.stream().flatMap(row -> row.stream().skip(1)))
                .containsExactlyInAnyOrderElementsOf(use.centers().stream()
                        .flatMap(center ->
                                center.days().stream().limit(rows.get(0).size() - 1))
                        .map(day -> (day.capacity() == 0 ? "–" : whole(day.handovers()))
                                + (day.surge() == 0 ? "" : ", surge"))
                        .toList());
    }

    private static Stream<CarrierUse> carriers(PlanUse use) {
        return use.yards().stream().flatMap(yard -> yard.carriers().stream());
    }

    private static List<String> day(DayUse day) {
        return numbers(
                day.handovers().handovers(),
                day.handovers().capacity(),
                day.handovers().surge(),
                day.kept(),
                day.departures(),
                day.loaded());
    }

    private static List<String> center(CenterUse use) {
        return Stream.concat(
                        Stream.of(use.center().id()),
                        numbers(
                                use.total().handovers(),
                                use.total().capacity(),
                                use.total().surge(),
                                use.fullDays())
                                .stream())
                .toList();
    }

    private static List<String> carrier(CarrierUse use) {
        return Stream.concat(
                        Stream.of(use.carrier().id()),
                        numbers(
                                use.trips().size(),
                                use.longTrips(),
                                use.vehicles(),
                                use.busyDays(),
                                use.availableDays())
                                .stream())
                .toList();
    }

    private static List<String> yard(YardUse use) {
        return numbers(
                use.carriers().size(), use.total(carrier -> carrier.trips().size()), use.total(CarrierUse::vehicles));
    }

    private static List<String> numbers(long... numbers) {
        return LongStream.of(numbers).mapToObj(HtmlReportPropertyTest::whole).toList();
    }

    private static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static List<List<String>> columns(List<List<String>> rows, int... columns) {
        return rows.stream()
                .map(row -> IntStream.of(columns).mapToObj(row::get).toList())
                .toList();
    }
}
