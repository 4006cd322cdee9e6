package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.none;
import static dev.quarterback.api.RunningService.oneOrder;
import static dev.quarterback.api.SmallQuarters.day;
import static dev.quarterback.api.SmallQuarters.started;
import static dev.quarterback.api.SmallQuarters.tell;
import static dev.quarterback.api.SmallQuarters.tellAll;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.path.DaySlice;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.SimulationOptions;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The mornings of a quarter over HTTP: told in their order, planned, and refused where they contradict what was. */
class QuarterMorningsTest {
    private static final Problem QUARTER = SmallQuarters.problem();
    private static final SamplePath ON = SmallQuarters.path(QUARTER);
    private static final LocalDate FIRST = QUARTER.firstDay();
    private static final SimulationOptions FEW_STEPS = new SimulationOptions(4, 2, 60, 9);
    private static final String OPTIONS =
            ", \"options\": {\"horizon\": 4, \"promiseDays\": 2, \"steps\": 60, \"seed\": 9}";
    private static final String NOTHING = "{\"day\": \"%s\"}";

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

    private static String code(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + JSON.readTree(answer.body()).path("code").asString("");
    }

    private static String detail(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).get("detail").stringValue();
    }

    private static List<String> errors(HttpResponse<String> answer) {
        assertThat(code(answer)).as(answer.body()).isEqualTo("422 invalid");
        return JSON.readTree(answer.body())
                .get("errors")
                .valueStream()
                .map(error -> error.get("pointer").stringValue() + " "
                        + error.get("message").stringValue())
                .toList();
    }

    private static HttpResponse<String> post(String quarter, String body) {
        return service.post(quarter + "/days", body);
    }

    @ParameterizedTest
    @EnumSource(PolicyKind.class)
    void toldDayByDayWhatAPathSaysItsHistoryIsThatOfASimulation(PolicyKind policy) {
        String quarter = started(service, QUARTER, ", \"policy\": \"" + policy.id() + "\"" + OPTIONS);

        tellAll(service, quarter, QUARTER, ON, FIRST);

        assertThat(service.json(quarter + "/history"))
                .isEqualTo(SmallQuarters.simulated(QUARTER, ON, policy, FEW_STEPS));
        JsonNode over = service.json(quarter);
        assertThat(over.has("next")).isFalse();
        assertThat(over.get("days")).hasSize(QUARTER.days() + 1);
        assertThat(over.get("delivered").intValue())
                .isEqualTo(service.json(quarter + "/history")
                        .at("/figures/delivered")
                        .intValue());
        service.send("DELETE", quarter, none());
    }

    @Test
    void aMorningTellsPlanAppointmentsAndWhatHasChanged() {
        String quarter = started(service, QUARTER, OPTIONS);
        tell(service, quarter, day(FIRST, DaySlice.of(QUARTER, ON, FIRST)));
        tell(service, quarter, day(FIRST.plusDays(1), DaySlice.of(QUARTER, ON, FIRST.plusDays(1))));

        JsonNode first = service.json(quarter + "/days/" + FIRST);
        JsonNode second = service.json(quarter + "/days/" + FIRST.plusDays(1));

        assertThat(first.get("open")).isEqualTo(first.get("added"));
        assertThat(first.has("yesterday")).isFalse();
        assertThat(first.get("changes")
                        .valueStream()
                        .map(change -> change.get("change").stringValue()))
                .hasSize(first.at("/plan/deliveries").size())
                .containsOnly("added");
        assertThat(first.get("appointments")).hasSize(first.get("given").intValue());
        assertThat(second.get("delivered")).isEqualTo(second.at("/yesterday/handovers"));
        assertThat(second.get("open").intValue())
                .isEqualTo(first.get("open").intValue()
                        + second.get("added").intValue()
                        - second.get("delivered").intValue());
        assertThat(second.at("/plan/problem").stringValue()).isEqualTo(QUARTER.name());
        assertThat(service.json(quarter).at("/days/1/open")).isEqualTo(second.get("open"));
    }

    @Test
    void aMorningsReportIsOneFileWithoutScriptsThatSaysWhomToCall() {
        String quarter = started(service, QUARTER, OPTIONS);
        tell(service, quarter, day(FIRST, DaySlice.of(QUARTER, ON, FIRST)));
        tell(service, quarter, day(FIRST.plusDays(1), DaySlice.of(QUARTER, ON, FIRST.plusDays(1))));

        HttpResponse<String> first = service.get(quarter + "/days/" + FIRST + "/report");
        HttpResponse<String> second = service.get(quarter + "/days/" + FIRST.plusDays(1) + "/report");

        assertThat(first.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
        assertThat(first.body()).contains("<h1>").doesNotContain("<script").doesNotContain("Whom to call");
        assertThat(second.body()).contains(FIRST.plusDays(1).toString()).contains("Whom to call");
    }

    @Test
    void theSameMorningToldAgainIsTheSameAndToldOtherwiseRefused() {
        String quarter = started(service, QUARTER, OPTIONS);
        String told = day(FIRST, DaySlice.of(QUARTER, ON, FIRST));
        tell(service, quarter, told);
        JsonNode before = service.json(quarter);

        HttpResponse<String> again = post(quarter, told);
        HttpResponse<String> otherwise = post(quarter, NOTHING.formatted(FIRST));

        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.headers().firstValue("Location")).contains(quarter + "/days/" + FIRST);
        assertThat(JSON.readTree(again.body())).isEqualTo(before.at("/days/0"));
        assertThat(code(otherwise)).isEqualTo("409 other-events");
        assertThat(service.json(quarter)).isEqualTo(before);
    }

    @Test
    void daysComeInTheirOrder() {
        Problem two = new Problem(
                QUARTER.name(),
                FIRST,
                FIRST.plusDays(1),
                null,
                null,
                QUARTER.rules(),
                QUARTER.weights(),
                QUARTER.models(),
                QUARTER.yards(),
                QUARTER.vessels(),
                QUARTER.centers(),
                QUARTER.carriers(),
                QUARTER.lanes(),
                List.of());
        String quarter = started(service, two, OPTIONS);

        HttpResponse<String> skipped = post(quarter, NOTHING.formatted(FIRST.plusDays(1)));
        assertThat(code(skipped)).isEqualTo("409 out-of-order");
        assertThat(detail(skipped))
                .isEqualTo("The morning of " + FIRST
                        + " comes next; tell it first, without events where nothing happened.");
        for (int day = 0; day <= 2; day++) {
            assertThat(service.json(quarter).get("next").stringValue())
                    .isEqualTo(FIRST.plusDays(day).toString());
            tell(service, quarter, NOTHING.formatted(FIRST.plusDays(day)));
        }
        HttpResponse<String> late = post(quarter, NOTHING.formatted(FIRST.plusDays(3)));
        assertThat(detail(late)).isEqualTo("The quarter is over since " + FIRST.plusDays(1) + "; start another one.");
        assertThat(service.json(quarter + "/days/" + FIRST.plusDays(2)).has("plan"))
                .isFalse();
    }

    @Test
    void whileAMorningWaitsTheNextOneDoesToo() {
        String solving = service.submit(oneOrder(), "{\"seconds\": 60}");
        service.await(solving, "SOLVING");
        String quarter = started(service, QUARTER, OPTIONS);

        assertThat(post(quarter, NOTHING.formatted(FIRST)).statusCode()).isEqualTo(202);

        assertThat(code(post(quarter, NOTHING.formatted(FIRST.plusDays(1))))).isEqualTo("409 still-planning");
        assertThat(code(service.get(quarter + "/days/" + FIRST))).isEqualTo("409 no-result-yet");
        assertThat(code(service.get(quarter + "/days/" + FIRST.plusDays(1)))).isEqualTo("404 not-found");
        assertThat(code(service.get(quarter + "/history"))).isEqualTo("409 no-result-yet");
        assertThat(service.json("/v1/jobs").get("jobs")).isEmpty();
        service.send("DELETE", "/v1/plans/" + solving, none());
        SmallQuarters.await(service, quarter);
    }

    @Test
    void whatIsWrongWithEventsIsToldAtOnceAndNothingIsDone() {
        String quarter = started(service, QUARTER, OPTIONS);
        String order = QUARTER.orders().get(0).id();
        String carrier = QUARTER.carriers().get(0).id();
        String future = "{\"problem\": \"" + QUARTER.name() + "\", \"orders\": [{\"order\": \"" + order
                + "\", \"known\": \"" + FIRST.plusDays(1) + "\", \"absent\": [\"" + FIRST
                + "\"]}], \"carriers\": [{\"carrier\": \"" + carrier + "\", \"breakdowns\": [{\"day\": \""
                + FIRST.minusDays(1) + "\", \"days\": 1}, {\"day\": \"" + FIRST.minusDays(2)
                + "\", \"days\": 3}], \"lateTrips\": [{\"day\": \"" + FIRST + "\", \"days\": 1}]}]}";

        assertThat(errors(post(quarter, "{\"day\": \"" + FIRST + "\", \"events\": " + future + "}")))
                .containsExactly(
                        "/events/orders/0/known " + FIRST.plusDays(1) + " is not the day of this morning; give "
                                + FIRST,
                        "/events/orders/0/absent/0 before the first day nothing has happened; leave it out",
                        "/events/carriers/0/breakdowns/0/day the breakdown is to have begun before " + FIRST
                                + " and to last until then, not from " + FIRST.minusDays(1) + " to "
                                + FIRST.minusDays(1) + "; leave it out",
                        "/events/carriers/0/lateTrips/0/day before the first day nothing has happened; leave it out");
        assertThat(errors(post(
                        quarter,
                        "{\"day\": \"2019-02-30\", \"events\": {\"problem\": \"x\", \"orders\":"
                                + " [{\"order\": \"none\"}]}}")))
                .hasSize(3)
                .anySatisfy(error -> assertThat(error).startsWith("/day expected a day of the calendar"))
                .anySatisfy(error -> assertThat(error).startsWith("/events/problem the path is of problem"))
                .anySatisfy(error -> assertThat(error).startsWith("/events/orders/0/order no order"));
        assertThat(service.json(quarter).get("days")).isEmpty();
    }

    @Test
    void whatContradictsWhatHasHappenedIsRefused() {
        String quarter = started(service, QUARTER, OPTIONS);
        tell(service, quarter, day(FIRST, DaySlice.of(QUARTER, ON, FIRST)));
        String known = service.json(quarter + "/days/" + FIRST)
                .at("/plan/deliveries")
                .valueStream()
                .map(delivery -> delivery.get("order").stringValue())
                .findFirst()
                .orElseThrow();
        LocalDate next = FIRST.plusDays(1);
        String events = "{\"problem\": \"" + QUARTER.name() + "\", \"seed\": 99, \"orders\": [{\"order\": \"" + known
                + "\", \"known\": \"" + next + "\"}]}";

        assertThat(errors(post(quarter, "{\"day\": \"" + next + "\", \"events\": " + events + "}")))
                .containsExactly(
                        "/events/seed the mornings before are of the path of seed 5; give that",
                        "/events/orders/0/known order " + known + " is known since " + FIRST + "; leave it out");
        assertThat(service.json(quarter).get("days")).hasSize(1);
    }
}
