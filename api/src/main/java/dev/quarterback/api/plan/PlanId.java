package dev.quarterback.api.plan;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import java.util.regex.Pattern;

/** Ids of plans, which are UUIDs. */
public final class PlanId {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private PlanId() {}

    /** Whether a text has the form of an id. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** The refusal of an id that no plan has. */
    public static ApiException unknown() {
        return new ApiException(
                ErrorCode.NOT_FOUND, "There is no plan of this id; ended ones are deleted after a time.");
    }
}
