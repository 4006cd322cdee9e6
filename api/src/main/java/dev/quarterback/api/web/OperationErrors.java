package dev.quarterback.api.web;

import static java.util.stream.Collectors.joining;

import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.error.ProblemDetails;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The errors that each request of the OpenAPI document can be answered with, and an example of each. */
final class OperationErrors {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NO_DATASET = "no-dataset";
    private static final String EXAMPLE_ID = "794211e4-f2fd-4536-9354-0f9175a804d7";

    private static final Set<ErrorCode> ALWAYS = EnumSet.of(
            ErrorCode.UNREADABLE,
            ErrorCode.UNAUTHENTICATED,
            ErrorCode.FORBIDDEN,
            ErrorCode.TOO_MANY_REQUESTS,
            ErrorCode.INTERNAL,
            ErrorCode.UNAVAILABLE);
    private static final Set<ErrorCode> WITH_BODY =
            EnumSet.of(ErrorCode.TOO_SLOW, ErrorCode.TOO_LARGE, ErrorCode.UNSUPPORTED_MEDIA_TYPE, ErrorCode.INVALID);
    private static final Set<ErrorCode> QUESTION =
            EnumSet.of(ErrorCode.NO_PLAN_YET, ErrorCode.KEY_REUSED, ErrorCode.QUEUE_FULL);
    private static final Map<String, Set<ErrorCode>> OF_ONE = Map.ofEntries(
            Map.entry("POST /v1/plans", EnumSet.of(ErrorCode.KEY_REUSED, ErrorCode.QUEUE_FULL)),
            Map.entry("POST /v1/bounds", EnumSet.of(ErrorCode.KEY_REUSED, ErrorCode.QUEUE_FULL)),
            Map.entry("GET /v1/bounds/{id}", EnumSet.of(ErrorCode.NO_RESULT_YET)),
            Map.entry("GET /v1/bounds/{id}/events", EnumSet.of(ErrorCode.TOO_MANY_LISTENERS)),
            Map.entry("POST /v1/plans/{id}/bottlenecks", QUESTION),
            Map.entry("GET /v1/plans/{id}/bottlenecks", EnumSet.of(ErrorCode.NO_RESULT_YET)),
            Map.entry("POST /v1/plans/{id}/promises", EnumSet.of(ErrorCode.NO_PLAN_YET)),
            Map.entry("POST /v1/plans/{id}/what-ifs", QUESTION),
            Map.entry("GET /v1/plans/{id}/what-ifs", EnumSet.of(ErrorCode.NO_RESULT_YET)),
            Map.entry("POST /v1/plans/{id}/explanation", QUESTION),
            Map.entry("GET /v1/plans/{id}/explanation", EnumSet.of(ErrorCode.NO_RESULT_YET)),
            Map.entry("GET /v1/plans/{id}/explanation/{orderId}", EnumSet.of(ErrorCode.NO_RESULT_YET)),
            Map.entry("GET /v1/jobs", EnumSet.of(ErrorCode.NOT_FOUND)),
            Map.entry("GET /v1/jobs/{id}/result", EnumSet.of(ErrorCode.NO_RESULT_YET)),
            Map.entry("GET /v1/jobs/{id}/events", EnumSet.of(ErrorCode.TOO_MANY_LISTENERS)),
            Map.entry("DELETE /v1/plans/{id}", EnumSet.of(ErrorCode.IN_FORCE)),
            Map.entry("POST /v1/quarters", EnumSet.of(ErrorCode.KEY_REUSED, ErrorCode.TOO_MANY_QUARTERS)),
            Map.entry(
                    "POST /v1/quarters/{id}/days",
                    EnumSet.of(
                            ErrorCode.OTHER_EVENTS,
                            ErrorCode.OUT_OF_ORDER,
                            ErrorCode.STILL_PLANNING,
                            ErrorCode.QUEUE_FULL)),
            Map.entry("GET /v1/quarters/{id}/days/{day}", EnumSet.of(ErrorCode.NO_RESULT_YET)),
            Map.entry("GET /v1/quarters/{id}/days/{day}/report", EnumSet.of(ErrorCode.NO_RESULT_YET)),
            Map.entry("GET /v1/quarters/{id}/history", EnumSet.of(ErrorCode.NO_RESULT_YET)),
            Map.entry("GET /v1/plans/{id}/result", EnumSet.of(ErrorCode.NO_PLAN_YET)),
            Map.entry("GET /v1/plans/{id}/result.csv", EnumSet.of(ErrorCode.NO_PLAN_YET)),
            Map.entry("GET /v1/plans/{id}/events", EnumSet.of(ErrorCode.TOO_MANY_LISTENERS)),
            Map.entry("GET /v1/plans/{id}/schedule", EnumSet.of(ErrorCode.NO_PLAN_YET)),
            Map.entry("GET /v1/plans/{id}/report", EnumSet.of(ErrorCode.NO_PLAN_YET)),
            Map.entry("GET /v1/plans/{id}/load-sheets", EnumSet.of(ErrorCode.NO_PLAN_YET)),
            Map.entry("GET /v1/plans/{id}/diff/{otherId}", EnumSet.of(ErrorCode.NO_PLAN_YET)),
            Map.entry(
                    "POST /v1/plans/{id}/revisions",
                    EnumSet.of(ErrorCode.NO_PLAN_YET, ErrorCode.OUTDATED, ErrorCode.KEY_REUSED, ErrorCode.QUEUE_FULL)),
            Map.entry(
                    "POST /v1/plans/{id}/publication",
                    EnumSet.of(ErrorCode.NO_PLAN_YET, ErrorCode.STILL_PLANNING, ErrorCode.OUTDATED)));

