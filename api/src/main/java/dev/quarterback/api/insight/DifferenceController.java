package dev.quarterback.api.insight;

import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.api.plan.ReadPlans;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.web.Accepted;
import dev.quarterback.api.web.FewAtOnce;
import dev.quarterback.cli.report.PlanDifferenceCsv;
import dev.quarterback.cli.report.PlanDifferenceJson;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.insight.difference.PlanDifference;
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
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How two plans differ. */
@RestController
@Tag(name = "Insight", description = "How two plans differ.")
class DifferenceController {
    private final ReadPlans plans;
    private final JsonMapper json;
    private final FewAtOnce comparisons;

    DifferenceController(ReadPlans plans, JsonMapper json, Settings settings) {
        this.plans = plans;
        this.json = json;
        comparisons = new FewAtOnce(settings.limits().readers());
    }

    @Operation(
            operationId = "comparePlans",
            summary = "Tells how two plans differ",
            description =
                    "What changes when the other plan takes the place of this one: orders, appointments lost and won, whom to "
                            + "call, carriers, figures; docs/differences.md describes it. As CSV, if Accept prefers that, a "
                            + "line for each order that differs. The other plan may be one of a changed problem.")
    @ApiResponse(
            responseCode = "200",
            description = "How they differ.",
            headers = @Header(name = "Content-Disposition", ref = "#/components/headers/Content-Disposition"),
            content = {
                @Content(mediaType = "application/json", schema = @Schema(ref = "#/components/schemas/PlanDifference")),
                @Content(mediaType = Accepted.CSV, schema = @Schema(type = "string"))
            })
    @GetMapping(
            path = "/v1/plans/{id}/diff/{otherId}",
            produces = {MediaType.APPLICATION_JSON_VALUE, Accepted.CSV})
    void compare(
            @Parameter(description = "Id of the plan before.") @PathVariable String id,
            @Parameter(description = "Id of the plan after.") @PathVariable String otherId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ReadPlan before = plans.get(id);
        ReadPlan after = plans.get(otherId);
        boolean asCsv = Accepted.by(request).prefersCsv();
        byte[] body = comparisons.call(() -> asCsv ? csv(before, after) : json(before, after));
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING);
        if (asCsv) {
            response.setContentType(Accepted.CSV + ";charset=UTF-8");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"difference.csv\"");
        } else {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        }
        response.getOutputStream().write(body);
    }

    private static byte[] csv(ReadPlan before, ReadPlan after) throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        PlanDifferenceCsv.write(difference(before, after), table);
        return table.toByteArray();
    }

    private byte[] json(ReadPlan before, ReadPlan after) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("plan", before.id()).put("resultVersion", before.version());
        object.put("other", after.id()).put("otherResultVersion", after.version());
        PlanDifferenceJson.addTo(object, difference(before, after));
        return json.writeValueAsBytes(object);
    }

    private static PlanDifference difference(ReadPlan before, ReadPlan after) {
        return PlanDifference.between(compared(before), compared(after));
    }

    private static ComparedPlan compared(ReadPlan plan) {
        return new ComparedPlan(plan.problem(), plan.plan(), plan.figures());
    }
}
