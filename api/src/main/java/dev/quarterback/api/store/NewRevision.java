package dev.quarterback.api.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan of a changed problem, to be stored before it is planned.
 *
 * @param name that of the changed problem
 * @param parent id of the plan that is revised
 * @param revision what makes the changed problem of the parent's
 * @param whole the changed problem, gzipped JSON; null to keep the change alone
 * @param orders orders of the changed problem
 * @param appointments orders with an appointment
 * @param warnings what is valid in the changed problem but hardly meant
 * @param options how to plan it; from the parent
 * @param key makes a retry safe; null where none was given
 * @param editedBook the XLSX book in which people edited the plan that is revised; null where they did not
 */
public record NewRevision(
        String id,
        String name,
        String parent,
        KeptProblem.Revision revision,
        byte @Nullable [] whole,
        int orders,
        int appointments,
        List<Warning> warnings,
        PlanningOptions options,
        @Nullable SubmissionKey key,
        byte @Nullable [] editedBook) {}