    private OperationErrors() {}

    /** Adds an example of each error; {@code samples} has what they say of one case, by their codes. */
    static void addExamples(Components components, JsonNode samples) {
        EnumSet.complementOf(EnumSet.of(ErrorCode.METHOD_NOT_ALLOWED)) // No operation of the document is that.
                .forEach(code -> components.addExamples(code.code(), example(code, samples.get(code.code()))));
        components.addExamples(NO_DATASET, example(ErrorCode.NOT_FOUND, samples.get(NO_DATASET)));
    }

    private static Example example(ErrorCode code, JsonNode sample) {
        ObjectNode body = JSON.valueToTree(
                new ProblemDetails("about:blank", code.title(), code.status(), "", code, EXAMPLE_ID, null));
        body.setAll((ObjectNode) sample);
        return new Example().summary(code.title() + ".").value(OperationBodies.swagger(body));
    }

    static void addTo(String name, Operation operation) {
        Map<Integer, List<ErrorCode>> byStatus = new TreeMap<>();
        for (ErrorCode code : codes(name, operation)) {
            byStatus.computeIfAbsent(code.status(), status -> new ArrayList<>()).add(code);
        }
        byStatus.forEach((status, codes) ->
                operation.getResponses().addApiResponse(Integer.toString(status), error(name, status, codes)));
    }

    private static Set<ErrorCode> codes(String name, Operation operation) {
        Set<ErrorCode> codes = EnumSet.copyOf(ALWAYS);
        if (name.contains("{")) {
            codes.add(ErrorCode.NOT_FOUND);
        }
        if (operation.getResponses().get("204") == null || name.startsWith("GET")) { // Which gives no body of any type.
            codes.add(ErrorCode.NOT_ACCEPTABLE);
        }
        if (operation.getRequestBody() != null) {
            codes.addAll(WITH_BODY);
        }
        codes.addAll(OF_ONE.getOrDefault(name, Set.of()));
        return codes;
    }

    private static ApiResponse error(String name, int status, List<ErrorCode> codes) {
        MediaType type = new MediaType().schema(new Schema<>().$ref("#/components/schemas/ProblemDetails"));
        for (ErrorCode code : codes) {
            boolean ofDataset = code == ErrorCode.NOT_FOUND && name.contains("/datasets/");
            String example = ofDataset ? NO_DATASET : code.code();
            type.addExamples(code.code(), new Example().$ref("#/components/examples/" + example));
        }
        ApiResponse answer = new ApiResponse()
                .description(codes.stream()
                        .map(code -> code.title() + " (" + code.code() + ").")
                        .collect(joining(" ")))
                .content(new Content().addMediaType("application/problem+json", type));
        if (status == ErrorCode.TOO_MANY_REQUESTS.status() || status == ErrorCode.UNAVAILABLE.status()) {
            answer.addHeaderObject("Retry-After", SharedParts.header("Retry-After"));
        }
        if (status == ErrorCode.UNAUTHENTICATED.status()) {
            answer.addHeaderObject("WWW-Authenticate", SharedParts.header("WWW-Authenticate"));
        }
        return answer;
    }
}
