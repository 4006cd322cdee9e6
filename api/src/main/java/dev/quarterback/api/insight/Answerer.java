package dev.quarterback.api.insight;

import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.run.StopSignal;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers questions of one kind about plans. */
@FunctionalInterface
interface Answerer {
    /**
     * The answer.
     *
     * @param plan the best so far when the answer is begun
     * @param parameters what is asked
     * @param time that it may take
     * @param stop ends it early, with what is known by then
     * @param progress to be told that it has got somewhere, as often as one likes and from any thread
     * @return empty when nothing is known by then
     */
    Optional<ObjectNode> answer(ReadPlan plan, JsonNode parameters, Duration time, StopSignal stop, Runnable progress)
            throws IOException;
}
