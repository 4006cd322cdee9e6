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
        more = body.more();
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
            return attempt("/" + field, () -> reader.read(in));
        }
    }

    /** Makes something of what was read. */
    @FunctionalInterface
    public interface Attempt<T> {
        /** What is made. */
        T make() throws IOException;
    }

    /** What is made of the part at a JSON pointer; empty when that is invalid, with what is wrong placed from the body's root. */
    public <T> Optional<T> attempt(String pointer, Attempt<T> attempt) throws IOException {
        try {
            return Optional.of(attempt.make());
        } catch (InvalidInputException e) {
            e.errors().forEach(error -> add(pointer + error.pointer(), error.advice()));
            more += e.more();
            return Optional.empty();
        }
    }

    /** The same of what is sent as tables, whose places people know by their cells; the pointers are those of the tables. */
    public <T> Optional<T> attemptTables(Attempt<T> attempt) throws IOException {
        try {
            return Optional.of(attempt.make());
        } catch (InvalidInputException e) {
            e.errors()
                    .forEach(error -> faults.add(new FieldFault(
                            error.pointer(), error.advice(), error.place().isEmpty() ? null : error.place())));
            more += e.more();
            return Optional.empty();
        }
    }

    /** The bytes of a field that may be of any kind, as JSON; empty when it is missing, or too long, which is added. */
    public Optional<byte[]> bytes(String field, int most) throws IOException {
        if (body.length(field) > most) {
            add("/" + field, "too long; it has at most " + most + " bytes");
            return Optional.empty();
        }
        return read(field, InputStream::readAllBytes);
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
