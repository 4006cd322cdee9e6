package dev.quarterback.api.plan;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobStore;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/** The end of a page as a text for addresses, from which the next page begins. */
public final class PageCursor {
    /** Databases know no times that are far away from ours. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private PageCursor() {}

    static String of(Job last) {
        return of(last.submittedAt(), last.id());
    }

    /** The end of a page whose last element has this time and id. */
    public static String of(Instant time, String id) {
        String text = time + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The place where a page has ended.
     *
     * @throws ApiException when the text is none that a page gave
     */
    public static JobStore.Place read(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int space = Math.max(0, text.indexOf(' '));
            Instant time = Instant.parse(text.substring(0, space));
            String id = text.substring(space + 1);
            if (PlanId.isOne(id) && time.isAfter(FIRST) && time.isBefore(LAST)) {
                return new JobStore.Place(time, id);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // Told below.
        }
        throw new ApiException(ErrorCode.UNREADABLE, "Parameter after is not what a page gave as next.");
    }
}
