package dev.quarterback.api.insight;

import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.cli.report.ExplanationJson;
import dev.quarterback.insight.explanation.Explanation;
import dev.quarterback.insight.explanation.ExplanationKind;
import dev.quarterback.insight.explanation.Explanations;
import dev.quarterback.insight.explanation.Summary;
import dev.quarterback.plan.ReasonCode;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Order;
import dev.quarterback.run.RunningTime;
import dev.quarterback.run.StopSignal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Explains why orders are missing in a plan, one after the other as long as there is time; of the rest nothing is proven. */
final class ExplanationAnswerer implements Answerer {
    @Override
    public Optional<ObjectNode> answer(ReadPlan plan, JsonNode parameters, Duration time, StopSignal stop) {
        long end = RunningTime.nanos() + time.toNanos();
        Map<String, Order> orders = plan.problem().ordersById();
        Explanations explanations = Explanations.of(plan.problem(), plan.plan());
        List<Explanation> found = new ArrayList<>();
        int explained = 0;
        for (Undelivered missing : plan.plan().undelivered()) {
            Order order = Objects.requireNonNull(orders.get(missing.order()));
            boolean isInTime = !stop.isGiven() && RunningTime.nanos() - end < 0;
            found.add(isInTime ? explanations.explain(order) : unexplained(order));
            explained += isInTime ? 1 : 0;
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ExplanationJson.addTo(answer, found, Summary.of(found));
        return Optional.of(
                answer.put("complete", explained == plan.plan().undelivered().size()));
    }

    /** What is said of an order for which there was no time, so that the summary still adds up to all. */
    private static Explanation unexplained(Order order) {
        return new Explanation(
                order,
                ExplanationKind.OPEN,
                ReasonCode.NOT_PLACED,
                "there was no time to explain it; nothing is proven",
                null,
                List.of("there was no time to explain them"),
                List.of(),
                List.of(),
                List.of());
    }
}
