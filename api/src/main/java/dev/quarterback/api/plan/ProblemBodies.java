package dev.quarterback.api.plan;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.error.FieldFault;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.transfer.Spool;
import dev.quarterback.api.transfer.SpoolFile;
import dev.quarterback.api.web.Body;
import dev.quarterback.api.web.BodyReader;
import dev.quarterback.api.web.FewAtOnce;
import dev.quarterback.api.web.QueryParameters;
import dev.quarterback.api.web.Sha256;
import dev.quarterback.api.web.TableType;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.format.ProblemWriter;
import dev.quarterback.format.xlsx.BadBookException;
import dev.quarterback.format.xlsx.UnpackLimit;
import dev.quarterback.format.xlsx.UnpackLimitException;
import dev.quarterback.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bodies that have a problem: as JSON with its options, or as tables, whose options are parameters of the address.
 *
 * <p>Tables become JSON, so that whatever is done with a problem is the same whichever way it was sent.
 */
@Component
public class ProblemBodies {
    private static final String OPTIONS = "options";
    private static final String ENCODING = "encoding";

    private final BodyReader bodies;
    private final Spool spool;
    private final SentTables tables;

    ProblemBodies(BodyReader bodies, Spool spool, Settings settings) {
        this.bodies = bodies;
        this.spool = spool;
        tables = new SentTables(settings.limits().body().toBytes());
    }

    /**
     * Reads the body of a request and uses it, as {@link BodyReader#read(HttpServletRequest, List, List, BodyReader.Use)}.
     *
     * @throws ApiException when it is too large, or neither a JSON object nor tables
     */
    public <T> T read(HttpServletRequest request, BodyReader.Use<T> use) throws IOException {
        Optional<TableType> type = TableType.of(request);
        if (type.isEmpty()) {
            return bodies.read(request, List.of(ProblemInput.FIELD), List.of(OPTIONS), use);
        }
        Map<String, List<String>> options =
                QueryParameters.of(request.getQueryString()).values();
        return bodies.readFile(request, (sent, isUnpacked) -> {
            try (SpoolFile made = spool.open(Spool.Use.BODY)) {
                return use.with(body(sent, type.get(), options, made));
            }
        });
    }

    /** Uses a book that is something else than a problem. */
    @FunctionalInterface
    public interface BookUse<T> {
        /**
         * Uses it; it is gone afterwards.
         *
         * @param options a body that has nothing but the options in the address
         * @param limit what may be unpacked of the book
         */
        T with(Body options, Path book, UnpackLimit limit) throws IOException;
    }

    /** Reads a body that is a book, with its options in the address. */
    public <T> T readBook(HttpServletRequest request, BookUse<T> use) throws IOException {
        Map<String, List<String>> parameters =
                QueryParameters.of(request.getQueryString()).values();
        return bodies.readFile(request, (sent, isUnpacked) -> {
            try (SpoolFile made = spool.open(Spool.Use.BODY)) {
                Map<String, Body.Slice> fields = new HashMap<>();
                byte[] options = addOptions(parameters, made, fields);
                String hash = hash(sent, TableType.XLSX, options);
                Body body = new Body(made.path(), fields, List.of(), 0, List.of(), hash);
                return told(() -> use.with(body, sent.path(), tables.ofBook()));
            }
        });
    }

    /** What may be unpacked of a book that was sent. */
    public UnpackLimit ofBook() {
        return tables.ofBook();
    }

    private static byte[] addOptions(
            Map<String, List<String>> parameters, SpoolFile made, Map<String, Body.Slice> fields) {
        byte[] options = options(parameters).toString().getBytes(StandardCharsets.UTF_8);
        long start = made.size();
        made.write(options, 0, options.length);
        fields.put(OPTIONS, new Body.Slice(start, made.size(), true));
        return options;
    }

    /** The body that would have been sent as JSON, made in a file of its own. */
    private Body body(SpoolFile sent, TableType type, Map<String, List<String>> parameters, SpoolFile made)
            throws IOException {
        Map<String, Body.Slice> fields = new HashMap<>();
        List<FieldFault> faults = new ArrayList<>();
        List<FieldFault> warnings = new ArrayList<>();
        int more = 0;
        try {
            write(told(() -> tables.read(sent.path(), type, encoding(parameters), warnings)), made);
            fields.put(ProblemInput.FIELD, new Body.Slice(0, made.size(), true));
        } catch (InvalidInputException e) {
            e.errors()
                    .forEach(error -> faults.add(new FieldFault(
                            error.pointer(), error.advice(), error.place().isEmpty() ? null : error.place())));
            more = e.more();
        }
        byte[] options = addOptions(parameters, made, fields);
        return new Body(made.path(), fields, faults, more, warnings, hash(sent, type + encoding(parameters), options));
    }

    /** What cannot be read as tables at all is an error of the request. */
    private static <T> T told(FewAtOnce.Work<T> reading) throws IOException {
        try {
            return reading.make();
        } catch (UnpackLimitException e) {
            throw new ApiException(
                    ErrorCode.TOO_LARGE, "The body " + e.getMessage() + "; QUARTERBACK_LIMITS_BODY sets the limit.");
        } catch (BadBookException e) {
            throw new ApiException(
                    ErrorCode.UNREADABLE,
                    "The body is no book that can be read: " + e.getMessage() + " (" + e.fix() + ").");
        } catch (ZipException e) {
            throw new ApiException(
                    ErrorCode.UNREADABLE,
                    "The body is no ZIP archive, or one that is cut, encrypted or packed in an unusual way.");
        }
    }

    private static void write(Problem problem, SpoolFile made) throws IOException {
        // Whoever has opened the file closes it, which deletes it.
        try (OutputStream out = new BufferedOutputStream(StreamUtils.nonClosing(made), 1 << 16)) {
            ProblemWriter.write(problem, out);
        }
    }

    private static String encoding(Map<String, List<String>> parameters) {
        return parameters.getOrDefault(ENCODING, List.of("utf-8")).get(0);
    }

    /** What is no number stays a text, which is told like any other option of the wrong kind. */
    private static ObjectNode options(Map<String, List<String>> parameters) {
        ObjectNode options = JsonMapper.shared().createObjectNode();
        parameters.forEach((name, values) -> {
            String value = values.get(0);
            boolean isOption = !name.equals("mode") && !name.equals(ENCODING);
            if (isOption && value.matches("-?(0|[1-9][0-9]{0,29})")) {
                options.put(name, new BigInteger(value));
            } else if (isOption && value.matches("-?(0|[1-9][0-9]{0,29})\\.[0-9]{1,30}")) {
                options.put(name, new BigDecimal(value));
            } else if (isOption) {
                options.put(name, value);
            }
        });
        return options;
    }

    private static String hash(SpoolFile sent, String type, byte[] options) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (InputStream in = sent.read();
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
            out.write(type.getBytes(StandardCharsets.UTF_8));
            out.write(options);
        }
        return Sha256.end(digest);
    }
}
