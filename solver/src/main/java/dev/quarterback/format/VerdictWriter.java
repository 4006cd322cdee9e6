package dev.quarterback.format;

import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PeriodOutlook;
import dev.quarterback.plan.Verdict;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the verdict on the targets of month and quarter, the same in a plan's file, in the service's answers and for
 * commands.
 */
public final class VerdictWriter {
    private final JsonOutput out;

    VerdictWriter(JsonOutput out) {
        this.out = out;
    }

    /** Writes the fields {@code month} and {@code quarter}, as far as there is a verdict, into the object that is open. */
    public static void writePeriods(Outlook outlook, JsonGenerator json) {
        new VerdictWriter(new JsonOutput(json)).periods(outlook);
    }

    /** Writes the field {@code verdict}; none where nothing can be said of a target. */
    void write(@Nullable Outlook outlook) {
        if (outlook != null && outlook.hasVerdict()) {
            out.object("verdict", () -> periods(outlook));
        }
    }

    private void periods(Outlook outlook) {
        period("month", outlook.month());
        period("quarter", outlook.quarter());
    }

    private void period(String name, PeriodOutlook period) {
        if (period.hasVerdict()) {
            out.object(name, () -> {
                out.object("target", () -> {
                    out.whole("low", period.low());
                    out.whole("high", period.high());
                });
                out.whole("delivered", period.before());
                out.whole("planned", period.planned());
                out.whole("atMost", period.most());
                verdict("low", period.lowVerdict());
                verdict("high", period.highVerdict());
            });
        }
    }

    private void verdict(String target, @Nullable Verdict verdict) {
        out.text(target, verdict == null ? null : verdict.name().toLowerCase(Locale.ROOT));
    }
}
