package dev.quarterback.api.insight;

import dev.quarterback.PlanOptions;
import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.cli.report.BottlenecksJson;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.replanning.BottleneckReport;
import dev.quarterback.replanning.BottleneckRequest;
import dev.quarterback.replanning.Bottlenecks;
import dev.quarterback.replanning.BoundMaker;
import dev.quarterback.replanning.ManyPlans;
import dev.quarterback.replanning.PlanMaker;
import dev.quarterback.run.StopSignal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Finds what binds a plan: what one more of everything is estimated at, and what planning with the best brings. */
final class BottleneckAnswerer implements Answerer {
    /** The answer where the time for the bound was too short: it says so. */
    private static final BottleneckReport UNESTIMATED =
            new BottleneckReport(false, null, List.of(), List.of(), List.of());

    private final PlanMaker planner;
    private final BoundMaker prover;

    BottleneckAnswerer(PlanMaker planner, BoundMaker prover) {
        this.planner = planner;
        this.prover = prover;
    }

    /** Each proof and each plan has the same time, whatever is left: gains of unequal times could not be compared. */
    @Override
    public Optional<ObjectNode> answer(
            ReadPlan plan, JsonNode parameters, Duration time, StopSignal stop, Runnable progress) {
        Duration each =
                Duration.ofMillis(Math.round(1000 * parameters.get("seconds").doubleValue()));
        JsonNode target = parameters.get("target");
        BottleneckRequest request = new BottleneckRequest(
                new ComparedPlan(plan.problem(), plan.plan(), plan.figures()),
                parameters.get("candidates").intValue(),
                parameters.get("releases").intValue(),
                target == null ? null : target.intValue(),
                PlanOptions.defaults()
                        .withSeed(parameters.get("seed").longValue())
                        .withTime(each),
                each);
        // One plan after the other, since other jobs have the other processors.
        ManyPlans plans = new ManyPlans(ToldProgress.of(planner, progress), 1);
        Optional<BottleneckReport> found =
                new Bottlenecks(plans, ToldProgress.of(prover, progress)).find(request, stop);
        return found.isEmpty() && stop.isGiven() ? Optional.empty() : Optional.of(json(found.orElse(UNESTIMATED)));
    }

    private static ObjectNode json(BottleneckReport report) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        BottlenecksJson.addTo(answer, report);
        return answer;
    }
}
