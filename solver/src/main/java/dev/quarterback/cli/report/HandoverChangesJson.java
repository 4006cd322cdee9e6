package dev.quarterback.cli.report;

import dev.quarterback.replanning.HandoverChanges;
import tools.jackson.databind.node.ObjectNode;

/** How many handovers differ from those of the plan before, for programs. */
public final class HandoverChangesJson {
    private HandoverChangesJson() {}

    /** Adds the numbers to {@code json}. */
    public static void addTo(ObjectNode json, HandoverChanges changes) {
        json.put("changedHandovers", changes.changed());
        json.put("handoversOut", changes.out());
        json.put("handoversIn", changes.in());
        json.put("appointmentsLost", changes.appointmentsLost());
        json.put("appointmentsWon", changes.appointmentsWon());
    }
}
