package dev.quarterback.cli.report;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.replanning.HandoverChanges;

/** How many handovers differ from those of the plan before, as text. */
public final class HandoverChangesText {
    private HandoverChangesText() {}

    /** In one line. */
    public static String line(HandoverChanges changes) {
        return "Against the plan before: " + count(changes.changed(), "handover") + " changed, "
                + whole(changes.out()) + " of them gone; " + whole(changes.in()) + " new; appointments: "
                + whole(changes.appointmentsLost()) + " lost, " + whole(changes.appointmentsWon()) + " won";
    }
}
