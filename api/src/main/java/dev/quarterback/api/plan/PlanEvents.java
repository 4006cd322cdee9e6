package dev.quarterback.api.plan;

import dev.quarterback.api.event.EventSource;
import dev.quarterback.api.event.StateEvent;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** States of plans as events, whose data is the metadata. */
@Component
class PlanEvents implements EventSource {
    private final Plans plans;
    private final JsonMapper json;

    PlanEvents(Plans plans, JsonMapper json) {
        this.plans = plans;
        this.json = json;
    }

    @Override
    public List<StateEvent> present(Collection<String> ids) {
        return plans.findAll(ids).stream().map(this::of).toList();
    }

    /** The present state of a plan. */
    StateEvent of(PlanState plan) {
        String id = plan.plan().resultVersion() + "-" + plan.job().used().toMillis();
        return StateEvent.of(plan.id(), plan.status().isEnd(), id, PlanMetadata.of(plan), json);
    }
}
