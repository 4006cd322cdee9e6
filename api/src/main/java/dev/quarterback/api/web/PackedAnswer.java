package dev.quarterback.api.web;

import dev.quarterback.api.transfer.GzipAcceptance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.springframework.http.HttpHeaders;

/** Sends what is kept gzipped: as it is to whoever takes that, unpacked on its way to others. */
public final class PackedAnswer {
    private static final String GZIP = "gzip";

    private PackedAnswer() {}

    /** Sends {@code packed} as the body of an answer whose type is set. */
    public static void send(byte[] packed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (GzipAcceptance.of(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
            response.setContentLength(packed.length);
            response.getOutputStream().write(packed);
            return;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
            in.transferTo(response.getOutputStream());
        }
    }
}
