package dev.quarterback.api.plan;

import dev.quarterback.api.Settings;
import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobStore;
import dev.quarterback.format.CsvPlanWriter;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.PlanTable;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** What was sent, and the best plan so far: unpacked on their way. */
@RestController
@RequestMapping("/v1/plans/{id}")
@Tag(name = "Plans")
class ResultController {
    private static final String CSV = "text/csv";

    private final JobStore store;
    private final Semaphore converters;

    ResultController(JobStore store, Settings settings) {
        this.store = store;
        converters = new Semaphore(settings.limits().readers(), true);
    }

    @Operation(summary = "Gives the problem that was sent")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "#/components/schemas/Problem")))
    @ApiResponse(responseCode = "304", description = "As If-None-Match says, nothing has changed.", content = @Content)
    @GetMapping(path = "/problem", produces = MediaType.APPLICATION_JSON_VALUE)
    void problem(@PathVariable String id, ServletWebRequest request, HttpServletResponse response) throws IOException {
        find(id);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (request.checkNotModified("W/\"problem\"")) { // It never changes.
            return;
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        unpack(store.findProblem(id).orElseThrow(PlanId::unknown), response);
    }

    @Operation(
            summary = "Gives the best plan so far",
            description = "As JSON, or as CSV by Accept; 409 before there is one.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(ref = "#/components/schemas/Plan")),
                @Content(mediaType = CSV, schema = @Schema(type = "string"))
            })
    @ApiResponse(responseCode = "304", description = "As If-None-Match says, nothing has changed.", content = @Content)
    @GetMapping(path = "/result", produces = MediaType.APPLICATION_JSON_VALUE)
    void json(@PathVariable String id, ServletWebRequest request, HttpServletResponse response) throws IOException {
        if (isUnchanged(findWithPlan(id), "json", request, response)) {
            return;
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        unpack(store.findPlan(id).orElseThrow(PlanId::unknown), response);
    }

    @Operation(hidden = true)
    @GetMapping(path = "/result", produces = CSV)
    void csv(
            @PathVariable String id,
            @Parameter(description = "Of CSV: which table.") @RequestParam(defaultValue = "deliveries") String table,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        PlanTable wanted = table(table);
        if (isUnchanged(findWithPlan(id), "csv-" + table, request, response)) {
            return;
        }
        byte[] packed = pack(id, wanted);
        response.setContentType(CSV + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + wanted.file() + "\"");
        unpack(packed, response);
    }

    /** Few at once hold a whole problem; a client that receives its table slowly keeps nobody waiting. */
    private byte[] pack(String id, PlanTable table) throws IOException {
        converters.acquireUninterruptibly();
        try {
            Plan plan =
                    PlanReader.read(new ByteArrayInputStream(store.findPlan(id).orElseThrow(PlanId::unknown)));
            Problem problem = ProblemReader.read(
                    new ByteArrayInputStream(store.findProblem(id).orElseThrow(PlanId::unknown)));
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(packed, 1 << 16)) {
                CsvPlanWriter.write(problem, plan, table, out);
            }
            return packed.toByteArray();
        } finally {
            converters.release();
        }
    }

    private static void unpack(byte[] packed, HttpServletResponse response) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
            in.transferTo(response.getOutputStream());
        }
    }

    private static PlanTable table(String name) {
        for (PlanTable table : PlanTable.values()) {
            if (table.name().toLowerCase(Locale.ROOT).equals(name)) {
                return table;
            }
        }
        throw new ApiException(ErrorCode.UNREADABLE, "Parameter table can be trips, deliveries or undelivered.");
    }

    private Job find(String id) {
        return PlanId.find(store, id);
    }

    private Job findWithPlan(String id) {
        Job job = find(id);
        if (job.resultVersion() == 0) {
            throw new ApiException(
                    ErrorCode.NO_PLAN_YET,
                    job.status().isEnd() ? "This job ended without a plan." : "Follow its events, or ask again.");
        }
        return job;
    }

    /** Weak tags, since an answer may be packed on its way. */
    private static boolean isUnchanged(Job job, String form, ServletWebRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        return request.checkNotModified("W/\"" + form + "-" + job.resultVersion() + "\"");
    }
}
