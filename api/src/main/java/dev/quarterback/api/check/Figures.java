package dev.quarterback.api.check;

import dev.quarterback.format.FiguresWriter;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What a plan comes to, as far as its entries make sense; in JSON as in the {@code figures} of a plan.
 *
 * @param bound what the plan says that none can exceed; null when it says nothing
 */
@Schema(ref = "#/components/schemas/Figures")
@JsonSerialize(using = Figures.Writer.class)
record Figures(
        @Schema(hidden = true) PlanFigures counted,
        @Schema(hidden = true) @Nullable UpperBound bound) {

    /** For Jackson. */
    static final class Writer extends ValueSerializer<Figures> {
        @Override
        public void serialize(Figures figures, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            FiguresWriter.write(figures.counted, figures.bound, json);
            json.writeEndObject();
        }
    }
}
