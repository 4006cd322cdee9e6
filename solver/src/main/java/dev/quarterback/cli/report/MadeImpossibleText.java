package dev.quarterback.cli.report;

import static dev.quarterback.text.NumberText.count;

import dev.quarterback.reach.MadeImpossible;

/** What a change makes impossible, as a sentence. */
public final class MadeImpossibleText {
    private MadeImpossibleText() {}

    /** The sentence. */
    public static String line(MadeImpossible impossible) {
        return impossible.isNothing()
                ? "The change makes no order and no appointment impossible"
                : "The change makes impossible: " + count(impossible.orders().size(), "order") + ", "
                        + count(impossible.appointments().size(), "appointment");
    }
}
