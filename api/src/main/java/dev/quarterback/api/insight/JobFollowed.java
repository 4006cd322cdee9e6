package dev.quarterback.api.insight;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the answers to a request that follows a job. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        description = "Events until the job has ended.",
        content = @Content(mediaType = "text/event-stream"))
@ApiResponse(responseCode = "204", description = "All was told before.", content = @Content)
@interface JobFollowed {
    /** What the operation does, the same of each kind of job. */
    String DESCRIPTION =
            "Events are named progress and, once at the end, end; their data is the job's metadata, one line of JSON, as the "
                    + "schema JobEvent describes. Otherwise as the events of a plan.";
}
