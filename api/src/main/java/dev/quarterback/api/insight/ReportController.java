package dev.quarterback.api.insight;

import dev.quarterback.api.plan.PlanState;
import dev.quarterback.api.plan.Plans;
import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.api.plan.ReadPlans;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.Warning;
import dev.quarterback.api.web.FewAtOnce;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.insight.difference.PlanDifference;
import dev.quarterback.plan.Plan;
import dev.quarterback.report.Fact;
import dev.quarterback.report.HtmlReport;
import dev.quarterback.report.ReportInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A plan as an HTML file that can be mailed. */
@RestController
@Tag(name = "Insight")
class ReportController {
    private static final double MILLIS = 1000;

    private final Plans states;
    private final ReadPlans plans;
    private final KeptExplanations explanations;
    private final FewAtOnce reports;

    ReportController(Plans states, ReadPlans plans, KeptExplanations explanations, Settings settings) {
        this.states = states;
        this.plans = plans;
        this.explanations = explanations;
        reports = new FewAtOnce(settings.limits().readers());
    }

    @Operation(
            operationId = "getReport",
            summary = "Gives the report of the best plan so far",
            description = "One HTML file without scripts: figures, charts, map, what is missing and why, whom to call;"
                    + " docs/report.md describes it. Reasons with remedies are those of the last explanation of this result;"
                    + " without one they are the plan's own. 409 before there is a plan.")
    @ApiResponse(
            responseCode = "200",
            description = "The report.",
            headers = @Header(name = "Result-Version", ref = "#/components/headers/Result-Version"),
            content = @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")))
    @GetMapping(
            path = "/v1/plans/{id}/report",
            produces = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    void report(
            @Parameter(description = "Id of the plan.") @PathVariable String id,
            @Parameter(description = "Id of an earlier plan, against which the report tells whom to call.")
                    @RequestParam(required = false)
                    @Nullable
                    String before,
            HttpServletResponse response)
            throws IOException {
        ReadPlan plan = plans.get(id);
        ReadPlan earlier = before == null ? null : plans.get(before);
        PlanState state = states.get(id);
        byte[] html =
                reports.call(() -> HtmlReport.of(input(plan, state, earlier)).getBytes(StandardCharsets.UTF_8));
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setHeader("Content-Security-Policy", HtmlReport.contentSecurityPolicy());
        response.setIntHeader("Result-Version", plan.version());
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.getOutputStream().write(html);
    }

    private ReportInput input(ReadPlan plan, PlanState state, @Nullable ReadPlan before) {
        return new ReportInput(
                plan.problem(),
                bounded(plan, state),
                plan.figures(),
                explanations.of(plan),
                true,
                before == null ? null : PlanDifference.between(compared(before), compared(plan)),
                warnings(state),
                List.of(),
                facts(plan, state, before == null ? null : before.id()));
    }

    /** Those of the plan itself, not of its problem. */
    private static List<String> warnings(PlanState state) {
        return state.plan().warnings().stream()
                .filter(warning -> warning.pointer().startsWith("/options"))
                .map(Warning::message)
                .toList();
    }

    private static ComparedPlan compared(ReadPlan plan) {
        return new ComparedPlan(plan.problem(), plan.plan(), plan.figures());
    }

    /** The plan with what is proven of it by now; its file has what was proven when it was saved. */
    private static Plan bounded(ReadPlan plan, PlanState state) {
        return state.plan().resultVersion() == plan.version()
                ? plan.plan().withUpperBound(state.plan().upperBound())
                : plan.plan();
    }

    private static List<Fact> facts(ReadPlan plan, PlanState state, @Nullable String before) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Plan", plan.id() + ", result " + plan.version()));
        facts.add(new Fact("Status", state.status().name()));
        facts.add(new Fact(
                "Planning time",
                String.format(Locale.ROOT, "%.1f s", state.job().used().toMillis() / MILLIS)));
        facts.add(new Fact("Seed", Long.toString(state.plan().options().seed())));
        if (before != null) {
            facts.add(new Fact("Plan before", before));
        }
        return facts;
    }
}
