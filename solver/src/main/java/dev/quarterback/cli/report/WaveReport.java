package dev.quarterback.cli.report;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.hundredths;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.history.Wave;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether far centers come first in a month, in words and for programs. */
public final class WaveReport {
    private WaveReport() {}

    /** The lines of it. */
    public static List<String> lines(Wave wave) {
        return List.of(
                "Wave: " + count(wave.vehicles(), "vehicle") + " went " + km(wave, 0)
                        + " km on average in the first ten days of a month, " + km(wave, 1) + " in the next ten, "
                        + km(wave, 2) + " after",
                "Day and distance correlate by "
                        + (Double.isNaN(wave.correlation()) ? "-" : hundredths(wave.correlation()))
                        + " within yard and month; -1 would be far centers first, 1 near ones");
    }

    private static String km(Wave wave, int third) {
        double mean = wave.thirdsKm().get(third);
        return Double.isNaN(mean) ? "-" : whole(Math.round(mean));
    }

    /** Adds its fields to {@code json}; what there is too little to tell of is null. */
    public static void addTo(ObjectNode json, Wave wave) {
        ObjectNode fields = json.putObject("wave").put("vehicles", wave.vehicles());
        ArrayNode thirds = fields.putArray("thirdsKm");
        wave.thirdsKm().forEach(mean -> {
            if (Double.isNaN(mean)) {
                thirds.addNull();
            } else {
                thirds.add(mean);
            }
        });
        if (Double.isNaN(wave.correlation())) {
            fields.putNull("correlation");
        } else {
            fields.put("correlation", wave.correlation());
        }
    }
}
