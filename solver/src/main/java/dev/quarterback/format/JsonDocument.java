package dev.quarterback.format;

import java.io.IOException;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads an input that is one JSON object and nothing else, and reports where reading has to stop before its end. */
final class JsonDocument {
    private final JsonInput in;
    private final ErrorList errors;
    private final String what;

    private JsonDocument(JsonInput in, ErrorList errors, String what) {
        this.in = in;
        this.errors = errors;
        this.what = what;
    }

    /**
     * Reads the root object by {@code fields}.
     *
     * @throws IOException if the input cannot be read; one that is damaged is reported instead
     */
    static void read(JsonInput in, ErrorList errors, Shape root, Runnable fields) throws IOException {
        read(in, errors, root.what(), "JSON object", () -> {
            boolean isObject = in.startObject(root);
            if (isObject) {
                fields.run();
            }
            return isObject;
        });
    }

    /**
     * Reads the root value by {@code root}, which says whether it has read it to its end.
     *
     * @param what what is read, e.g. {@code a problem}
     * @param form what its JSON is, e.g. {@code JSON object}
     * @throws IOException if the input cannot be read; one that is damaged is reported instead
     */
    static void read(JsonInput in, ErrorList errors, String what, String form, BooleanSupplier root)
            throws IOException {
        JsonDocument document = new JsonDocument(in, errors, what);
        try {
            document.read(form, root);
        } catch (JacksonIOException e) {
            document.damaged(Objects.requireNonNull(e.getCause()));
        } catch (JacksonException e) {
            document.broken(e);
        }
    }

    private void read(String form, BooleanSupplier root) {
        if (!in.start()) {
            stop("the input is empty", what + " is a " + form);
        } else if (root.getAsBoolean() && in.hasMore()) {
            stop("something follows the end of " + what, "an input holds one " + form);
        }
    }

    private void damaged(IOException cause) throws IOException {
        Damage damage = Damage.of(cause).orElseThrow(() -> cause);
        stop(damage.message(), damage.fix());
    }

    private void broken(JacksonException e) {
        if (Syntax.isCutShort(e)) {
            stop("the input ends too early" + inside(), Damage.COMPLETE);
        } else if (e instanceof StreamConstraintsException) {
            stop(Syntax.tooMuch(e), null);
        } else {
            stop(e.getLocation(), "not JSON" + inside() + ": " + Syntax.fault(e.getOriginalMessage()), null);
        }
    }

    private String inside() {
        Place place = in.place();
        return place.text().isEmpty() ? "" : " in " + place.text();
    }

    private void stop(String message, @Nullable String fix) {
        stop(in.parser().currentLocation(), message, fix);
    }

    private void stop(@Nullable TokenStreamLocation at, String message, @Nullable String fix) {
        TokenStreamLocation location = at == null ? in.parser().currentLocation() : at;
        String place = "line " + Math.max(1, location.getLineNr()) + ", column " + Math.max(1, location.getColumnNr());
        errors.add(Positions.STOPPED, () -> new InputError(place, in.place().pointer(), message, fix));
    }
}
