package dev.quarterback.api.web;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.FieldFault;
import dev.quarterback.format.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads parts of a body with the engine's readers, and collects what is wrong with all of them. */
public final class Inputs {
    private final Body body;
    private final List<FieldFault> faults;
    private int more;

    /** For a body, with what is wrong with its fields. */
    public Inputs(Body body) {
        this.body = body;
        faults = new ArrayList<>(body.faults());
    }

    /** Reads a part. */
    @FunctionalInterface
    public interface Reader<T> {
        /** Its value. */
        T read(InputStream in) throws IOException;
    }

    /** The value of a field; empty when it is missing or invalid, with what is wrong placed from the body's root. */
    public <T> Optional<T> read(String field, Reader<T> reader) throws IOException {
        if (!body.has(field)) {
            return Optional.empty();
        }
        try (InputStream in = body.open(field)) {
            return Optional.of(reader.read(in));
        } catch (InvalidInputException e) {
            e.errors().forEach(error -> add("/" + field + error.pointer(), error.advice()));
            more += e.more();
            return Optional.empty();
        }
    }

    /** Adds a fault, placed by a JSON pointer from the body's root. */
    public void add(String pointer, String message) {
        faults.add(new FieldFault(pointer, message));
    }

    /** Refuses the body where anything is wrong with it. */
    public void requireFaultless() {
        if (!faults.isEmpty()) {
            throw ApiException.invalid(faults, more);
        }
    }
}
