package dev.quarterback.api.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address, in their order.
 *
 * <p>Read from the query alone: asking the request for them would read the bodies of forms.
 *
 * @param values of each name, as often as it is given
 */
public record QueryParameters(Map<String, List<String>> values) {

    /**
     * The parameters of a query; null for an address without one.
     *
     * @throws IllegalArgumentException where it is not encoded as queries are
     */
    public static QueryParameters of(@Nullable String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : (query == null ? "" : query).split("&", -1)) {
            if (!pair.isEmpty()) {
                int sign = pair.indexOf('=');
                String name = decoded(sign < 0 ? pair : pair.substring(0, sign));
                values.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(sign < 0 ? "" : decoded(pair.substring(sign + 1)));
            }
        }
        return new QueryParameters(values);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Whether a parameter is given, once, with that value. */
    public boolean has(String name, String value) {
        return List.of(value).equals(values.get(name));
    }
}
