package dev.quarterback.api.plan;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.security.Role;
import dev.quarterback.api.web.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Who may end and delete a job: whoever has submitted it, and admins. */
public final class OwnJob {
    private OwnJob() {}

    /**
     * Lets those pass who may end a job.
     *
     * @throws ApiException for others
     */
    public static void require(Job job, HttpServletRequest request) {
        String caller = Caller.of(request);
        if (!caller.equals(job.submittedBy()) && !request.isUserInRole(Role.ADMIN.name())) {
            throw new ApiException(
                    ErrorCode.FORBIDDEN,
                    "Only who has submitted a plan, or an " + Role.ADMIN.name().toLowerCase(Locale.ROOT)
                            + ", may end it.");
        }
    }
}
