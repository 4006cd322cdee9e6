package dev.quarterback.api.web;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * The results of a plan that a request is meant for, by its {@code If-Match}.
 *
 * <p>A tag of any form of a result names its number, which is what counts: {@code "3"}, {@code W/"json-3"}.
 */
public final class IfMatch {
    private static final Pattern NUMBER = Pattern.compile("(?:[a-z-]*-)?(\\d{1,9})");

    /** One tag of a list, and whether another one follows; a list as a whole would take a frame of the stack for each. */
    private static final Pattern TAG = Pattern.compile("\\G\\s*(?:W/)?\"([^\"]*)\"\\s*(,|\\z)");

    private IfMatch() {}

    /**
     * Lets a request pass that is meant for the result of that number, or for any.
     *
     * @throws ApiException when it is meant for others
     */
    public static void require(HttpServletRequest request, int version) {
        List<String> given = Collections.list(request.getHeaders(HttpHeaders.IF_MATCH));
        if (given.isEmpty() || given.stream().anyMatch(value -> value.strip().equals("*"))) {
            return;
        }
        if (!versions(given).contains(version)) {
            throw new ApiException(
                    ErrorCode.OUTDATED, "The plan's result is number " + version + " now; fetch it, and decide anew.");
        }
    }

    private static Set<Integer> versions(List<String> given) {
        Set<Integer> versions = new HashSet<>();
        for (String value : given) {
            Matcher tags = TAG.matcher(value);
            do {
                if (!tags.find()) {
                    throw new ApiException(
                            ErrorCode.UNREADABLE,
                            "If-Match cannot be read; it is the ETag of a result, such as W/\"json-3\".");
                }
                Matcher number = NUMBER.matcher(tags.group(1));
                if (number.matches()) {
                    versions.add(Integer.parseInt(number.group(1)));
                }
            } while (!tags.group(2).isEmpty());
        }
        return versions;
    }
}
