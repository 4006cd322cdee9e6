package dev.quarterback.api.insight;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the answer to a request that has a job do something. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "202",
        description = "Queued; the result will be at Location.",
        headers = @Header(name = "Location", ref = "#/components/headers/Location"),
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobMetadata.class)))
@interface JobQueued {}
