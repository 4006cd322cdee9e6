package dev.quarterback.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The types of bodies that hold a problem as tables. */
public enum TableType {
    /** An XLSX book. */
    BOOK(TableType.XLSX),
    /** A ZIP archive of CSV files. */
    ARCHIVE(TableType.ZIP);

    /** The media type of books. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The media type of archives. */
    public static final String ZIP = "application/zip";

    private final String mediaType;

    TableType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The type of a request's body; empty where it holds no tables. */
    public static Optional<TableType> of(HttpServletRequest request) {
        return of(request.getContentType());
    }

    private static Optional<TableType> of(@Nullable String contentType) {
        try {
            MediaType given = contentType == null ? MediaType.ALL : MediaType.parseMediaType(contentType);
            return Stream.of(values())
                    .filter(type -> given.isConcrete()
                            && MediaType.valueOf(type.mediaType).includes(given))
                    .findFirst();
        } catch (InvalidMediaTypeException e) {
            return Optional.empty();
        }
    }
}
