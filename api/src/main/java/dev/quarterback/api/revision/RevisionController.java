package dev.quarterback.api.revision;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.plan.PlanMetadata;
import dev.quarterback.api.plan.PlanState;
import dev.quarterback.api.plan.Plans;
import dev.quarterback.api.plan.RepeatedRequests;
import dev.quarterback.api.store.Problems;
import dev.quarterback.api.web.Accepted;
import dev.quarterback.api.web.Caller;
import dev.quarterback.api.web.TableType;
import dev.quarterback.api.web.TakesOptions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Planning again after a change. */
@RestController
@RequestMapping("/v1/plans/{id}")
@Tag(name = "Revisions", description = "Planning again after a change, publishing and withdrawing plans.")
class RevisionController {
    private final Revisions revisions;
    private final Plans plans;
    private final Problems problems;
    private final ToldEdits edits;
    private final MarkedEdits marked;

    RevisionController(Revisions revisions, Plans plans, Problems problems, ToldEdits edits, MarkedEdits marked) {
        this.edits = edits;
        this.marked = marked;
        this.revisions = revisions;
        this.plans = plans;
        this.problems = problems;
    }

    @Operation(
            operationId = "revisePlan",
            summary = "Plans again after a change",
            description =
                    "Makes a new plan: of the problem after the change, started from this plan's result, whose handovers are kept "
                            + "where that costs no delivery: they are planned in the changed problem, where the weight change is 10,000 "
                            + "unless it is told otherwise. docs/changes.md describes the operations. The XLSX book of this plan's "
                            + "result, edited by hand, is taken too, with seconds and seed as parameters of the address: what was "
                            + "edited stays, and the rest is planned around it; docs/edited-plans.md describes that.",
            parameters = @Parameter(ref = "#/components/parameters/If-Match"))
    @ApiResponse(
            responseCode = "202",
            description = "Queued; follow the new plan at Location.",
            headers = @Header(name = "Location", ref = "#/components/headers/Location"),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanMetadata.class)))
    @TakesOptions({"seconds", "seed"})
    @PostMapping(
            path = "/revisions",
            consumes = {MediaType.APPLICATION_JSON_VALUE, TableType.XLSX},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PlanMetadata> revise(
            @Parameter(description = "Id of the plan to revise.") @PathVariable String id,
            @Parameter(description = RepeatedRequests.KEY)
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String key,
            HttpServletRequest request)
            throws IOException {
        RepeatedRequests.check(key);
        PlanState plan = revisions.submit(id, request, Caller.of(request), key);
        return ResponseEntity.accepted()
                .location(URI.create("/v1/plans/" + plan.id()))
                .body(PlanMetadata.of(plan));
    }

    @Operation(
            operationId = "getEdits",
            summary = "Gives what was edited by hand in the book of a revision",
            description =
                    "Each edit with its cells, the rules that gave way, and its price; or, if Accept prefers an XLSX book, a copy "
                            + "of that book in which each edited cell is coloured and has this as a note. 404 for a plan that is "
                            + "not planned around such a book.")
    @ApiResponse(
            responseCode = "200",
            description = "The edits, or the book with notes.",
            headers = @Header(name = "Content-Disposition", ref = "#/components/headers/Content-Disposition"),
            content = {
                @Content(mediaType = "application/json", schema = @Schema(ref = "#/components/schemas/PlanEdits")),
                @Content(mediaType = TableType.XLSX, schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping(
            path = "/edits",
            produces = {MediaType.APPLICATION_JSON_VALUE, TableType.XLSX})
    void edits(
            @Parameter(description = "Id of the plan.") @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        boolean isBook = Accepted.by(request)
                .best(MediaType.APPLICATION_JSON_VALUE, TableType.XLSX)
                .equals(TableType.XLSX);
        byte[] answer = isBook ? marked.of(id) : edits.json(id).getBytes(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING);
        response.setContentType(isBook ? TableType.XLSX : MediaType.APPLICATION_JSON_VALUE);
        if (isBook) {
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"edited.xlsx\"");
        }
        response.getOutputStream().write(answer);
    }

    @Operation(
            operationId = "getChange",
            summary = "Gives the change of a revision",
            description =
                    "The operations that make its problem of that of its parent, none where both are of the same problem; 404 for a "
                            + "plan without a parent.")
    @ApiResponse(
            responseCode = "200",
            description = "The operations.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "#/components/schemas/Change")))
    @GetMapping(path = "/change", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> change(@Parameter(description = "Id of the plan.") @PathVariable String id) {
        String parent = plans.get(id).plan().parent();
        String change = problems.findChange(id)
                .or(() -> parent == null ? Optional.empty() : Optional.of("[]"))
                .orElseThrow(() -> new ApiException(ErrorCode.NOT_FOUND, "This plan is no revision of another one."));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(change);
    }
}
