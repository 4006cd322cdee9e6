package dev.quarterback.api.insight;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.api.plan.ReadPlans;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.web.Accepted;
import dev.quarterback.api.web.FewAtOnce;
import dev.quarterback.api.web.ParameterValue;
import dev.quarterback.api.web.Sha256;
import dev.quarterback.api.web.TableType;
import dev.quarterback.loadsheet.LoadSheetBook;
import dev.quarterback.loadsheet.LoadSheetHtml;
import dev.quarterback.loadsheet.LoadSheets;
import dev.quarterback.loadsheet.SheetChoice;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
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
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A plan as load sheets for yards, drivers and centers. */
@RestController
@Tag(name = "Insight")
class LoadSheetController {
    /** Shown with its own style, and nothing else is loaded or run. */
    private static final String POLICY = "default-src 'none'; style-src 'sha256-"
            + Base64.getEncoder()
                    .encodeToString(Sha256.begin().digest(LoadSheetHtml.style().getBytes(StandardCharsets.UTF_8)))
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final ReadPlans plans;
    private final FewAtOnce made;

    LoadSheetController(ReadPlans plans, Settings settings) {
        this.plans = plans;
        made = new FewAtOnce(settings.limits().readers());
    }

    @Operation(
            operationId = "getLoadSheets",
            summary = "Gives load sheets of the best plan so far",
            description =
                    "For each yard and day what each carrier takes where, for each center and day what comes and what is"
                            + " handed over: one HTML file for print, or an XLSX book if Accept prefers that; docs/commands.md describes"
                            + " both. 409 before there is a plan.")
    @ApiResponse(
            responseCode = "200",
            description = "The load sheets.",
            headers = {
                @Header(name = "Result-Version", ref = "#/components/headers/Result-Version"),
                @Header(name = "Content-Disposition", ref = "#/components/headers/Content-Disposition")
            },
            content = {
                @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")),
                @Content(mediaType = TableType.XLSX, schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping(
            path = "/v1/plans/{id}/load-sheets",
            produces = {MediaType.TEXT_HTML_VALUE, TableType.XLSX, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    void loadSheets(
            @Parameter(description = "Id of the plan.") @PathVariable String id,
            @Parameter(description = "Id of a yard: those of that yard alone.")
                    @RequestParam(required = false)
                    @Nullable
                    String yard,
            @Parameter(description = "Id of a center: those of that center alone.")
                    @RequestParam(required = false)
                    @Nullable
                    String center,
            @Parameter(description = "A planning day: those of that day alone.")
                    @RequestParam(required = false)
                    @Nullable
                    String day,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        boolean isBook = Accepted.by(request)
                .best(MediaType.TEXT_HTML_VALUE, TableType.XLSX)
                .equals(TableType.XLSX);
        ReadPlan plan = plans.get(id);
        SheetChoice choice = choice(plan.problem(), yard, center, day);
        byte[] sheets = made.call(() -> written(plan, choice, isBook));
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setIntHeader("Result-Version", plan.version());
        if (isBook) {
            response.setContentType(TableType.XLSX);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"load-sheets.xlsx\"");
        } else {
            response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        }
        response.getOutputStream().write(sheets);
    }

    private static SheetChoice choice(
            Problem problem, @Nullable String yard, @Nullable String center, @Nullable String day) {
        return new SheetChoice(
                ParameterValue.id(
                        "yard", yard, problem.yards().stream().map(Yard::id).toList()),
                ParameterValue.id(
                        "center",
                        center,
                        problem.centers().stream().map(Center::id).toList()),
                ParameterValue.day("day", day, problem.firstDay(), problem.lastDay()));
    }

    private static byte[] written(ReadPlan plan, SheetChoice choice, boolean isBook) throws IOException {
        LoadSheets sheets = LoadSheets.of(plan.problem(), PlanAccount.of(plan.problem(), plan.plan()), choice);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (isBook) {
            LoadSheetBook.write(sheets, out);
        } else {
            LoadSheetHtml.write(sheets, out);
        }
        return out.toByteArray();
    }
}
