package dev.quarterback.format;

import dev.quarterback.change.Change;
import dev.quarterback.change.Operation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads a change from JSON, a list of operations or one alone, as strictly as {@link ProblemReader}; or from text, as
 * {@code docs/changes.md} describes it.
 */
public final class ChangeReader {
    private static final Shape UNKNOWN =
            Shape.of("an operation", OperationFormat.OP).andMore();

    private final JsonInput in;
    private final List<@Nullable String> names;
    private final OperationInput input;
    private final List<@Nullable Operation> operations = new ArrayList<>();
    private final BitSet incomplete = new BitSet();
    private boolean isList;

    private ChangeReader(JsonInput in, List<@Nullable String> names) {
        this.in = in;
        this.names = names;
        this.input = new OperationInput(in);
    }

    /**
     * Reads a change from JSON, to the stream's end, and leaves the stream open.
     *
     * @throws InvalidInputException if it is no change
     * @throws IOException if the stream cannot be read
     */
    public static Change read(InputStream stream) throws IOException {
        return json(stream).change();
    }

    /**
     * Reads a change from a file with JSON as far as possible.
     *
     * @throws IOException if the file cannot be read
     */
    public static ChangeDraft json(Path file) throws IOException {
        try (InputStream in = InputFile.open(file)) {
            return json(in);
        }
    }

    /**
     * Reads a change from JSON as far as possible; the stream stays open.
     *
     * @throws IOException if the stream cannot be read
     */
    public static ChangeDraft json(InputStream stream) throws IOException {
        byte[] bytes = InputFile.once(stream).readAllBytes();
        ErrorList errors = new ErrorList();
        try (JsonInput in = new JsonInput(new ByteArrayInputStream(bytes), errors)) {
            ChangeReader reader = new ChangeReader(in, OperationNames.of(bytes));
            JsonDocument.read(
                    in, errors, "a change", "JSON list of operations, or one operation", reader::readOperations);
            IntFunction<Place> places = reader.isList ? Place.ROOT::at : index -> Place.ROOT;
            return errors.isEmpty()
                    ? new ChangeDraft(reader.operations, reader.incomplete, places, List.of(), 0)
                    : new ChangeDraft(
                            reader.operations,
                            reader.incomplete,
                            places,
                            errors.refusal().errors(),
                            errors.refusal().more());
        }
    }

    /** Reads a change from text as far as possible. */
    public static ChangeDraft text(String text) {
        ChangeText translated = ChangeText.of(text);
        try {
            ChangeDraft draft = json(new ByteArrayInputStream(translated.json()));
            return draft.at(ChangeText::place, translated.errorsWith(draft.errors()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Memory does not fail.
        }
    }

    private boolean readOperations() {
        if (in.parser().hasToken(JsonToken.START_OBJECT)) {
            operations.add(operation());
            return true;
        }
        isList = true;
        if (!in.startList()) {
            return false;
        }
        while (in.nextElement()) {
            operations.add(operation());
        }
        return true;
    }

    /** The operation that is the current value, with stand-ins for what was reported; null when it cannot be made. */
    private @Nullable Operation operation() {
        int position = operations.size();
        Optional<OperationFormat<?>> format =
                OperationFormats.named(position < names.size() ? names.get(position) : null);
        if (format.isEmpty()) {
            skipUnknown();
            return null;
        }
        if (!in.startObject(format.get().shape())) {
            return null;
        }
        OperationValues values = format.get().read(input);
        incomplete.set(position, !format.get().isWhole(values));
        return format.get().made(values);
    }

    private void skipUnknown() {
        if (!in.startObject(UNKNOWN)) {
            return;
        }
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            String name = in.text();
            if (JsonInput.isReadable(name)) {
                String question = Nearest.question(name, OperationFormats.names());
                in.report(
                        "no operation " + Shown.text(name),
                        question != null ? question : "operations are " + String.join(", ", OperationFormats.names()));
            }
        }
    }
}
