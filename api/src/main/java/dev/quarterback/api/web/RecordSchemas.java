package dev.quarterback.api.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells of each record in the OpenAPI document which fields are always there, those that are never null, and that others may
 * come: strict clients would take each new field for an error.
 */
final class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        JavaType java = Json31.mapper().constructType(type.getType());
        if (schema != null && java.isRecordType()) {
            complete(java.getRawClass(), model(schema, context));
        }
        return schema;
    }

    /** What a reference leads to. */
    private static Schema<?> model(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        if (reference == null) {
            return schema;
        }
        Schema<?> model = context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
        return model == null ? schema : model;
    }

    private static void complete(Class<?> record, Schema<?> model) {
        if (model.getProperties() != null) {
            model.setAdditionalProperties(true);
            model.setRequired(Stream.of(record.getRecordComponents())
                    .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .map(RecordSchemas::name)
                    .toList());
        }
    }

    private static String name(RecordComponent component) {
        JsonProperty other = component.getAccessor().getAnnotation(JsonProperty.class);
        return other == null ? component.getName() : other.value();
    }
}
