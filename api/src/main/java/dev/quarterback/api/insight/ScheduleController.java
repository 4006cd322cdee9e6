package dev.quarterback.api.insight;

import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.api.plan.ReadPlans;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.web.FewAtOnce;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the carriers of a plan do when. */
@RestController
@Tag(name = "Insight")
class ScheduleController {
    private final ReadPlans plans;
    private final FewAtOnce schedules;

    ScheduleController(ReadPlans plans, Settings settings) {
        this.plans = plans;
        schedules = new FewAtOnce(settings.limits().readers());
    }

    @Operation(
            operationId = "getSchedule",
            summary = "Tells what each carrier does when",
            description =
                    "Of the best plan so far: each carrier's days and trips, with minutes of departure, stops and end, and what is idle, "
                            + "as the engine counts them. 409 before there is a plan.")
    @ApiResponse(responseCode = "200", description = "The schedule.")
    @GetMapping(path = "/v1/plans/{id}/schedule", produces = MediaType.APPLICATION_JSON_VALUE)
    Schedule schedule(@Parameter(description = "Id of the plan.") @PathVariable String id) throws IOException {
        ReadPlan plan = plans.get(id);
        return schedules.call(() -> Schedule.of(plan));
    }
}
