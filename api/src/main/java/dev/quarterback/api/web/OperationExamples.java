package dev.quarterback.api.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The bodies of requests in the OpenAPI document, which controllers read as streams, and an example of every body. */
final class OperationExamples {
    private static final String JSON = "application/json";
    private static final Map<String, String> REQUESTS =
            Map.of("POST /v1/plans", "plan-request.json", "POST /v1/checks", "check-request.json");
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("POST /v1/plans 202", "metadata-queued.json"),
            Map.entry("POST /v1/plans 200", "validation.json"),
            Map.entry("GET /v1/plans 200", "page.json"),
            Map.entry("GET /v1/plans/{id} 200", "metadata.json"),
            Map.entry("POST /v1/plans/{id}/stop 202", "metadata.json"),
            Map.entry("GET /v1/plans/{id}/problem 200", "problem.json"),
            Map.entry("GET /v1/plans/{id}/result 200", "plan.json"),
            Map.entry("POST /v1/checks 200", "check-result.json"),
            Map.entry("GET /v1/datasets 200", "datasets.json"),
            Map.entry("GET /v1/datasets/{name} 200", "problem.json"));
    private static final Map<String, String> TEXTS = Map.of(
            "text/csv", "order,model,location,center,…\nO1,M3,FRE,SAC,…\n",
            "text/event-stream", "event: progress\ndata: {\"id\":\"7c9e6679-7425-40de-944b-e07fc1f90ae7\",…}\n\n");

    private OperationExamples() {}

    static void addRequest(String name, Operation operation, Function<String, JsonNode> resource) {
        String request = REQUESTS.get(name);
        if (request != null) {
            Content content = new Content().addMediaType(JSON, type(name, resource.apply(request)));
            operation.setRequestBody(new RequestBody().required(true).content(content));
        }
    }

    static void addAnswers(String name, Operation operation, Function<String, JsonNode> resource) {
        operation.getResponses().forEach((status, answer) -> addTo(name + " " + status, answer, resource));
    }

    private static MediaType type(String name, JsonNode example) {
        Schema<?> schema = new ObjectSchema();
        schema.addProperty("problem", ref("Problem"));
        if (name.endsWith("checks")) {
            schema.addProperty("plan", ref("Plan"));
            schema.setRequired(List.of("problem", "plan"));
        } else {
            schema.addProperty("options", ref("PlanRequestOptions"));
            schema.setRequired(List.of("problem"));
        }
        return new MediaType().schema(schema).example(swagger(example));
    }

    private static Schema<?> ref(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    private static void addTo(String name, ApiResponse answer, Function<String, JsonNode> resource) {
        if (answer.getContent() == null) {
            return;
        }
        answer.getContent().forEach((type, media) -> {
            String file = type.equals("application/problem+json") ? "error.json" : ANSWERS.get(name);
            String text = TEXTS.get(type);
            Object example = text != null ? text : file == null ? null : swagger(resource.apply(file));
            if (example != null) {
                media.setExample(example);
            }
        });
    }

    /** As the document's own library has it. */
    private static @Nullable Object swagger(JsonNode json) {
        try {
            return Json31.mapper().readTree(json.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
