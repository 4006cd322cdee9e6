package dev.quarterback.insight.difference;

import dev.quarterback.problem.Center;
import java.util.List;

/**
 * The customers whom a center has to call.
 *
 * @param center where they were to come, or else are to come now
 * @param calls by day, those of a day in the problem's order; never empty
 */
public record CenterCalls(Center center, List<Call> calls) {
    public CenterCalls {
        calls = List.copyOf(calls);
    }

    /** The number of customers who have an appointment. */
    public int promised() {
        return (int) calls.stream().filter(Call::isPromised).count();
    }
}
