package dev.quarterback.api.transfer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Which answers leave gzipped: those of the types and sizes in {@code server.compression}, for clients that accept it.
 *
 * <p>The web server would pack while it sends, and finish with a write that waits for the client.
 */
@Component
class Packing {
    private final Set<String> types;
    private final long leastSize;

    Packing(ServerProperties server) {
        Compression settings = server.getCompression();
        types = Set.of(settings.getMimeTypes());
        leastSize = settings.getMinResponseSize().toBytes();
    }

    /** Bytes from which on packing is worth it. */
    int leastSize() {
        return (int) leastSize;
    }

    /** Whether an answer of this type, and of sufficient size, is packed for those who accept it. */
    boolean isFor(HttpServletResponse response) {
        String tag = response.getHeader(HttpHeaders.ETAG);
        boolean isExact = tag != null && !tag.startsWith("W/"); // A packed answer is another one.
        return types.contains(bare(response.getContentType()))
                && response.getHeader(HttpHeaders.CONTENT_ENCODING) == null
                && response.getHeader(HttpHeaders.CONTENT_RANGE) == null
                && !isExact;
    }

    private static String bare(@Nullable String type) {
        if (type == null) {
            return "";
        }
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).trim().toLowerCase(Locale.ROOT);
    }
}
