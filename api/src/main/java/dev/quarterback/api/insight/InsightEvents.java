package dev.quarterback.api.insight;

import dev.quarterback.api.event.EventSource;
import dev.quarterback.api.event.StateEvent;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** States of jobs that answer questions as events, whose data is the metadata. */
@Component
class InsightEvents implements EventSource {
    private final InsightJobs jobs;
    private final JsonMapper json;

    InsightEvents(InsightJobs jobs, JsonMapper json) {
        this.jobs = jobs;
        this.json = json;
    }

    @Override
    public List<StateEvent> present(Collection<String> ids) {
        return jobs.findAll(ids).stream().map(this::of).toList();
    }

    /** The present state of a job. */
    StateEvent of(InsightState state) {
        String id = state.insight().resultVersion() + "-" + state.job().used().toMillis();
        boolean isEnd = state.job().status().isEnd();
        return StateEvent.of(state.job().id(), isEnd, id, JobMetadata.of(state), json);
    }
}
