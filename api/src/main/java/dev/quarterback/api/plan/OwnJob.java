package dev.quarterback.api.plan;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.security.Role;
import dev.quarterback.api.web.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who may end and delete a job: whoever has submitted it, and admins. */
public final class OwnJob {
    private OwnJob() {}

    /**
     * Lets those pass who may end a job.
     *
     * @throws ApiException for others
     */
    public static void require(Job job, HttpServletRequest request) {
        require(job.submittedBy(), "plan", request);
    }

    /**
     * Lets those pass who may end what somebody has submitted.
     *
     * @param submittedBy id of the API key; null where none was needed
     * @param what has been submitted
     * @throws ApiException for others
     */
    public static void require(@Nullable String submittedBy, String what, HttpServletRequest request) {
        String caller = Caller.of(request);
        if (!caller.equals(submittedBy) && !request.isUserInRole(Role.ADMIN.name())) {
            throw new ApiException(
                    ErrorCode.FORBIDDEN,
                    "Only who has submitted a " + what + ", or an "
                            + Role.ADMIN.name().toLowerCase(Locale.ROOT) + ", may end it.");
        }
    }
}
