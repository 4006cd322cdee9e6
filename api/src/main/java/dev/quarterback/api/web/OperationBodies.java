package dev.quarterback.api.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Bodies in the OpenAPI document that controllers read or write as streams, and an example of every body but errors. */
final class OperationBodies {
    private static final String JSON = "application/json";
    private static final String EVENTS = "text/event-stream";

    /** How books and archives begin. */
    private static final String BYTES = "PK…";

    private static final String EXPLANATION = "ExplanationRequest";
    private static final Map<String, String> REQUESTS = Map.ofEntries(
            Map.entry("POST /v1/plans", "PlanRequest"),
            Map.entry("POST /v1/validations", "PlanRequest"),
            Map.entry("POST /v1/bounds", "BoundRequest"),
            Map.entry("POST /v1/plans/{id}/explanation", EXPLANATION),
            Map.entry("POST /v1/plans/{id}/bottlenecks", "BottlenecksRequest"),
            Map.entry("POST /v1/plans/{id}/promises", "PromiseRequest"),
            Map.entry("POST /v1/plans/{id}/what-ifs", "WhatIfRequest"),
            Map.entry("POST /v1/checks", "CheckRequest"),
            Map.entry("POST /v1/plans/{id}/revisions", "RevisionRequest"),
            Map.entry("POST /v1/quarters", "QuarterRequest"),
            Map.entry("POST /v1/quarters/{id}/days", "DayRequest"));

    /** Requests whose bodies may be tables. */
    private static final Set<String> WITH_TABLES = Set.of("PlanRequest", "BoundRequest");

    /** Requests whose bodies may be a book of something else than a problem. */
    private static final Set<String> WITH_BOOKS = Set.of("RevisionRequest");

