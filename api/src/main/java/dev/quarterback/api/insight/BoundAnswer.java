package dev.quarterback.api.insight;

import dev.quarterback.BoundResult;
import dev.quarterback.api.store.PackedJson;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.cli.report.BoundSummary;
import dev.quarterback.cli.report.BoundSummaryJson;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is proven about a problem as JSON: as {@code bound --json} has it, with the lines from which a later run goes on. */
final class BoundAnswer {
    private BoundAnswer() {}

    /** The answer so far; {@code result} is null before the end of the proof. */
    static ObjectNode of(Problem problem, ProvenBounds bounds, @Nullable Long kept, @Nullable BoundResult result) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        BoundSummaryJson.addTo(answer, BoundSummary.of(problem, bounds, kept, null));
        answer.remove("outlook"); // For people; the verdict says the same.
        ArrayNode lines = answer.putArray("lines");
        bounds.lines()
                .forEach(line ->
                        lines.addObject().put("atNone", line.atNone()).put("perAppointment", line.perAppointment()));
        answer.put("complete", result != null && result.complete());
        ArrayNode warnings = answer.putArray("warnings");
        if (result != null) {
            result.warnings().forEach(warnings::add);
        }
        return answer;
    }

    /** What a stored answer has proven. */
    static ProvenBounds bounds(byte[] packed) {
        ObjectNode answer = PackedJson.read(packed);
        List<ProvenBounds.Line> lines = new ArrayList<>();
        for (JsonNode line : answer.get("lines")) {
            lines.add(new ProvenBounds.Line(
                    line.get("atNone").doubleValue(), line.get("perAppointment").doubleValue()));
        }
        JsonNode upper = answer.get("upperBound");
        return new ProvenBounds(
                upper.get("appointments").longValue(), upper.get("vehicles").longValue(), lines);
    }
}
