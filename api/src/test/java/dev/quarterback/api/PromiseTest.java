package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What can be promised for an order, over HTTP. */
class PromiseTest {
    private static final String NEW =
            "{\"id\": \"N1\", \"model\": \"M3\", \"location\": \"FRE\", \"centers\": [\"SAC\"]}";

    @TempDir
    private static Path data;

    private static RunningService service;
    private static String plan;

    @BeforeAll
    static void start() {
        service = RunningService.start(data, "quarterback.jobs.at-once=1");
        String id = service.submit(oneOrder(), "{\"seconds\": 60, \"gap\": 0}");
        service.await(id, "DONE");
        plan = "/v1/plans/" + id + "/promises";
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode promised(String order) {
        HttpResponse<String> answer = service.post(plan, "{\"order\": " + order + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    @Test
    void anOrderOfTheProblemIsPromised() {
        JsonNode promises = promised("\"O1\"");

        assertThat(promises.get("order").stringValue()).isEqualTo("O1");
        assertThat(promises.get("offers").size()).isGreaterThan(1);
        assertThat(promises.at("/offers/0/displaced")).isEmpty();
        assertThat(promises.get("resultVersion").intValue()).isPositive();
        assertThat(promised("\"O1\"")).isEqualTo(promises);
    }

    @Test
    void aNewOrderIsPromisedBesideThePlan() {
        JsonNode offer = promised(NEW).at("/offers/0");

        assertThat(offer.get("center").stringValue()).isEqualTo("SAC");
        assertThat(offer.get("displaced")).isEmpty();
        assertThat(offer.at("/deliveries/0/order").stringValue()).isEqualTo("N1");
    }

    @Test
    void aNewOrderNeedsNoId() {
        JsonNode promises = promised(NEW.replace("\"id\": \"N1\", ", ""));

        assertThat(promises.get("order").stringValue()).isEqualTo("new");
        assertThat(promises.at("/offers/0/deliveries/0/order").stringValue()).isEqualTo("new");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"order\": \"O9\"}",
                "{\"order\": 1}",
                "{\"order\": []}",
                "{\"order\": null}",
                "{\"order\": {}}",
                "{\"order\": {\"id\": \"O1\", \"model\": \"M3\", \"location\": \"FRE\", \"centers\": [\"SAC\"]}}",
                "{\"order\": {\"id\": \"N1\", \"model\": \"M9\", \"location\": \"FRE\", \"centers\": [\"SAC\"]}}",
                "{\"order\": \"O1\", \"day\": 1}",
            })
    void aBodyThatMakesNoSenseIsRefused(String body) {
        HttpResponse<String> answer = service.post(plan, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    }

    @Test
    void whatIsWrongWithANewOrderIsToldAtItsField() {
        HttpResponse<String> answer = service.post(plan, "{\"order\": " + NEW.replace("SAC", "SAK") + "}");

        assertThat(JSON.readTree(answer.body()).at("/errors/0/pointer").stringValue())
                .isEqualTo("/order/centers/0");
    }
}
