package dev.quarterback.api.quarter;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.QuarterDayRows;
import dev.quarterback.api.store.StoredQuarter;
import dev.quarterback.api.web.Caller;
import dev.quarterback.api.web.FewAtOnce;
import dev.quarterback.api.web.PackedAnswer;
import dev.quarterback.quarter.PlannedDay;
import dev.quarterback.quarter.outlook.DayOutlook;
import dev.quarterback.report.HtmlReport;
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
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The mornings of a quarter: telling what happened, and what is planned then. */
@RestController
@RequestMapping("/v1/quarters/{id}/days")
@Tag(name = "Quarters")
class QuarterDayController {
    private static final String ID = "Id of the quarter.";

    private final DaySubmission submission;
    private final HeldQuarters quarters;
    private final QuarterStates states;
    private final QuarterDayRows days;
    private final KeptOutlooks outlooks;
    private final FewAtOnce reports;

    QuarterDayController(
            DaySubmission submission,
            HeldQuarters quarters,
            QuarterStates states,
            QuarterDayRows days,
            KeptOutlooks outlooks,
            Settings settings) {
        this.submission = submission;
        this.quarters = quarters;
        this.states = states;
        this.days = days;
        this.outlooks = outlooks;
        reports = new FewAtOnce(settings.limits().readers());
    }

    @Operation(
            operationId = "tellDay",
            summary = "Tells a morning what has happened, and has it planned",
            description = "Mornings are told in their order, from the first planning day to the day after the last. The"
                    + " events are a slice of a sample path: orders that became known, real days of vehicles and"
                    + " vessels as they are known now, and what went wrong on the day before; on the first morning"
                    + " only breakdowns that began before and still last. The same morning"
                    + " told again as before is the same. Once 202 is given its planning outlives the process.")
    @ApiResponse(
            responseCode = "202",
            description = "Queued; what is planned will be at Location.",
            headers = @Header(name = "Location", ref = "#/components/headers/Location"),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DayMetadata.class)))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DayMetadata> tell(@Parameter(description = ID) @PathVariable String id, HttpServletRequest request)
            throws IOException {
        DayMetadata day = submission.submit(id, request, Caller.of(request));
        return ResponseEntity.accepted()
                .location(URI.create("/v1/quarters/" + id + "/days/" + day.day()))
                .body(day);
    }

    @Operation(
            operationId = "getDay",
            summary = "Gives what a morning has come to",
            description =
                    "Its plan of the days ahead with figures, the appointments given and moved, how the plan differs"
                            + " from that of the day before, and what has happened on that day. 409 before it is planned.")
    @ApiResponse(
            responseCode = "200",
            description = "The morning.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(ref = "#/components/schemas/QuarterMorning")))
    @GetMapping(path = "/{day}", produces = MediaType.APPLICATION_JSON_VALUE)
    void get(
            @Parameter(description = ID) @PathVariable String id,
            @Parameter(
                            description = "The day.",
                            schema = @Schema(type = "string", format = "date", example = "2019-06-24"))
                    @PathVariable
                    String day,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        StoredQuarter quarter = quarters.get(id);
        DayMetadata told = states.day(quarter, day);
        byte[] answer = days.findAnswer(id, told.day()).orElseThrow(() -> notPlanned(told));
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        PackedAnswer.send(answer, request, response);
    }

    @Operation(
            operationId = "getMorningReport",
            summary = "Gives the report of a morning",
            description =
                    "One HTML file without scripts, as the report of a plan: of the plan of the days ahead, and whom"
                            + " to call since the morning before. 409 before it is planned, and on the morning after the"
                            + " last day.")
    @ApiResponse(
            responseCode = "200",
            description = "The report.",
            content = @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")))
    @GetMapping(
            path = "/{day}/report",
            produces = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    void report(
            @Parameter(description = ID) @PathVariable String id,
            @Parameter(
                            description = "The day.",
                            schema = @Schema(type = "string", format = "date", example = "2019-06-24"))
                    @PathVariable
                    String day,
            HttpServletResponse response)
            throws IOException {
        StoredQuarter quarter = quarters.get(id);
        DayMetadata told = states.day(quarter, day);
        byte[] html = reports.call(() -> {
            PlannedDay planned = quarters.planned(quarter, told.day()).orElseThrow(() -> notPlanned(told));
            PlannedDay before =
                    quarters.planned(quarter, told.day().minusDays(1)).orElse(null);
            DayOutlook outlook = before == null
                    ? null
                    : outlooks.after(before.day(), quarter).orElse(null);
            return MorningReport.of(quarter, before, planned, outlook).getBytes(StandardCharsets.UTF_8);
        });
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setHeader("Content-Security-Policy", HtmlReport.contentSecurityPolicy());
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.getOutputStream().write(html);
    }

    private static ApiException notPlanned(DayMetadata day) {
        String error = day.error();
        return new ApiException(
                ErrorCode.NO_RESULT_YET,
                error != null
                        ? "This morning could not be planned: " + error + "."
                        : day.status().isEnd()
                                ? "On the morning after the last day nothing is planned."
                                : "This morning is not planned yet; ask again.");
    }
}
