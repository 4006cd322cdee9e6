package dev.quarterback.api.plan;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.FieldFault;
import dev.quarterback.api.web.Body;
import dev.quarterback.format.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads parts of bodies with the engine's readers. */
final class Inputs {
    private Inputs() {}

    /** Reads a part. */
    @FunctionalInterface
    interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    /** The value of a field; what is wrong with it is placed from the body's root. */
    static <T> T read(Body body, String field, Reader<T> reader) throws IOException {
        try (InputStream in = body.open(field)) {
            return reader.read(in);
        } catch (InvalidInputException e) {
            List<FieldFault> faults = e.errors().stream()
                    .map(error -> new FieldFault("/" + field + error.pointer(), error.advice()))
                    .toList();
            throw ApiException.invalid(faults, e.more());
        }
    }
}
