package dev.quarterback.api.insight;

import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.cli.report.ExplanationJson;
import dev.quarterback.insight.explanation.Explained;
import dev.quarterback.insight.explanation.Explanations;
import dev.quarterback.insight.explanation.Summary;
import dev.quarterback.run.RunningTime;
import dev.quarterback.run.StopSignal;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Explains why orders are missing in a plan, one after the other as long as there is time; of the rest nothing is proven. */
final class ExplanationAnswerer implements Answerer {
    @Override
    public Optional<ObjectNode> answer(
            ReadPlan plan, JsonNode parameters, Duration time, StopSignal stop, Runnable progress) {
        long end = RunningTime.nanos() + time.toNanos();
        Explained explained = Explanations.of(plan.problem(), plan.plan()).until(() -> {
            progress.run(); // All is made ready, and asked before each order is whether there is time for it.
            return stop.isGiven() || RunningTime.nanos() - end >= 0;
        });
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ExplanationJson.addTo(answer, explained.explanations(), Summary.of(explained.explanations()));
        return Optional.of(answer.put("complete", explained.isComplete()));
    }
}
