package dev.quarterback.report;

import dev.quarterback.account.HandoverUse;

/** How far handovers are used, in as many steps as colours can be told apart. */
enum UseClass {
    CLOSED("none possible", 0),
    LOW("below 50 %", 0),
    HALF("50 % or more", 0.5),
    HIGH("75 % or more", 0.75),
    NEARLY_FULL("90 % or more", 0.9),
    FULL("all used", 1);

    private final String text;
    private final double from;

    UseClass(String text, double from) {
        this.text = text;
        this.from = from;
    }

    static UseClass of(HandoverUse use) {
        if (use.capacity() == 0) {
            return CLOSED;
        }
        UseClass found = LOW;
        for (UseClass each : values()) {
            if (each != CLOSED && use.share() >= each.from) {
                found = each;
            }
        }
        return found;
    }

    /** What it means. */
    String text() {
        return text;
    }

    /** The class of the style sheet. */
    String kind() {
        return "u" + ordinal();
    }
}
