package dev.quarterback.report;

import dev.quarterback.account.HandoverUse;

/**
 * How far what there is is used, in as many steps as colours can be told apart: the scale of the service's page too.
 */
enum UseClass {
    CLOSED("closed", "none possible", 0),
    UNUSED("u0", "unused", 0),
    LOW("u1", "below 50 %", 0),
    HALF("u2", "50 % or more", 0.5),
    HIGH("u3", "75 % or more", 0.75),
    NEARLY_FULL("u4", "90 % or more", 0.9),
    FULL("u5", "all used", 1);

    private final String kind;
    private final String text;
    private final double from;

    UseClass(String kind, String text, double from) {
        this.kind = kind;
        this.text = text;
        this.from = from;
    }

    static UseClass of(HandoverUse use) {
        if (use.capacity() == 0) {
            return CLOSED;
        }
        if (use.handovers() == 0) {
            return UNUSED;
        }
        UseClass found = LOW;
        for (UseClass each : values()) {
            if (each.compareTo(LOW) >= 0 && use.share() >= each.from) {
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
        return kind;
    }
}
