package dev.quarterback.api.check;

import dev.quarterback.api.plan.Submission;
import dev.quarterback.api.plan.Validation;
import dev.quarterback.api.web.TableType;
import dev.quarterback.api.web.TakesOptions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Validates problems without planning them. */
@RestController
@Tag(name = "Checks")
class ValidationController {
    private final Submission submission;

    ValidationController(Submission submission) {
        this.submission = submission;
    }

    @Operation(
            operationId = "validateProblem",
            summary = "Validates a problem without planning it",
            description = "Takes what can be submitted. The body may be gzipped (Content-Encoding).")
    @ApiResponse(responseCode = "200", description = "It is valid.")
    @TakesOptions({"seconds", "gap", "seed", "from", "encoding"})
    @PostMapping(
            path = "/v1/validations",
            consumes = {MediaType.APPLICATION_JSON_VALUE, TableType.XLSX, TableType.ZIP},
            produces = MediaType.APPLICATION_JSON_VALUE)
    Validation validate(HttpServletRequest request) throws IOException {
        return submission.validate(request);
    }
}
