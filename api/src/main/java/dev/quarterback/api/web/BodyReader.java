package dev.quarterback.api.web;

import dev.quarterback.api.Settings;
import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.error.FieldFault;
import dev.quarterback.format.AwaitedInput;
import dev.quarterback.format.Nearest;
import dev.quarterback.format.Syntax;
import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
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
 * Reads bodies once, as a stream: to a file, while finding out whether they are JSON and where each field's value is.
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

    private final Path folder;
    private final long limit;
    private final Semaphore readers;

    BodyReader(Path bodyFolder, Settings settings) {
        folder = bodyFolder;
        limit = settings.limits().body().toBytes();
        readers = new Semaphore(settings.limits().readers(), true);
    }

    /** Does something with a body. */
    @FunctionalInterface
    public interface Use<T> {
        /** Does it; the body is gone afterwards. */
        T with(Body body) throws IOException;
    }

    /**
     * Reads the body of a request and uses it.
     *
     * <p>Only some bodies are used at once, since the problems in them may need much memory; while they arrive, however
     * slowly, they hold up nobody.
     *
     * @param required fields that the body should have
     * @param optional fields that it may have
     * @throws ApiException when it is too large, packed in an unknown way, or no JSON object
     */
    public <T> T read(HttpServletRequest request, List<String> required, List<String> optional, Use<T> use)
            throws IOException {
        if (request.getContentLengthLong() > limit) {
            throw tooLarge();
        }
        Path file = Files.createTempFile(folder, "body", ".json");
        try (Body body = spool(request, file, required, optional)) {
            readers.acquireUninterruptibly();
            try {
                return use.with(body);
            } finally {
                readers.release();
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private ApiException tooLarge() {
        return new ApiException(
                ErrorCode.TOO_LARGE,
                "A body has at most " + limit + " bytes, unpacked; QUARTERBACK_LIMITS_BODY sets it.");
    }

    private static List<FieldFault> faults(
            Map<String, Body.Slice> fields, List<String> required, List<String> optional) {
        List<FieldFault> faults = new ArrayList<>();
        for (String field : required) {
            if (!fields.containsKey(field)) {
                faults.add(new FieldFault("/" + field, "missing; a body has " + String.join(", ", required)));
            }
        }
        for (Map.Entry<String, Body.Slice> field : fields.entrySet()) {
            if (!required.contains(field.getKey()) && !optional.contains(field.getKey())) {
                faults.add(new FieldFault(pointer(field.getKey()), unknown(field.getKey(), required, optional)));
            } else if (!field.getValue().isObject()) {
                faults.add(new FieldFault(pointer(field.getKey()), "expected an object"));
            }
        }
        return faults;
    }

    private static String unknown(String field, List<String> required, List<String> optional) {
        List<String> known = Stream.concat(required.stream(), optional.stream()).toList();
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

    private Body spool(HttpServletRequest request, Path file, List<String> required, List<String> optional)
            throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                InputStream in = new Copying(json(request), out, digest)) {
            Map<String, Body.Slice> fields = fields(in);
            out.flush();
            return new Body(
                    file,
                    fields,
                    faults(fields, required, optional),
                    HexFormat.of().formatHex(digest.digest()));
        } catch (JacksonIOException e) {
            IOException cause = e.getCause();
            throw damaged(cause == null ? new IOException(e) : cause);
        } catch (JacksonException e) {
            throw unreadable(e);
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ApiException unreadable(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
        return new ApiException(ErrorCode.UNREADABLE, place + Syntax.fault(e));
    }

    private static ApiException damaged(IOException e) {
        if (e instanceof ZipException || e instanceof EOFException) {
            return new ApiException(ErrorCode.UNREADABLE, "The body ends too early, or its gzip data is damaged.");
        }
        return new ApiException(ErrorCode.UNREADABLE, "The body cannot be read to its end.");
    }

    /** The body, unpacked, which begins as JSON may. */
    private static InputStream json(HttpServletRequest request) throws IOException {
        InputStream unpacked = unpacked(request);
        BufferedInputStream in = new BufferedInputStream(unpacked, 1 << 16);
        ForeignBody.refuse(in, unpacked instanceof GZIPInputStream);
        return in;
    }

    private static InputStream unpacked(HttpServletRequest request) throws IOException {
        String encoding = request.getHeader("Content-Encoding");
        InputStream in = request.getInputStream();
        if (encoding == null || encoding.equalsIgnoreCase("identity")) {
            return in;
        }
        if (encoding.toLowerCase(Locale.ROOT).matches("(x-)?gzip")) {
            return gunzip(new AwaitedInput(in, 1 << 16));
        }
        throw ApiException.packedOtherwise();
    }

    private static InputStream gunzip(InputStream in) throws IOException {
        in.mark(2);
        boolean isGzip = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        if (!isGzip) {
            throw new ApiException(ErrorCode.UNREADABLE, "The body is not gzip, as Content-Encoding says it is.");
        }
        return new GZIPInputStream(in, 1 << 16);
    }

    private static Map<String, Body.Slice> fields(InputStream in) {
        Map<String, Body.Slice> fields = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new ApiException(ErrorCode.UNREADABLE, "The body is not a JSON object.");
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken first = parser.nextToken();
                long start = parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                long end = parser.currentLocation().getByteOffset();
                Body.Slice slice = new Body.Slice(start, end, first == JsonToken.START_OBJECT);
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

    /** Copies what is read, up to the limit. */
    private final class Copying extends FilterInputStream {
        private final OutputStream out;
        private final MessageDigest digest;
        private long count;

        Copying(InputStream in, OutputStream out, MessageDigest digest) {
            super(in);
            this.out = out;
            this.digest = digest;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                count += read;
                if (count > limit) {
                    throw tooLarge();
                }
                keep(buffer, offset, read);
                digest.update(buffer, offset, read);
            }
            return read;
        }

        /** That there is no room is no fault of the body. */
        private void keep(byte[] buffer, int offset, int length) {
            try {
                out.write(buffer, offset, length);
            } catch (IOException e) {
                throw ApiException.later(ErrorCode.UNAVAILABLE, "There is no room for the body; try again later.", 60);
            }
        }
    }
}
