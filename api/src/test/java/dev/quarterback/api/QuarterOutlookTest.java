package dev.quarterback.api;

import static dev.quarterback.api.SmallQuarters.day;
import static dev.quarterback.api.SmallQuarters.started;
import static dev.quarterback.api.SmallQuarters.tell;
import static dev.quarterback.api.SmallQuarters.tellAll;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.history.History;
import dev.quarterback.path.DaySlice;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.Simulation;
import dev.quarterback.quarter.SimulationListener;
import dev.quarterback.quarter.SimulationOptions;
import dev.quarterback.quarter.outlook.DayOutlook;
import dev.quarterback.quarter.outlook.OutlookRange;
import dev.quarterback.quarter.outlook.QuarterOutlook;
import dev.quarterback.run.StopSignal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** Where a quarter of the service may end, told as it goes. */
class QuarterOutlookTest {
    private static final Problem QUARTER = SmallQuarters.problem();
    private static final SamplePath ON = SmallQuarters.path(QUARTER);
    private static final LocalDate FIRST = QUARTER.firstDay();
    private static final String OPTIONS = ", \"options\": {\"steps\": 60}";

    @TempDir
    private static Path data;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(data, "quarterback.jobs.at-once=1");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String text(DayOutlook outlook) {
        return outlook.day() + " " + text(outlook.inMonth(), outlook.month()) + " "
                + text(outlook.inQuarter(), outlook.quarter());
    }

    private static String text(int soFar, OutlookRange range) {
        return soFar + ": " + range.low() + " " + range.middle() + " " + range.high();
    }

    private static String text(JsonNode outlook) {
        return outlook.get("day").stringValue() + " " + period(outlook.get("month")) + " "
                + period(outlook.get("quarter"));
    }

    private static String period(JsonNode period) {
        return period.get("soFar") + ": " + period.get("low") + " " + period.get("middle") + " " + period.get("high");
    }

    @Test
    void afterEachDayItIsWhatTheOutlookOfASimulationIs() {
        String quarter = started(service, QUARTER, OPTIONS);
        tellAll(service, quarter, QUARTER, ON, FIRST);

        JsonNode outlook = service.json(quarter + "/outlook");

        History simulated = new Simulation(new DeliveryPlanner()::planWithoutBound, new SimulationOptions(7, 3, 60, 0))
                .run(QUARTER, ON, PolicyKind.ROLLING, SimulationListener.NONE, new StopSignal())
                .history();
        List<String> expected = QuarterOutlook.of(QUARTER, ON, simulated).stream()
                .map(QuarterOutlookTest::text)
                .toList();
        assertThat(outlook.get("days")
                        .valueStream()
                        .map(QuarterOutlookTest::text)
                        .toList())
                .isEqualTo(expected);
        assertThat(outlook.get("provenOf").stringValue())
                .as("the quarter is over")
                .isEqualTo("nothing");
        assertThat(outlook.has("proven")).isFalse();
    }

    @Test
    void whatIsKnownOnTheLastMorningIsProven() {
        String quarter = started(service, QUARTER, OPTIONS);
        assertThat(service.json(quarter + "/outlook"))
                .isEqualTo(RunningService.JSON.readTree("{\"provenOf\": \"nothing\", \"days\": []}"));
        tell(service, quarter, day(FIRST, DaySlice.of(QUARTER, ON, FIRST)));
        LocalDate second = FIRST.plusDays(1);
        tell(service, quarter, day(second, DaySlice.of(QUARTER, ON, second)));

        JsonNode outlook = service.json(quarter + "/outlook");

        JsonNode morning = service.json(quarter + "/days/" + second);
        assertThat(outlook.get("days")).hasSize(1);
        assertThat(outlook.get("provenOf").stringValue()).isEqualTo("known-orders");
        JsonNode proven = outlook.get("proven");
        assertThat(proven.get("morning").stringValue()).isEqualTo(second.toString());
        assertThat(proven.get("open")).isEqualTo(morning.get("open"));
        assertThat(proven.get("orders")).isEqualTo(morning.get("provenOrders"));
        assertThat(proven.get("orders").intValue())
                .isBetween(
                        morning.at("/plan/figures/delivered").intValue(),
                        morning.get("open").intValue());
        assertThat(proven.get("quarter").intValue())
                .isEqualTo(morning.get("delivered").intValue()
                        + proven.get("orders").intValue());
    }

    @Test
    void anOutlookIsKeptWithTheNextMorningAndFoundAnewWhereItIsNot() {
        String quarter = started(service, QUARTER, OPTIONS);
        FIRST.datesUntil(FIRST.plusDays(3))
                .forEach(day -> tell(service, quarter, day(day, DaySlice.of(QUARTER, ON, day))));
        JdbcTemplate database =
                new JdbcTemplate(new DriverManagerDataSource("jdbc:h2:file:" + data.resolve("quarterback")));
        String id = quarter.substring(quarter.lastIndexOf('/') + 1);
        assertThat(kept(database, id)).as("before anybody asks").isEqualTo(2);
        JsonNode kept = service.json(quarter + "/outlook");

        database.update("update quarter_day set outlook_before = null where quarter_id = ?", id);

        assertThat(service.json(quarter + "/outlook")).isEqualTo(kept);
        assertThat(kept(database, id)).isEqualTo(2);
    }

    private static int kept(JdbcTemplate database, String id) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(outlook_before) from quarter_day where quarter_id = ?", Integer.class, id));
    }

    @Test
    void theMorningReportTellsWhereMonthAndQuarterMayEnd() {
        String quarter = started(service, QUARTER, OPTIONS);
        tell(service, quarter, day(FIRST, DaySlice.of(QUARTER, ON, FIRST)));
        LocalDate second = FIRST.plusDays(1);
        tell(service, quarter, day(second, DaySlice.of(QUARTER, ON, second)));

        JsonNode range = service.json(quarter + "/outlook").at("/days/0/quarter");
        String first = service.get(quarter + "/days/" + FIRST + "/report").body();
        String report = service.get(quarter + "/days/" + second + "/report").body();

        assertThat(first).doesNotContain("may end at");
        assertThat(report)
                .contains("Month may end at", "Quarter may end at")
                .contains(range.get("low") + " to " + range.get("high")
                        + ", an estimate that is to hold in 8 of 10 cases");
    }
}
