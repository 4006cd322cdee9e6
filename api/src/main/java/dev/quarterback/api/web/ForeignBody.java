package dev.quarterback.api.web;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;

/** Tells bodies that begin as no JSON does by what they are, rather than by the first byte that is wrong. */
final class ForeignBody {
    private static final int LONGEST = 4;

    /** How a kind of body begins, in hexadecimal digits, and what to say of it; of several the first counts. */
    private record Kind(String start, String detail) {}

    private static final String UTF_32 = "The body is UTF-32; send UTF-8.";
    private static final String UTF_16 = "The body is UTF-16; send UTF-8.";

    private static final List<Kind> KINDS = List.of(
            new Kind("1f8b", "The body is gzip; send Content-Encoding: gzip."),
            new Kind("efbbbf", "The body begins with a byte order mark; send UTF-8 without one."),
            new Kind("0000feff", UTF_32),
            new Kind("fffe0000", UTF_32),
            new Kind("000000", UTF_32),
            new Kind("7b000000", UTF_32),
            new Kind("feff", UTF_16),
            new Kind("fffe", UTF_16),
            new Kind("007b", UTF_16),
            new Kind("7b00", UTF_16),
            new Kind("504b0304", "The body is a ZIP file, or one of a spreadsheet, but not JSON as Content-Type says."),
            new Kind("28b52ffd", "The body is packed with zstd; send it as it is, or with Content-Encoding: gzip."),
            new Kind("425a68", "The body is packed with bzip2; send it as it is, or with Content-Encoding: gzip."),
            new Kind("fd377a58", "The body is packed with xz; send it as it is, or with Content-Encoding: gzip."),
            new Kind("25504446", "The body is a PDF file; send JSON."),
            new Kind("3c", "The body is XML or HTML; send JSON."));

    private ForeignBody() {}

    /**
     * Refuses a body of another kind; nothing of {@code in} is used up.
     *
     * @param isUnpacked whether {@code in} unpacks the body
     * @throws ApiException that says what to send
     */
    static void refuse(BufferedInputStream in, boolean isUnpacked) throws IOException {
        in.mark(LONGEST);
        String start = HexFormat.of().formatHex(in.readNBytes(LONGEST));
        in.reset();
        for (Kind kind : KINDS) {
            if (start.startsWith(kind.start)) {
                boolean isTwice = isUnpacked && kind.start.equals("1f8b");
                throw new ApiException(
                        ErrorCode.UNREADABLE, isTwice ? "The body is gzipped twice; pack it once." : kind.detail);
            }
        }
    }
}
