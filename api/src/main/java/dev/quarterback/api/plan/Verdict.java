package dev.quarterback.api.plan;

import dev.quarterback.format.VerdictWriter;
import dev.quarterback.plan.Outlook;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/** Whether a plan reaches the targets of month and quarter; in JSON as in the {@code verdict} of a plan. */
@Schema(ref = "#/components/schemas/Verdict")
@JsonSerialize(using = Verdict.Writer.class)
public record Verdict(@Schema(hidden = true) Outlook outlook) {

    /** The verdict of an outlook; null where nothing can be said of a target. */
    public static @Nullable Verdict of(@Nullable Outlook outlook) {
        return outlook == null || !outlook.hasVerdict() ? null : new Verdict(outlook);
    }

    /** For Jackson. */
    static final class Writer extends ValueSerializer<Verdict> {
        @Override
        public void serialize(Verdict verdict, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            VerdictWriter.writePeriods(verdict.outlook, json);
            json.writeEndObject();
        }
    }
}
