package dev.quarterback.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.springframework.http.HttpHeaders;

/** Sends what is kept gzipped: as it is to whoever takes that, unpacked on its way to others. */
public final class PackedAnswer {
    private static final String GZIP = "gzip";

    private PackedAnswer() {}

    /** Sends {@code packed} as the body of an answer whose type is set. */
    public static void send(byte[] packed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (takesGzip(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
            response.setContentLength(packed.length);
            response.getOutputStream().write(packed);
            return;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
            in.transferTo(response.getOutputStream());
        }
    }

    /** What is said of gzip counts, else what is said of all ({@code *}); what cannot be read says nothing. */
    private static boolean takesGzip(HttpServletRequest request) {
        String accepted = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)));
        try {
            List<AcceptEncoding> encodings = AcceptEncoding.parse(new StringReader(accepted));
            for (String name : List.of(GZIP, "x-gzip", "*")) {
                for (AcceptEncoding encoding : encodings) {
                    if (name.equalsIgnoreCase(encoding.getEncoding())) {
                        return encoding.getQuality() > 0;
                    }
                }
            }
        } catch (IOException e) {
            // Nothing that can be read.
        }
        return false;
    }
}
