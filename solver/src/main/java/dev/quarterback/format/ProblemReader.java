package dev.quarterback.format;

import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads a problem from JSON, gzipped or not, as {@code docs/format.md} describes it.
 *
 * <p>The input is read once as a stream. It is taken as it stands or refused as a whole: nothing is coerced and nothing
 * ignored, and every error found is reported with its place, up to 100.
 */
public final class ProblemReader {
    private final JsonInput in;
    private final ProblemDraft draft = new ProblemDraft();
    private final JsonSettingsReader settings;
    private final JsonSiteReader sites;
    private final JsonTransportReader transport;
    private final JsonOrderReader orders;

    private ProblemReader(JsonInput in) {
        JsonLists lists = new JsonLists(in);
        this.in = in;
        this.settings = new JsonSettingsReader(in);
        this.sites = new JsonSiteReader(in);
        this.transport = new JsonTransportReader(in, lists);
        this.orders = new JsonOrderReader(in, lists);
    }

    /**
     * Reads a problem from a file.
     *
     * @throws InvalidInputException if it is not a valid problem
     * @throws IOException if the file cannot be read
     */
    public static Problem read(Path file) throws IOException {
        try (InputStream in = InputFile.open(file)) {
            return read(in);
        }
    }

    /**
     * Reads a problem from a stream, to the stream's end, and leaves it open.
     *
     * @throws InvalidInputException if it is not a valid problem
     * @throws IOException if the stream cannot be read
     */
    public static Problem read(InputStream stream) throws IOException {
        ErrorList errors = new ErrorList();
        try (JsonInput in = new JsonInput(stream, errors)) {
            ProblemReader reader = new ProblemReader(in);
            JsonDocument.read(in, errors, Shapes.PROBLEM, reader::readFields);
            ProblemValidator.check(reader.draft, in.positions(), errors);
            errors.throwIfAny();
            return reader.draft.problem();
        }
    }

    private void readFields() {
        boolean hasVessels = false;
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            hasVessels |= field.equals("vessels");
            switch (field) {
                case "name" -> draft.name = in.text();
                case "firstDay" -> draft.firstDay = in.day();
                case "lastDay" -> draft.lastDay = in.day();
                case "market" -> draft.market = in.text();
                case "progress" -> draft.progress = settings.progress();
                case "rules" -> draft.rules = settings.rules();
                case "weights" -> draft.weights = settings.weights();
                case "models" -> readList(field, draft.models, transport::model);
                case "yards" -> readList(field, draft.yards, sites::yard);
                case "vessels" -> readList(field, draft.vessels, sites::vessel);
                case "centers" -> readList(field, draft.centers, sites::center);
                case "carriers" -> readList(field, draft.carriers, transport::carrier);
                case "lanes" -> readList(field, draft.lanes, transport::lane);
                case "orders" -> readList(field, draft.orders, orders::read);
                default -> throw new IllegalStateException(field);
            }
        }
        if (!hasVessels) {
            draft.complete("vessels"); // Known only at the end: the list may have come after the orders.
        }
    }

    private <T> void readList(String name, List<T> list, Supplier<T> element) {
        if (in.startList()) {
            while (in.nextElement()) {
                list.add(element.get());
            }
            draft.complete(name);
        }
    }
}
