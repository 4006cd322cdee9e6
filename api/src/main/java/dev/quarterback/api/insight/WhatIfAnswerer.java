package dev.quarterback.api.insight;

import dev.quarterback.PlanOptions;
import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.cli.report.WhatIfJson;
import dev.quarterback.format.ChangeReader;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.replanning.ManyPlans;
import dev.quarterback.replanning.PlanMaker;
import dev.quarterback.replanning.Scenario;
import dev.quarterback.replanning.WhatIf;
import dev.quarterback.run.StopSignal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Plans after changes, side by side: what each would bring. */
final class WhatIfAnswerer implements Answerer {
    /** Long lists of a plan's summary, which are for people. */
    private static final List<String> LEFT_OUT = List.of("days", "centers", "yards", "outlook");

    private final PlanMaker planner;

    WhatIfAnswerer(PlanMaker planner) {
        this.planner = planner;
    }

    /** One plan after the other, since other jobs have the other processors; each has the same part of the time. */
    @Override
    public Optional<ObjectNode> answer(
            ReadPlan plan, JsonNode parameters, Duration time, StopSignal stop, Runnable progress) throws IOException {
        ComparedPlan before = new ComparedPlan(plan.problem(), plan.plan(), plan.figures());
        List<Scenario> scenarios = new ArrayList<>();
        for (JsonNode scenario : parameters.get("scenarios")) {
            byte[] change = scenario.get("change").toString().getBytes(StandardCharsets.UTF_8);
            scenarios.add(new Scenario(
                    scenario.get("name").stringValue(), ChangeReader.read(new ByteArrayInputStream(change))));
        }
        int seeds = parameters.path("seeds").intValue(1); // A question of an earlier release has none.
        PlanOptions options = PlanOptions.defaults()
                .withSeed(parameters.get("seed").longValue())
                .withTime(time.dividedBy(seeds * (1L + scenarios.size())));
        return new WhatIf(new ManyPlans(ToldProgress.of(planner, progress), 1))
                .ask(before, scenarios, options, seeds, stop)
                .map(answer -> {
                    ObjectNode json = JsonNodeFactory.instance.objectNode();
                    WhatIfJson.addTo(json, before, answer);
                    ((ObjectNode) json.get("control")).remove(LEFT_OUT);
                    json.get("changes").forEach(change -> ((ObjectNode) change).remove(LEFT_OUT));
                    return json;
                });
    }
}
