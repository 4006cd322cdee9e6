package dev.quarterback.cli.report;

import dev.quarterback.PlanResult;
import dev.quarterback.format.PlanWriter;
import dev.quarterback.plan.Outlook;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.BottleneckReport;
import dev.quarterback.replanning.TargetPackage;
import dev.quarterback.replanning.VerifiedCandidate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What binds a plan, and what more would bring, for programs. */
public final class BottlenecksJson {
    private BottlenecksJson() {}

    /** Adds the report's fields to {@code json}. */
    public static void addTo(ObjectNode json, BottleneckReport report) {
        json.put("estimated", report.estimated());
        PlanResult control = report.control();
        if (control != null) {
            PlanSummaryJson.addFigures(json.putObject("control"), control.figures());
        }
        ArrayNode candidates = json.putArray("candidates");
        report.candidates().forEach(candidate -> add(candidates.addObject(), candidate));
        ArrayNode packages = json.putArray("packages");
        report.packages().forEach(bought -> add(packages.addObject(), bought));
        ArrayNode proofs = json.putArray("proofs");
        report.proofs()
                .forEach(proof -> proofs.addObject().put("text", proof.text()).put("most", proof.most()));
    }

    private static void add(ObjectNode json, VerifiedCandidate verified) {
        json.put("text", verified.candidate().text());
        json.put("kind", verified.candidate().kind().name().toLowerCase(Locale.ROOT));
        json.set("change", ChangeJson.of(verified.candidate().change()));
        json.put("estimate", verified.candidate().estimate());
        json.put("price", verified.candidate().price());
        Integer gained = verified.gained();
        Problem problem = verified.problem();
        PlanResult plan = verified.plan();
        if (gained != null && problem != null && plan != null) {
            json.put("gained", gained);
            json.set("plan", plan(problem, plan));
        }
    }

    private static void add(ObjectNode json, TargetPackage bought) {
        json.put("text", bought.text());
        json.set("change", ChangeJson.of(bought.change()));
        json.put("price", bought.price());
        json.put("target", bought.target());
        json.put("total", bought.total());
        json.set("plan", plan(bought.problem(), bought.plan()));
    }

    private static JsonNode plan(Problem problem, PlanResult result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PlanWriter.write(
                    result.plan(),
                    result.figures(),
                    Outlook.of(problem, result.figures(), result.plan().upperBound()),
                    bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Memory does not fail.
        }
        return JsonMapper.shared().readTree(bytes.toByteArray());
    }
}
