package dev.quarterback.api.web;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.error.FieldFault;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.transfer.Arrivals;
import dev.quarterback.api.transfer.Spool;
import dev.quarterback.api.transfer.SpoolFile;
import dev.quarterback.format.Nearest;
import dev.quarterback.format.Syntax;
import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads bodies from the files that they have come into: finds out whether they are JSON and where each field's value is.
 *
 * <p>So a body takes no memory, what is no JSON is told apart from JSON that is no valid problem, and the engine's own
 * readers, which know the format, see nothing but their part.
 */
@Component
public class BodyReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxNumberLength(1_000)
                    .maxStringLength(1_000_000)
                    .build())
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();

    private static final int SHOWN_LENGTH = 100;
    private static final int BUFFER = 1 << 16;

    private final Arrivals arrivals;
    private final Spool spool;
    private final long limit;

    BodyReader(Arrivals arrivals, Spool spool, Settings settings) {
        this.arrivals = arrivals;
        this.spool = spool;
        limit = settings.limits().body().toBytes();
    }

    /** Does something with a body. */
    @FunctionalInterface
    public interface Use<T> {
        /** Does it; the body is gone afterwards. */
        T with(Body body) throws IOException;
    }

    /** Reads the body of a request, whose fields are all objects, and uses it as {@link #read(HttpServletRequest, BodyFields, Use)}. */
    public <T> T read(HttpServletRequest request, List<String> required, List<String> optional, Use<T> use)
            throws IOException {
        return read(request, new BodyFields(required, optional, Set.of()), use);
    }

    /**
     * Reads the body of a request and uses it.
     *
     * <p>A body that has yet to come ends the call with an exception that is to be let through; the request is served again,
     * from its beginning, once the body is there. Only some bodies are used at once, since the problems in them may need much
     * memory.
     *
     * @throws ApiException when it is too large, packed in an unknown way, or no JSON object
     */
    public <T> T read(HttpServletRequest request, BodyFields fields, Use<T> use) throws IOException {
        return read(request, fields, true, use);
    }

    /**
     * Reads the body of a request that may have none, and uses it as {@link #read(HttpServletRequest, BodyFields, Use)}; none
     * is an object without fields.
     *
     * @throws ApiException also when there is a body that is said to be other than JSON
     */
    public <T> T readIfAny(HttpServletRequest request, List<String> optional, Use<T> use) throws IOException {
        boolean hasBody = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        if (hasBody && !isJson(request.getContentType())) {
            throw ApiException.ofOtherType(MediaType.APPLICATION_JSON_VALUE);
        }
        return read(request, new BodyFields(List.of(), optional, Set.of()), false, use);
    }

    /** As Spring does where a body is needed. */
    private static boolean isJson(@Nullable String type) {
        try {
            return type != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private <T> T read(HttpServletRequest request, BodyFields fields, boolean isNeeded, Use<T> use) throws IOException {
        return readFile(
                request,
                (file, isUnpacked) -> use.with(
                        isNeeded || isUnpacked || file.size() > 0 ? body(file, isUnpacked, fields) : none(file)));
    }

    /** Does something with a file that a body has come into. */
    @FunctionalInterface
    public interface FileUse<T> {
        /** Does it; the file is gone afterwards. {@code isUnpacked} tells whether it was packed by gzip when it came. */
        T with(SpoolFile file, boolean isUnpacked) throws IOException;
    }

    /**
     * Takes the body of a request as a file, whatever is in it, and uses it, otherwise as {@link #read(HttpServletRequest,
     * BodyFields, Use)}.
     *
     * @throws ApiException when it is too large, or packed in an unknown way
     */
    public <T> T readFile(HttpServletRequest request, FileUse<T> use) throws IOException {
        if (request.getContentLengthLong() > limit) {
            throw ApiException.tooLarge(limit);
        }
        boolean isPacked = isPacked(request);
        SpoolFile sent = arrivals.bodyOf(request);
        if (!isPacked) {
            return use.with(sent, false);
        }
        try (SpoolFile file = spool.open(Spool.Use.BODY)) {
            unpack(sent, file);
            return use.with(file, true);
        }
    }

    private static boolean isPacked(HttpServletRequest request) {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding == null || encoding.equalsIgnoreCase("identity")) {
            return false;
        }
        if (encoding.toLowerCase(Locale.ROOT).matches("(x-)?gzip")) {
            return true;
        }
        throw ApiException.packedOtherwise();
    }

    private void unpack(SpoolFile packed, SpoolFile file) throws IOException {
        try (InputStream in = gunzip(new BufferedInputStream(packed.read(), BUFFER))) {
            byte[] buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (file.size() + count > limit) {
                    throw ApiException.tooLarge(limit);
                }
                file.write(buffer, 0, count);
            }
        } catch (ZipException | EOFException e) {
            throw new ApiException(ErrorCode.UNREADABLE, "The body ends too early, or its gzip data is damaged.");
        }
    }

    private static InputStream gunzip(BufferedInputStream in) throws IOException {
        in.mark(2);
        boolean isGzip = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        if (!isGzip) {
            throw new ApiException(ErrorCode.UNREADABLE, "The body is not gzip, as Content-Encoding says it is.");
        }
        return new GZIPInputStream(in, BUFFER);
    }

    private static List<FieldFault> faults(Map<String, Body.Slice> found, BodyFields fields) {
        List<FieldFault> faults = new ArrayList<>();
        for (String field : fields.required()) {
            if (!found.containsKey(field)) {
                faults.add(new FieldFault("/" + field, "missing; a body has " + String.join(", ", fields.required())));
            }
        }
        for (Map.Entry<String, Body.Slice> field : found.entrySet()) {
            if (!fields.all().contains(field.getKey())) {
                faults.add(new FieldFault(pointer(field.getKey()), unknown(field.getKey(), fields.all())));
            } else if (!field.getValue().isFit()) {
                faults.add(new FieldFault(pointer(field.getKey()), "expected an object"));
            }
        }
        return faults;
    }

    private static String unknown(String field, List<String> known) {
        String question = Nearest.question(field, known);
        return "unknown field; " + (question == null ? "a body has " + String.join(", ", known) : question);
    }

    /** The JSON pointer of a field, of which no more is shown than is good to read. */
    public static String pointer(String... fields) {
        StringBuilder pointer = new StringBuilder();
        for (String field : fields) {
            String shown = field.length() > SHOWN_LENGTH ? field.substring(0, SHOWN_LENGTH) + "…" : field;
            pointer.append('/').append(shown.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** {@code isUnpacked} tells whether the file was packed when it came. */
    private static Body body(SpoolFile file, boolean isUnpacked, BodyFields wanted) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (BufferedInputStream in = new BufferedInputStream(new DigestInputStream(file.read(), digest), BUFFER)) {
            ForeignBody.refuse(in, isUnpacked);
            Map<String, Body.Slice> fields = fields(in, wanted);
            return new Body(file.path(), fields, faults(fields, wanted), Sha256.end(digest));
        } catch (JacksonIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    private static Body none(SpoolFile file) {
        return new Body(file.path(), Map.of(), List.of(), Sha256.of(""));
    }

    private static ApiException unreadable(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
        return new ApiException(ErrorCode.UNREADABLE, place + Syntax.fault(e));
    }

    private static Map<String, Body.Slice> fields(InputStream in, BodyFields wanted) {
        Map<String, Body.Slice> fields = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new ApiException(ErrorCode.UNREADABLE, "The body is not a JSON object.");
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken first = parser.nextToken();
                long start = parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                parser.finishToken(); // A text is else read only when it is asked for.
                long end = parser.currentLocation().getByteOffset();
                boolean isFit = first == JsonToken.START_OBJECT || wanted.free().contains(name);
                Body.Slice slice = new Body.Slice(start, end, isFit);
                if (fields.put(name, slice) != null) {
                    throw ApiException.invalid(List.of(new FieldFault(pointer(name), "given twice; give it once")), 0);
                }
                if (fields.size() > 20) {
                    throw new ApiException(ErrorCode.UNREADABLE, "The body has too many fields.");
                }
            }
            if (parser.nextToken() != null) {
                throw new ApiException(ErrorCode.UNREADABLE, "Something follows the end of the body's JSON object.");
            }
        }
        return fields;
    }
}
