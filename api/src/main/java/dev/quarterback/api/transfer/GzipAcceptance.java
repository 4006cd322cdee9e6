package dev.quarterback.api.transfer;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.springframework.http.HttpHeaders;

/** Tells whether a client takes gzip. */
public final class GzipAcceptance {
    /** In this order: what is said of gzip counts, else what is said of all. */
    private static final List<String> NAMES = List.of("gzip", "x-gzip", "*");

    private GzipAcceptance() {}

    /** Whether the request says that its answer may be gzipped; a header that cannot be read says nothing. */
    public static boolean of(HttpServletRequest request) {
        String accepted = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)));
        try {
            List<AcceptEncoding> encodings = AcceptEncoding.parse(new StringReader(accepted));
            for (String name : NAMES) {
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
