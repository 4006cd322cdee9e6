package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.dataset;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.PlanFigures;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Checks of plans from anywhere. */
class ChecksTest {
    @TempDir
    private static Path data;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(data);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> check(String problem, String plan) {
        return service.post("/v1/checks", "{\"problem\": " + problem + ", \"plan\": " + plan + "}");
    }

    @Test
    void aSoundPlanBreaksNoRule() {
        HttpResponse<String> answer = check(oneOrder(), dataset("tiny/one-order.best.plan.json"));

        assertThat(JSON.readTree(answer.body())).isEqualTo(JSON.readTree("""
                        {"sound": true, "brokenRules": [],
                         "figures": {"orders": 1, "delivered": 1, "deliveredWeight": 1, "appointments": 0,
                                     "appointmentsKept": 0, "appointmentsMoved": 0, "trips": 1, "emptyTrips": 0,
                                     "vehiclesOnTrips": 1, "vehiclesPerTrip": 1, "cost": 100,
                                     "costTerms": {"km": 100, "surge": 0, "preference": 0, "late": 0, "wait": 0,
                                                   "level": 1, "change": 0, "hire": 0, "crowd": 0},
                                     "perDay": {"2019-06-24": 1}}}"""));
    }

    @Test
    void figuresAreTheSameAsThoseOfTheResult() {
        String id = service.submit(oneOrder(), "{\"seconds\": 20, \"gap\": 0}");
        service.await(id, "DONE");
        String plan = service.get("/v1/plans/" + id + "/result").body();

        JsonNode checked = JSON.readTree(check(oneOrder(), plan).body());

        assertThat(checked.get("figures").toString())
                .isEqualTo(JSON.readTree(plan).get("figures").toString());
        assertThat(checked.get("figures").get("gapPercent").doubleValue()).isZero();
    }

    /** The schema of the figures is a list of its own, so that the engine's records are free to change their names. */
    @Test
    void allFiguresOfTheEngineAreTold() {
        JsonNode figures = JSON.readTree(check(oneOrder(), dataset("tiny/one-order.best.plan.json"))
                        .body())
                .get("figures");

        List<String> names = new ArrayList<>(components(PlanFigures.class));
        names.add("vehiclesPerTrip");
        assertThat(figures.propertyNames()).containsExactlyInAnyOrderElementsOf(names);
        List<String> terms = new ArrayList<>(components(CostTerms.class));
        terms.replaceAll(name -> name.equals("waiting") ? "wait" : name);
        assertThat(figures.get("costTerms").propertyNames()).containsExactlyInAnyOrderElementsOf(terms);
    }

    private static List<String> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    @Test
    void aBrokenRuleIsToldWithItsPlaces() {
        String late = dataset("tiny/one-order.best.plan.json").replace("2019-06-24", "2019-07-01");

        JsonNode result = JSON.readTree(check(oneOrder(), late).body());

        assertThat(result.get("sound").booleanValue()).isFalse();
        JsonNode broken = result.get("brokenRules");
        assertThat(broken).isNotEmpty();
        broken.forEach(rule -> {
            assertThat(rule.get("count").intValue())
                    .isEqualTo(rule.get("places").size());
            assertThat(rule.get("places").get(0).get("message").stringValue()).contains("2019-07-01");
        });
    }

    @Test
    void errorsOfProblemAndPlanAreToldAtOnce() {
        HttpResponse<String> answer = check(oneOrder().replace("\"positions\": 3", "\"positions\": 0"), "{}");

        assertThat(answer.statusCode()).isEqualTo(422);
        List<String> places = new ArrayList<>();
        JSON.readTree(answer.body())
                .get("errors")
                .forEach(error -> places.add(error.get("pointer").stringValue()));
        assertThat(places).contains("/problem/carriers/0/positions").anyMatch(place -> place.startsWith("/plan"));
        assertThat(service.post("/v1/checks", "{\"problem\": " + oneOrder() + "}")
                        .statusCode())
                .isEqualTo(422);
    }
}
