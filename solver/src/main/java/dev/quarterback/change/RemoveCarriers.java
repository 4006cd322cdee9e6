package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes carriers out of a problem. */
public record RemoveCarriers(List<String> carriers) implements Operation {
    public RemoveCarriers {
        carriers = List.copyOf(carriers);
    }

    @Override
    public Outcome applyTo(Problem problem, @Nullable Plan plan) {
        Edit edit = new Edit(problem);
        edit.set(problem.withCarriers(edit.without("carriers", "carrier", carriers, problem.carriers(), Carrier::id)));
        return edit.outcome();
    }
}
