package dev.quarterback.cli.report;

import dev.quarterback.quarter.outlook.DayOutlook;
import dev.quarterback.quarter.outlook.OutlookRange;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where month and quarter might end, day by day, for programs. */
public final class QuarterOutlookJson {
    private QuarterOutlookJson() {}

    /**
     * Adds the outlook's fields to {@code json}.
     *
     * @param most what no policy brings the quarter above, in hindsight; null when it is not proven
     */
    public static void addTo(ObjectNode json, List<DayOutlook> days, @Nullable Long most) {
        ArrayNode outlooks = json.putArray("outlook");
        for (DayOutlook day : days) {
            ObjectNode one = outlooks.addObject().put("day", day.day().toString());
            addTo(one.putObject("month"), day.inMonth(), day.month());
            addTo(one.putObject("quarter"), day.inQuarter(), day.quarter());
        }
        if (most != null) {
            json.put("quarterAtMost", most);
        }
    }

    private static void addTo(ObjectNode json, int soFar, OutlookRange range) {
        json.put("soFar", soFar)
                .put("low", range.low())
                .put("middle", range.middle())
                .put("high", range.high());
    }
}
