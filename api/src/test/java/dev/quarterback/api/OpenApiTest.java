package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published OpenAPI document.
 *
 * <p>After a change that is meant, {@code mvn -pl api test -Dtest=OpenApiTest -Dopenapi.write=true} writes it anew.
 */
class OpenApiTest {
    private static final Path PUBLISHED = Path.of("..", "docs", "openapi.json");

    @TempDir
    private static Path data;

    private static RunningService service;
    private static JsonNode document;

    @BeforeAll
    static void start() {
        service = RunningService.start(data);
        document = service.json("/v3/api-docs");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void itChangesOnlyKnowingly() throws IOException {
        String text = RunningService.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(PUBLISHED, text);
        }
        assertThat(text).isEqualTo(Files.readString(PUBLISHED));
    }

    @Test
    void itHasEveryRequest() {
        List<String> requests = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            path.getValue().propertyNames().forEach(method -> requests.add(method + " " + path.getKey()));
        }
        assertThat(requests)
                .containsExactlyInAnyOrder(
                        "post /v1/plans",
                        "get /v1/plans",
                        "get /v1/plans/{id}",
                        "delete /v1/plans/{id}",
                        "get /v1/plans/{id}/problem",
                        "get /v1/plans/{id}/result",
                        "get /v1/plans/{id}/events",
                        "post /v1/plans/{id}/stop",
                        "get /v1/plans/{id}/result.csv",
                        "get /v1/plans/{id}/diff/{otherId}",
                        "get /v1/plans/{id}/report",
                        "get /v1/plans/{id}/load-sheets",
                        "post /v1/plans/{id}/revisions",
                        "get /v1/plans/{id}/change",
                        "get /v1/plans/{id}/edits",
                        "post /v1/plans/{id}/publication",
                        "delete /v1/plans/{id}/publication",
                        "get /v1/publications",
                        "post /v1/plans/{id}/explanation",
                        "get /v1/plans/{id}/explanation",
                        "get /v1/plans/{id}/explanation/{orderId}",
                        "post /v1/plans/{id}/bottlenecks",
                        "get /v1/plans/{id}/bottlenecks",
                        "post /v1/plans/{id}/promises",
                        "post /v1/plans/{id}/what-ifs",
                        "get /v1/plans/{id}/what-ifs",
                        "get /v1/plans/{id}/schedule",
                        "get /v1/jobs",
                        "get /v1/jobs/{id}",
                        "delete /v1/jobs/{id}",
                        "get /v1/jobs/{id}/result",
                        "get /v1/jobs/{id}/events",
                        "post /v1/jobs/{id}/stop",
                        "post /v1/bounds",
                        "get /v1/bounds/{id}",
                        "delete /v1/bounds/{id}",
                        "get /v1/bounds/{id}/events",
                        "post /v1/bounds/{id}/stop",
                        "post /v1/quarters",
                        "get /v1/quarters",
                        "get /v1/quarters/{id}",
                        "delete /v1/quarters/{id}",
                        "post /v1/quarters/{id}/days",
                        "get /v1/quarters/{id}/days/{day}",
                        "get /v1/quarters/{id}/days/{day}/report",
                        "get /v1/quarters/{id}/history",
                        "get /v1/quarters/{id}/comparison",
                        "get /v1/quarters/{id}/outlook",
                        "post /v1/validations",
                        "post /v1/checks",
                        "get /v1/datasets",
                        "get /v1/datasets/{name}");
    }

    @Test
    void everyBodyHasAnExample() {
        List<String> without = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                collect(operation.getKey() + " " + path.getKey(), operation.getValue(), without);
            }
        }
        assertThat(without).isEmpty();
    }

    private static void collect(String name, JsonNode operation, List<String> without) {
        for (Map.Entry<String, JsonNode> type :
                operation.at("/requestBody/content").properties()) {
            if (!hasExample(type.getValue())) {
                without.add(name + " request " + type.getKey());
            }
        }
        for (Map.Entry<String, JsonNode> answer : operation.get("responses").properties()) {
            for (Map.Entry<String, JsonNode> type :
                    answer.getValue().path("content").properties()) {
                if (!hasExample(type.getValue())) {
                    without.add(name + " " + answer.getKey() + " " + type.getKey());
                }
            }
        }
    }

    private static boolean hasExample(JsonNode media) {
        return media.has("example") || !media.path("examples").isEmpty();
    }

    private static JsonNode example(String pointer) {
        return document.at("/paths" + pointer + "/example");
    }

    @Test
    void itsExamplesAreTrue() {
        JsonNode plan = example("/~1v1~1plans/post/requestBody/content/application~1json");
        JsonNode check = example("/~1v1~1checks/post/requestBody/content/application~1json");

        assertThat(RunningService.JSON.readTree(
                        service.post("/v1/validations", plan.toString()).body()))
                .isEqualTo(example("/~1v1~1validations/post/responses/200/content/application~1json"));
        assertThat(RunningService.JSON.readTree(
                        service.post("/v1/checks", check.toString()).body()))
                .isEqualTo(example("/~1v1~1checks/post/responses/200/content/application~1json"));
        JsonNode submitted = RunningService.JSON.readTree(
                service.post("/v1/plans", plan.toString()).body());
        assertThat(submitted.propertyNames())
                .isEqualTo(example("/~1v1~1plans/post/responses/202/content/application~1json")
                        .propertyNames());
        JsonNode done = service.await(submitted.get("id").stringValue(), "DONE");
        assertThat(done.propertyNames())
                .isEqualTo(example("/~1v1~1plans~1{id}/get/responses/200/content/application~1json")
                        .propertyNames());
        ObjectNode result =
                (ObjectNode) service.json("/v1/plans/" + done.get("id").stringValue() + "/result");
        assertThat(result.set("resultVersion", IntNode.valueOf(1))) // Chance has its say in how often it got better.
                .isEqualTo(example("/~1v1~1plans~1{id}~1result/get/responses/200/content/application~1json"));
        assertThat(service.json("/v1/datasets/one-order"))
                .isEqualTo(example("/~1v1~1datasets~1{name}/get/responses/200/content/application~1json"));
        assertThat(service.json("/v1/datasets"))
                .contains(example("/~1v1~1datasets/get/responses/200/content/application~1json")
                        .get(0));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> broken = document.findValuesAsString("$ref").stream()
                .filter(ref -> document.at(ref.substring(1)).isMissingNode())
                .toList();
        assertThat(broken).isEmpty();
        assertThat(document.findValuesAsString("$ref")).isNotEmpty();
    }

    /** Generated methods and their types are named after them. */
    @Test
    void everyOperationHasANameOfItsOwn() {
        assertThat(document.findValuesAsString("operationId"))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+[A-Z][A-Za-z]+"));
    }

    /** What generators of clients are known to stumble over, or to get wrong. */
    @Test
    void noSchemaHasWhatGeneratorsStumbleOver() {
        List<String> found = new ArrayList<>();
        collectObstacles("", document.at("/components/schemas"), found);
        assertThat(found).isEmpty();
    }

    private static void collectObstacles(String place, JsonNode node, List<String> found) {
        for (String keyword : List.of("oneOf", "anyOf", "allOf", "default", "uniqueItems")) {
            if (node.has(keyword)) {
                found.add(place + " " + keyword);
            }
        }
        JsonNode type = node.path("type");
        boolean isNumber = List.of("number", "integer").contains(type.asString(""));
        if (type.isArray() || (isNumber && !node.has("format"))) {
            found.add(place + " " + node);
        }
        node.properties().forEach(part -> collectObstacles(place + "/" + part.getKey(), part.getValue(), found));
    }

    @Test
    void whatIsReceivedMayHaveMoreFieldsAndWhatIsSentMayNot() {
        document.at("/components/schemas").properties().forEach(schema -> {
            boolean sentOnly = List.of(
                            "PlanRequest",
                            "PlanOptions",
                            "BottlenecksRequest",
                            "BottleneckOptions",
                            "ExplanationRequest",
                            "ExplanationOptions",
                            "PromiseRequest",
                            "WhatIfRequest",
                            "WhatIfOptions",
                            "NamedChange",
                            "BoundRequest",
                            "BoundOptions",
                            "RevisionRequest",
                            "RevisionOptions",
                            "CheckRequest",
                            "QuarterRequest",
                            "QuarterOptions",
                            "DayRequest",
                            "Path",
                            "PathOrder",
                            "PathVessel",
                            "PathCarrier",
                            "PathSetback",
                            "Problem",
                            "Progress",
                            "Target",
                            "Rules",
                            "DutyCycle",
                            "Weights",
                            "Model",
                            "Yard",
                            "Vessel",
                            "Center",
                            "Handovers",
                            "Carrier",
                            "BusyDay",
                            "Lane",
                            "Order",
                            "Handover",
                            "Arrival")
                    .contains(schema.getKey());
            if (schema.getValue().has("properties")) {
                assertThat(schema.getValue().get("additionalProperties").asBoolean())
                        .as(schema.getKey())
                        .isEqualTo(!sentOnly);
            }
        });
    }
}
