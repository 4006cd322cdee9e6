package dev.quarterback.cli;

import dev.quarterback.format.PlanReader;
import dev.quarterback.plan.Plan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small problems and plans as files. */
final class SmallFiles {
    /** Two days, one yard, one center, two orders: A waits in the yard with an appointment, B is on site. */
    static final String PROBLEM = """
            {"name": "small", "firstDay": "2019-06-29", "lastDay": "2019-06-30",
             "models": [{"id": "M3", "weightKg": 1800}],
             "yards": [{"id": "FRE", "lat": 37.5, "lon": -121.9}],
             "centers": [{"id": "SJC", "lat": 37.4, "lon": -121.9, "handovers": {"regular": 1}}],
             "carriers": [{"id": "C1", "yard": "FRE", "positions": 9, "payloadKg": 17500}],
             "orders": [{"id": "A", "model": "M3", "location": "FRE", "centers": ["SJC"],
                         "appointment": {"center": "SJC", "day": "2019-06-29"}},
                        {"id": "B", "model": "M3", "location": "SJC", "centers": ["SJC"]}]}
            """;

    /** Delivers both; breaks no rule. */
    static final String SOUND_PLAN = """
            {"problem": "small",
             "trips": [{"id": "C1-1", "carrier": "C1", "departureDay": "2019-06-29", "stops": ["SJC"]}],
             "deliveries": [{"order": "A", "center": "SJC", "day": "2019-06-29", "trip": "C1-1"},
                            {"order": "B", "center": "SJC", "day": "2019-06-30"}],
             "undelivered": []}
            """;

    private SmallFiles() {}

    /** {@link #SOUND_PLAN} as it is read. */
    static Plan soundPlan() {
        try {
            return PlanReader.read(new ByteArrayInputStream(SOUND_PLAN.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path file, String content) {
        try {
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
