package dev.quarterback.api.plan;

import dev.quarterback.api.store.Results;
import dev.quarterback.api.web.Accepted;
import dev.quarterback.api.web.PackedAnswer;
import dev.quarterback.api.web.TableType;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** What was sent, and the best plan so far. */
@RestController
@RequestMapping("/v1/plans/{id}")
@Tag(name = "Plans")
class ResultController {
    private static final String ID = "Id of the plan.";
    private static final String VERSION = "Result-Version";

    /** The answer to who has the result already, in whatever form. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "304",
            description = "It is what If-None-Match names.",
            headers = {
                @Header(name = "ETag", ref = "#/components/headers/ETag"),
                @Header(name = VERSION, ref = "#/components/headers/Result-Version")
            },
            content = @Content)
    private @interface UnchangedResult {}

    private final Plans plans;
    private final SentProblems problems;
    private final Results results;
    private final CsvTables tables;
    private final ReadPlans read;
    private final Books books;

    ResultController(
            Plans plans, SentProblems problems, Results results, CsvTables tables, ReadPlans read, Books books) {
        this.plans = plans;
        this.problems = problems;
        this.results = results;
        this.tables = tables;
        this.read = read;
        this.books = books;
    }

    @Operation(
            operationId = "getProblem",
            summary = "Gives the problem of a plan",
            description =
                    "As it was sent, without the options; of a revision the changed problem. As JSON, or as an XLSX"
                            + " book if Accept prefers that; docs/books.md describes books.",
            parameters = @Parameter(ref = "#/components/parameters/If-None-Match"))
    @ApiResponse(
            responseCode = "200",
            description = "The problem.",
            headers = {
                @Header(name = "ETag", ref = "#/components/headers/ETag"),
                @Header(name = "Content-Disposition", ref = "#/components/headers/Content-Disposition")
            },
            content = {
                @Content(mediaType = "application/json", schema = @Schema(ref = "#/components/schemas/Problem")),
                @Content(mediaType = TableType.XLSX, schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(
            responseCode = "304",
            description = "It is what If-None-Match names.",
            headers = @Header(name = "ETag", ref = "#/components/headers/ETag"),
            content = @Content)
    @GetMapping(
            path = "/problem",
            produces = {MediaType.APPLICATION_JSON_VALUE, TableType.XLSX})
    void problem(
            @Parameter(description = ID) @PathVariable String id,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        plans.get(id);
        boolean asBook = Accepted.by(request.getRequest())
                .best(MediaType.APPLICATION_JSON_VALUE, TableType.XLSX)
                .equals(TableType.XLSX);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (request.checkNotModified(asBook ? "W/\"problem-xlsx\"" : "W/\"problem\"")) { // It never changes.
            return;
        }
        if (asBook) {
            books.sendProblem(id, response);
            return;
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        PackedAnswer.send(problems.packed(id), request.getRequest(), response);
    }

    @Operation(
            operationId = "getResult",
            summary = "Gives the best plan so far",
            description =
                    "As JSON, or with its problem as an XLSX book if Accept prefers that, or a table of it as CSV:"
                            + " that which the parameter names, or the deliveries if Accept prefers text/csv. It is at"
                            + " least as new as the metadata; 409 before there is one.",
            parameters = {
                @Parameter(ref = "#/components/parameters/table"),
                @Parameter(ref = "#/components/parameters/If-None-Match")
            })
    @ApiResponse(
            responseCode = "200",
            description = "The plan, or a table of it.",
            headers = {
                @Header(name = "ETag", ref = "#/components/headers/ETag"),
                @Header(name = VERSION, ref = "#/components/headers/Result-Version"),
                @Header(name = "Content-Disposition", ref = "#/components/headers/Content-Disposition")
            },
            content = {
                @Content(mediaType = "application/json", schema = @Schema(ref = "#/components/schemas/Plan")),
                @Content(mediaType = ResultForm.CSV, schema = @Schema(type = "string")),
                @Content(mediaType = TableType.XLSX, schema = @Schema(type = "string", format = "binary"))
            })
    @UnchangedResult
    @GetMapping(
            path = "/result",
            produces = {MediaType.APPLICATION_JSON_VALUE, ResultForm.CSV, TableType.XLSX})
    void result(
            @Parameter(description = ID) @PathVariable String id,
            @Parameter(hidden = true) @RequestParam(required = false) @Nullable String table,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        send(id, ResultForm.of(table, request.getRequest()), request, response);
    }

    /**
     * An address of its own, since generated clients have one type for what an operation gives. Many of them say that they
     * accept the type of errors alone, since that is JSON.
     */
    @Operation(
            operationId = "getTable",
            summary = "Gives a table of the best plan so far",
            description = "As CSV, whose columns docs/format.md describes.",
            parameters = {
                @Parameter(ref = "#/components/parameters/table"),
                @Parameter(ref = "#/components/parameters/If-None-Match")
            })
    @ApiResponse(
            responseCode = "200",
            description = "The table.",
            headers = {
                @Header(name = "ETag", ref = "#/components/headers/ETag"),
                @Header(name = VERSION, ref = "#/components/headers/Result-Version"),
                @Header(name = "Content-Disposition", ref = "#/components/headers/Content-Disposition")
            },
            content = @Content(mediaType = ResultForm.CSV, schema = @Schema(type = "string")))
    @UnchangedResult
    @GetMapping(
            path = "/result.csv",
            produces = {ResultForm.CSV, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    void table(
            @Parameter(description = ID) @PathVariable String id,
            @Parameter(hidden = true) @RequestParam(required = false) @Nullable String table,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        send(id, ResultForm.ofTable(table), request, response);
    }

    private void send(String id, ResultForm form, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        int version = plans.get(id).requireResult();
        if (isUnchanged(version, form, request, response)) {
            return;
        }
        if (form.isBook()) {
            ReadPlan plan = read.get(id);
            describe(plan.version(), form, response);
            books.send(plan, response);
            return;
        }
        Results.Result result = form.table() == null
                ? results.find(id).orElseThrow(PlanId::unknown)
                : tables.table(id, version, form.table());
        describe(result.version(), form, response);
        PackedAnswer.send(result.plan(), request.getRequest(), response);
    }

    private static void describe(int version, ResultForm form, HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, tag(version, form)); // A better plan may have come meanwhile.
        response.setIntHeader(VERSION, version);
        if (form.table() == null) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        } else {
            response.setContentType(ResultForm.CSV + ";charset=UTF-8");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"" + form.table().file() + "\"");
        }
    }

    private static boolean isUnchanged(
            int version, ResultForm form, ServletWebRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setIntHeader(VERSION, version);
        return request.checkNotModified(tag(version, form));
    }

    /** Weak, since an answer is packed or not. */
    private static String tag(int version, ResultForm form) {
        return "W/\"" + form.tag() + "-" + version + "\"";
    }
}
