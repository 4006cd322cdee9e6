package dev.quarterback.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * The types that a request takes.
 *
 * @param ranges those of its {@code Accept}; none where it takes all
 */
public record Accepted(List<MediaType> ranges) {
    /** The type of tables. */
    public static final String CSV = "text/csv";

    /** What a request takes. */
    public static Accepted by(HttpServletRequest request) {
        return new Accepted(MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
    }

    /** Whether tables are taken at all. */
    public boolean takesCsv() {
        return quality(MediaType.valueOf(CSV)) > 0;
    }

    /** Whether tables are more welcome than JSON; whoever takes both alike gets JSON. */
    public boolean prefersCsv() {
        return quality(MediaType.valueOf(CSV)) > quality(MediaType.APPLICATION_JSON);
    }

    /** The most welcome of some types; of those that are alike the first. */
    public String best(String... types) {
        String best = types[0];
        for (String type : types) {
            if (quality(MediaType.valueOf(type)) > quality(MediaType.valueOf(best))) {
                best = type;
            }
        }
        return best;
    }

    /** How welcome a type is, 0 to 1: as the narrowest range says that includes it; without any range all are. */
    private double quality(MediaType type) {
        if (ranges.isEmpty()) {
            return 1;
        }
        return ranges.stream()
                .filter(range -> range.includes(type))
                .max(Comparator.comparing(range -> range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }
}
