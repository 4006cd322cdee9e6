package dev.quarterback.api.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problem details (RFC 9457), the body of every error.
 *
 * @param type always {@code about:blank}: {@code code} tells the kind
 * @param title what went wrong, the same for each code
 * @param status the HTTP status
 * @param detail what went wrong this time
 * @param code the kind of error, stable
 * @param requestId under which the request is logged
 * @param errors what is wrong with the body; absent where that is not the trouble
 */
@Schema(name = "ProblemDetails", description = "What went wrong, as problem details (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDetails(
        @Schema(description = "Always about:blank; code tells the kind.")
        String type,

        @Schema(description = "What went wrong, the same for each code.")
        String title,

        @Schema(description = "The HTTP status.") int status,

        @Schema(description = "What went wrong this time, for people.")
        String detail,

        ErrorCode code,

        @Schema(description = "Id of the request, under which it is logged.") @Nullable
        String requestId,

        @Schema(description = "What is wrong with the body; absent where that is not the trouble.") @Nullable
        List<FieldFault> errors) {}
