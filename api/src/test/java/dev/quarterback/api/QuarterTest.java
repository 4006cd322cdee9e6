package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.none;
import static dev.quarterback.api.RunningService.oneOrder;
import static dev.quarterback.api.SmallQuarters.json;
import static dev.quarterback.api.SmallQuarters.started;
import static dev.quarterback.api.SmallQuarters.tell;
import static dev.quarterback.api.SmallQuarters.tellAll;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Quarters that go on day by day, over HTTP: started, held against an even one, listed and deleted. */
class QuarterTest {
    private static final Problem QUARTER = SmallQuarters.problem();
    private static final SamplePath ON = SmallQuarters.path(QUARTER);
    private static final LocalDate FIRST = QUARTER.firstDay();
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

    @Test
    void whatIsWrongWithAQuarterIsToldAtOnce() {
        String body = "{\"policy\": \"evn\", \"name\": \"\", \"more\": 1, \"options\": {\"horizon\": 0, \"step\": 5,"
                + " \"seed\": 1.5, \"orders\": \"all\", \"promiseDays\": \"x\", \"steps\": 2000000}}";

        assertThat(errors(service.post("/v1/quarters", body)))
                .containsExactly(
                        "/more unknown field; a body has problem, plan, policy, name, options",
                        "/problem missing; give the problem, or as plan the id of a plan that has it",
                        "/name expected a text of 1 to 200 characters",
                        "/policy there is no such policy; did you mean \"even\"?",
                        "/options/horizon expected a whole number from 1 to 400",
                        "/options/step unknown field; did you mean \"steps\"?",
                        "/options/seed expected a whole number of at most 64 bits",
                        "/options/orders expected told or dated",
                        "/options/promiseDays expected a whole number from 1 to 400",
                        "/options/steps expected a whole number from 1 to 1000000");
        assertThat(errors(service.post("/v1/quarters", "{\"plan\": \"x\"}")))
                .containsExactly("/plan there is no plan of this id");
        assertThat(errors(service.post("/v1/quarters", "{\"plan\": \"x\", \"problem\": {}}")))
                .startsWith("/problem given beside plan; give the problem, or the id of a plan that has it");
    }

    @Test
    void ordersMayBecomeKnownAsTheProblemDatesThem() {
        String quarter = started(service, QUARTER, OPTIONS.replace("}", ", \"orders\": \"dated\"}"));

        tell(service, quarter, NOTHING.formatted(FIRST));

        assertThat(service.json(quarter).at("/days/0/open").intValue()).isEqualTo((int) QUARTER.orders().stream()
                .filter(order ->
                        order.orderedDay() == null || !order.orderedDay().isAfter(FIRST))
                .count());
    }

    @Test
    void aQuarterMayHaveTheProblemOfAPlan() {
        String plan = service.submit(oneOrder(), "{\"seconds\": 60, \"gap\": 0}");
        service.await(plan, "DONE");

        HttpResponse<String> started = service.post(
                "/v1/quarters",
                "{\"plan\": \"" + plan + "\", \"name\": \"June\", \"options\": {\"orders\": \"dated\"}}");
        service.send("DELETE", "/v1/plans/" + plan, none());
        String quarter = started.headers().firstValue("Location").orElseThrow();
        tell(service, quarter, NOTHING.formatted("2019-06-24"));

        assertThat(service.json(quarter).get("name").stringValue()).isEqualTo("June");
        assertThat(service.json(quarter + "/days/2019-06-24").at("/plan/deliveries"))
                .hasSize(1);
    }

    @Test
    void theComparisonHoldsItAgainstAnEvenQuarter() {
        String quarter = started(service, QUARTER, OPTIONS);
        JsonNode before = service.json(quarter + "/comparison");
        tellAll(service, quarter, QUARTER, ON, FIRST);
        JsonNode after = service.json(quarter + "/comparison");

        int orders = QUARTER.orders().size();
        assertThat(before.get("goal").intValue()).isEqualTo(orders);
        assertThat(before.get("goalIs").stringValue()).isEqualTo("all-orders");
        assertThat(before.has("ahead")).isFalse();
        assertThat(before.get("days")).hasSize(QUARTER.days());
        JsonNode last = after.get("days").get(QUARTER.days() - 1);
        assertThat(last.get("even").intValue()).isEqualTo(orders);
        assertThat(last.get("delivered"))
                .isEqualTo(service.json(quarter + "/history").at("/figures/delivered"));
        assertThat(after.get("ahead").intValue())
                .isEqualTo(last.get("delivered").intValue() - orders);
        assertThat(after.get("days").valueStream().filter(day -> day.has("planned")))
                .hasSizeBetween(1, 4);
        assertThat(after.has("perDayNeeded")).isFalse();
    }

    @Test
    void quartersAreListedByPagesAndDeletedWithAllThatIsTheirs() {
        String first = started(service, QUARTER, ", \"name\": \"first\"");
        String second = started(service, QUARTER, ", \"name\": \"second\"");

        JsonNode page = service.json("/v1/quarters?limit=1");
        assertThat(page.at("/quarters/0/name").stringValue()).isEqualTo("second");
        assertThat(page.at("/quarters/0").has("days")).isFalse();
        assertThat(service.json(page.get("next").stringValue())
                        .at("/quarters/0/name")
                        .stringValue())
                .isEqualTo("first");
        for (String quarter : List.of(first, second)) {
            assertThat(service.send("DELETE", quarter, none()).statusCode()).isEqualTo(204);
            assertThat(service.get(quarter).statusCode()).isEqualTo(404);
            assertThat(post(quarter, NOTHING.formatted(FIRST)).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aRetryWithItsKeyStartsNoOther() {
        String body = "{\"problem\": " + json(QUARTER) + "}";

        JsonNode first = JSON.readTree(
                service.post("/v1/quarters", body, "Idempotency-Key", "q2").body());
        JsonNode again = JSON.readTree(
                service.post("/v1/quarters", body, "Idempotency-Key", "q2").body());

        assertThat(again).isEqualTo(first);
        assertThat(code(service.post("/v1/quarters", "{}", "Idempotency-Key", "q2")))
                .isEqualTo("422 key-reused");
        service.send("DELETE", "/v1/quarters/" + first.get("id").stringValue(), none());
        assertThat(service.post("/v1/quarters", body, "Idempotency-Key", "q2").statusCode())
                .isEqualTo(201);
    }
}
