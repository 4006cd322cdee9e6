package dev.quarterback.api.plan;

import dev.quarterback.api.event.EventAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Progress as server-sent events. */
@RestController
@Tag(name = "Plans")
class EventController {
    private final EventAnswer answer;
    private final PlanEvents events;
    private final Plans plans;

    EventController(EventAnswer answer, PlanEvents events, Plans plans) {
        this.answer = answer;
        this.events = events;
        this.plans = plans;
    }

    @Operation(
            operationId = "followPlan",
            summary = "Tells progress as server-sent events",
            description =
                    "Events are named progress and, once at the end, end; their data is the plan's metadata, one line of JSON. Whoever "
                            + "comes late gets the present state at once. Lines that begin with a colon mean nothing. The schema PlanEvent"
                            + " describes an event. The stream ends with its API key. Whoever comes back with the id of the end gets 204,"
                            + " which a browser's EventSource takes as the end.")
    @ApiResponse(
            responseCode = "200",
            description = "Events until the plan has ended.",
            content = @Content(mediaType = "text/event-stream"))
    @ApiResponse(responseCode = "204", description = "All was told before.", content = @Content)
    @GetMapping(
            path = "/v1/plans/{id}/events",
            // Many generated clients say that they accept the type of errors alone, since that is JSON.
            produces = {MediaType.TEXT_EVENT_STREAM_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    void events(
            @Parameter(description = "Id of the plan.") @PathVariable String id,
            @Parameter(description = "The id of the last event received.")
                    @RequestHeader(name = "Last-Event-ID", required = false)
                    @Nullable
                    String lastEvent,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer.begin(events, events.of(plans.get(id)), lastEvent, request, response);
    }
}
