package dev.quarterback.api.quarter;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.job.JobStore;
import dev.quarterback.api.plan.OwnJob;
import dev.quarterback.api.plan.PageCursor;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.Quarters;
import dev.quarterback.api.store.StoredQuarter;
import dev.quarterback.api.web.Caller;
import dev.quarterback.api.web.FewAtOnce;
import dev.quarterback.api.web.ParameterValue;
import dev.quarterback.format.HistoryWriter;
import dev.quarterback.history.History;
import dev.quarterback.history.HistoryTally;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Starting, listing and deleting quarters, and what has come of them so far. */
@RestController
@RequestMapping("/v1/quarters")
@Tag(
        name = "Quarters",
        description = "Quarters that go on day by day: told each morning what happened, planned by a policy.")
class QuarterController {
    private static final String ID = "Id of the quarter.";
    private static final int USUAL_ON_A_PAGE = 50;
    private static final int MOST_ON_A_PAGE = 200;

    private final QuarterLife life;
    private final HeldQuarters quarters;
    private final QuarterStates states;
    private final FewAtOnce writers;

    QuarterController(QuarterLife life, HeldQuarters quarters, QuarterStates states, Settings settings) {
        this.life = life;
        this.quarters = quarters;
        this.states = states;
        writers = new FewAtOnce(settings.limits().readers());
    }

    @Operation(
            operationId = "startQuarter",
            summary = "Starts a quarter",
            description =
                    "The problem of all its orders, or the plan that has it, and the policy that plans each morning;"
                            + " docs/quarter.md describes them. Nothing is planned before the first morning is told.")
    @ApiResponse(
            responseCode = "201",
            description = "Started; tell the first morning.",
            headers = @Header(name = "Location", ref = "#/components/headers/Location"),
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = QuarterMetadata.class)))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<QuarterMetadata> start(
            @Parameter(
                            description =
                                    "Makes a retry safe: the same key and body give the same quarter, another body"
                                            + " 422. At most 200 characters; a key lives as long as its quarter.")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String key,
            HttpServletRequest request)
            throws IOException {
        StoredQuarter quarter = life.start(request, Caller.of(request), key);
        return ResponseEntity.created(URI.create("/v1/quarters/" + quarter.id()))
                .body(states.of(quarter));
    }

    @Operation(
            operationId = "listQuarters",
            summary = "Lists quarters by pages, latest first",
            description =
                    "The page's next, like Link, is the address of the next page; its after is the parameter of that.")
    @ApiResponse(
            responseCode = "200",
            description = "A page.",
            headers = @Header(name = "Link", ref = "#/components/headers/Link"))
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<QuarterPage> list(
            @Parameter(
                            description = "Quarters on a page.",
                            schema =
                                    @Schema(
                                            type = "integer",
                                            format = "int32",
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @RequestParam(name = "limit", required = false)
                    @Nullable
                    String limitText,
            @Parameter(description = "Where the page before ended, as its after says.")
                    @RequestParam(required = false)
                    @Nullable
                    String after) {
        int limit = ParameterValue.whole("limit", limitText, USUAL_ON_A_PAGE, 1, MOST_ON_A_PAGE);
        List<QuarterMetadata> found = states.page(after == null ? null : place(after), limit + 1);
        boolean hasMore = found.size() > limit;
        List<QuarterMetadata> shown = hasMore ? found.subList(0, limit) : found;
        String end = hasMore
                ? PageCursor.of(
                        shown.get(limit - 1).createdAt(), shown.get(limit - 1).id())
                : null;
        String next = end == null ? null : "/v1/quarters?limit=" + limit + "&after=" + end;
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(new QuarterPage(shown, next, end));
    }

    private static Quarters.Place place(String after) {
        JobStore.Place place = PageCursor.read(after);
        return new Quarters.Place(place.submittedAt(), place.id());
    }

    @Operation(
            operationId = "getQuarter",
            summary = "Tells how far a quarter is",
            description = "With the mornings that were told, and how far the planning of each is.")
    @ApiResponse(responseCode = "200", description = "How far it is.")
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    QuarterMetadata get(@Parameter(description = ID) @PathVariable String id) {
        return states.of(quarters.get(id));
    }

    @Operation(
            operationId = "deleteQuarter",
            summary = "Ends and deletes a quarter",
            description = "With its days, their plans and its problem.")
    @ApiResponse(responseCode = "204", description = "It is gone.")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(@Parameter(description = ID) @PathVariable String id, HttpServletRequest request) {
        OwnJob.require(quarters.get(id).createdBy(), "quarter", request);
        life.delete(id);
        return ResponseEntity.noContent().build();
    }

    @Operation(
            operationId = "getHistory",
            summary = "Gives what has happened so far",
            description =
                    "The history of the days that are over, as simulate writes it; docs/quarter.md describes it. 409"
                            + " before the first day is over, which the second morning tells.")
    @ApiResponse(
            responseCode = "200",
            description = "The history.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "#/components/schemas/History")))
    @GetMapping(path = "/{id}/history", produces = MediaType.APPLICATION_JSON_VALUE)
    void history(@Parameter(description = ID) @PathVariable String id, HttpServletResponse response)
            throws IOException {
        StoredQuarter quarter = quarters.get(id);
        byte[] json = writers.call(() -> history(quarter));
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json);
    }

    private byte[] history(StoredQuarter quarter) throws IOException {
        RunningQuarter running = quarters.running(quarter, quarter.lastDay().plusDays(1));
        History history = quarters.history(running);
        if (history.days().isEmpty()) {
            throw new ApiException(ErrorCode.NO_RESULT_YET, "No day is over yet; the morning after it tells that.");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HistoryWriter.write(
                history,
                HistoryTally.of(
                        running.problem(), running.path(quarter.lastDay().plusDays(1)), history),
                out);
        return out.toByteArray();
    }

    @Operation(
            operationId = "getComparison",
            summary = "Holds a quarter against an even one",
            description =
                    "Its deliveries by day beside those of a quarter that rises evenly to the low target, or to all"
                            + " orders where there is none; and on the days that the first morning has planned beside its"
                            + " plan.")
    @ApiResponse(
            responseCode = "200",
            description = "The comparison.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(ref = "#/components/schemas/QuarterComparison")))
    @GetMapping(path = "/{id}/comparison", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode comparison(@Parameter(description = ID) @PathVariable String id) throws IOException {
        StoredQuarter quarter = quarters.get(id);
        return writers.call(() -> {
            RunningQuarter running = quarters.running(quarter, quarter.lastDay().plusDays(1));
            return Comparison.of(
                    running.problem(),
                    quarters.history(running).days(),
                    quarters.firstPlan(quarter).orElse(null));
        });
    }
}