    /** Requests that may have no body. */
    private static final Set<String> UNNEEDED = Set.of(EXPLANATION);

    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("PlanRequest", "plan-request.json"),
            Map.entry("CheckRequest", "check-request.json"),
            Map.entry("BottlenecksRequest", "bottlenecks-request.json"),
            Map.entry("POST /v1/plans/{id}/bottlenecks 202", "bottlenecks-queued.json"),
            Map.entry("GET /v1/plans/{id}/bottlenecks 200", "bottlenecks.json"),
            Map.entry(EXPLANATION, "explanation-request.json"),
            Map.entry("PromiseRequest", "promise-request.json"),
            Map.entry("POST /v1/plans/{id}/promises 200", "promises.json"),
            Map.entry("WhatIfRequest", "what-if-request.json"),
            Map.entry("POST /v1/plans/{id}/what-ifs 202", "what-if-queued.json"),
            Map.entry("GET /v1/plans/{id}/what-ifs 200", "what-ifs.json"),
            Map.entry("POST /v1/plans/{id}/explanation 202", "explanation-queued.json"),
            Map.entry("GET /v1/plans/{id}/explanation 200", "explanation.json"),
            Map.entry("GET /v1/plans/{id}/explanation/{orderId} 200", "order-explanation.json"),
            Map.entry("GET /v1/jobs 200", "jobs.json"),
            Map.entry("GET /v1/plans/{id}/schedule 200", "schedule.json"),
            Map.entry("GET /v1/jobs/{id} 200", "explanation-queued.json"),
            Map.entry("GET /v1/jobs/{id}/result 200", "explanation.json"),
            Map.entry("POST /v1/jobs/{id}/stop 202", "explanation-queued.json"),
            Map.entry("BoundRequest", "bound-request.json"),
            Map.entry("POST /v1/bounds 202", "job-queued.json"),
            Map.entry("GET /v1/bounds/{id} 200", "bound.json"),
            Map.entry("POST /v1/bounds/{id}/stop 202", "job-queued.json"),
            Map.entry("RevisionRequest", "revision-request.json"),
            Map.entry("POST /v1/plans/{id}/revisions 202", "metadata-revision.json"),
            Map.entry("GET /v1/plans/{id}/change 200", "change.json"),
            Map.entry("GET /v1/plans/{id}/edits 200", "edits.json"),
            Map.entry("POST /v1/plans/{id}/publication 200", "metadata-published.json"),
            Map.entry("DELETE /v1/plans/{id}/publication 200", "metadata-withdrawn.json"),
            Map.entry("GET /v1/publications 200", "publications.json"),
            Map.entry("POST /v1/plans 202", "metadata-queued.json"),
            Map.entry("POST /v1/validations 200", "validation.json"),
            Map.entry("GET /v1/plans 200", "page.json"),
            Map.entry("GET /v1/plans/{id} 200", "metadata.json"),
            Map.entry("POST /v1/plans/{id}/stop 202", "metadata.json"),
            Map.entry("GET /v1/plans/{id}/problem 200", "problem.json"),
            Map.entry("GET /v1/plans/{id}/result 200", "plan.json"),
            Map.entry("GET /v1/plans/{id}/diff/{otherId} 200", "difference.json"),
            Map.entry("POST /v1/checks 200", "check-result.json"),
            Map.entry("QuarterRequest", "quarter-request.json"),
            Map.entry("POST /v1/quarters 201", "quarter-started.json"),
            Map.entry("GET /v1/quarters 200", "quarters.json"),
            Map.entry("GET /v1/quarters/{id} 200", "quarter.json"),
            Map.entry("DayRequest", "day-request.json"),
            Map.entry("POST /v1/quarters/{id}/days 202", "day-queued.json"),
            Map.entry("GET /v1/quarters/{id}/days/{day} 200", "morning.json"),
            Map.entry("GET /v1/quarters/{id}/history 200", "history.json"),
            Map.entry("GET /v1/quarters/{id}/comparison 200", "comparison.json"),
            Map.entry("GET /v1/quarters/{id}/outlook 200", "outlook.json"),
            Map.entry("GET /v1/datasets 200", "datasets.json"),
            Map.entry("GET /v1/datasets/{name} 200", "problem.json"));
    private static final Map<String, String> TEXTS = Map.of(
            "text/csv",
            "order,model,location,center,…\nO1,M3,FRE,SAC,…\n",
            "text/html",
            "<!DOCTYPE html>\n<html lang=\"en\">…</html>\n",
            TableType.XLSX,
            BYTES,
            EVENTS,
            "event: progress\ndata: {\"id\":\"7c9e6679-7425-40de-944b-e07fc1f90ae7\",…}\n\n",
            "GET /v1/plans/{id}/diff/{otherId} 200 text/csv",
            "order,change,moved,beforeCenter,…\nO1,out,,SAC,…\n");

    private OperationBodies() {}

    static void addRequest(String name, Operation operation, Function<String, JsonNode> resource) {
        String request = REQUESTS.get(name);
        if (request != null) {
            MediaType type = new MediaType().schema(ref(request)).example(swagger(resource.apply(example(request))));
            Content content = new Content().addMediaType(JSON, type);
            if (WITH_TABLES.contains(request) || WITH_BOOKS.contains(request)) {
                content.addMediaType(TableType.XLSX, binary());
            }
            if (WITH_TABLES.contains(request)) {
                content.addMediaType(TableType.ZIP, binary());
            }
            operation.setRequestBody(
                    new RequestBody().required(!UNNEEDED.contains(request)).content(content));
        }
    }

    private static MediaType binary() {
        return new MediaType().schema(new StringSchema().format("binary")).example(BYTES);
    }

    private static Schema<?> ref(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    static void addExamples(String name, Operation operation, Function<String, JsonNode> resource) {
        operation.getResponses().forEach((status, answer) -> addTo(name + " " + status, answer, resource));
    }

    private static void addTo(String name, ApiResponse answer, Function<String, JsonNode> resource) {
        if (answer.getContent() == null) {
            return;
        }
        answer.getContent().forEach((type, media) -> {
            String text = TEXTS.getOrDefault(name + " " + type, TEXTS.get(type));
            if (text != null) {
                media.setExample(text);
            } else if (type.equals(JSON)) {
                media.setExample(swagger(resource.apply(example(name))));
            }
            if (type.equals(EVENTS)) {
                media.setSchema(events(name.contains("/plans/") ? "PlanEvent" : "JobEvent"));
            }
        });
    }

    /** A text whose content, a list of events, is described as far as a schema can do so. */
    private static Schema<?> events(String event) {
        StringSchema text = new StringSchema();
        text.setContentMediaType(EVENTS);
        text.setContentSchema(new ArraySchema().items(ref(event)));
        return text;
    }

    private static String example(String name) {
        String file = EXAMPLES.get(name);
        if (file == null) {
            throw new IllegalStateException("No example (" + name + ").");
        }
        return file;
    }

    /** As the document's own library has it. */
    static Object swagger(JsonNode json) {
        try {
            return Json31.mapper().readTree(json.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
