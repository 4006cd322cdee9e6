package dev.quarterback.api.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** The errors that each request of the OpenAPI document can be answered with. */
final class OperationErrors {
    private OperationErrors() {}

    static void addTo(String name, Operation operation) {
        Map<String, String> errors = new LinkedHashMap<>();
        errors.put("400", "The request cannot be read.");
        errors.put("401", "An API key is needed.");
        errors.put("403", "The key's role does not allow it.");
        errors.put("406", "None of the types in Accept can be had.");
        errors.put(
                "429",
                "Too many requests, a full queue, or too many event streams; Retry-After says when to try again.");
        if (name.contains("{")) {
            errors.put("404", "There is no such thing.");
        }
        if (name.endsWith("/result")) {
            errors.put("409", "There is no plan yet.");
        }
        if (operation.getRequestBody() != null) {
            errors.put("413", "The body is too large.");
            errors.put("415", "The body is not application/json.");
            errors.put("422", "The body is invalid; errors lists what is wrong, by JSON pointers.");
        }
        errors.forEach((status, description) -> operation.getResponses().addApiResponse(status, error(description)));
    }

    private static ApiResponse error(String description) {
        MediaType type = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Error"));
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", type));
    }
}
