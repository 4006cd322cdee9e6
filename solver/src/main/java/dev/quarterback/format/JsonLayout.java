package dev.quarterback.format;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/** Lays JSON out for people and for {@code diff}: a line for each field of the root and each element of its lists. */
final class JsonLayout implements PrettyPrinter {
    private static final int LINES_TO_DEPTH = 2;

    private int depth;
    private boolean isInList;

    /** What a generator needs to use a fresh layout. */
    static ObjectWriteContext context() {
        JsonLayout layout = new JsonLayout();
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return layout;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        breakLine(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        separate(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        boolean hadLines = hasLines();
        depth--;
        if (entries > 0 && hadLines) {
            newLine(json);
        }
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        depth++;
        if (depth == LINES_TO_DEPTH) {
            isInList = true;
        }
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        breakLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        separate(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        boolean hadLines = hasLines();
        depth--;
        if (depth < LINES_TO_DEPTH) {
            isInList = false;
        }
        if (values > 0 && hadLines) {
            newLine(json);
        }
        json.writeRaw(']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    private void separate(JsonGenerator json) {
        json.writeRaw(hasLines() ? "," : ", ");
        breakLine(json);
    }

    private void breakLine(JsonGenerator json) {
        if (hasLines()) {
            newLine(json);
        }
    }

    /** Whether the entries of what is open now stand on lines of their own. */
    private boolean hasLines() {
        return depth == 1 || (depth == LINES_TO_DEPTH && isInList);
    }

    private void newLine(JsonGenerator json) {
        json.writeRaw('\n');
        for (int i = 0; i < depth; i++) {
            json.writeRaw("  ");
        }
    }
}
