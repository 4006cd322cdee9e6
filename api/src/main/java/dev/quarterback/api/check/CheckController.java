package dev.quarterback.api.check;

import dev.quarterback.api.web.BodyReader;
import dev.quarterback.api.web.Inputs;
import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Rule;
import dev.quarterback.check.Violation;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checks plans, whoever has made them. */
@RestController
@Tag(name = "Checks", description = "Validating problems, and checking plans, whoever has made them.")
class CheckController {
    /** Places of a rule that are listed; where it is broken more often, more places would not tell more. */
    private static final int LISTED = 100;

    private final BodyReader bodies;

    CheckController(BodyReader bodies) {
        this.bodies = bodies;
    }

    /** What checking a plan has shown. */
    @Schema(
            name = "CheckResult",
            description = "The rules that a plan breaks, none for a sound one, and what it comes to.")
    record CheckResult(
            @Schema(description = "Whether the plan breaks no rule.")
            boolean sound,

            @Schema(description = "The rules that it breaks.")
            List<BrokenRule> brokenRules,

            Figures figures) {}

    /** A rule that is broken, with at most 100 of the places. */
    @Schema(name = "BrokenRule", description = "A rule that a plan breaks.")
    record BrokenRule(
            @Schema(description = "The rule.", example = "CENTER_HANDOVERS")
            String rule,

            @Schema(description = "The rule in words.") String text,

            @Schema(description = "How often it is broken.") int count,

            @Schema(description = "Where, at most 100 of the places.")
            List<BrokenPlace> places) {}

    /** Where a rule is broken. */
    @Schema(name = "BrokenPlace", description = "A place where a rule is broken.")
    record BrokenPlace(
            @Schema(description = "The place in problem and plan.", example = "center SEA on 2019-06-26")
            String place,

            @Schema(description = "What is wrong there.") String message) {}

    @Operation(
            operationId = "checkPlan",
            summary = "Checks a plan against its problem",
            description =
                    "Tells the rules that it breaks and what it comes to, also of a plan made by hand or by another program."
                            + " The body may be gzipped (Content-Encoding).")
    @ApiResponse(responseCode = "200", description = "What checking has shown; sound tells whether it breaks no rule.")
    @PostMapping(
            path = "/v1/checks",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    CheckResult check(HttpServletRequest request) throws IOException {
        return bodies.read(request, List.of("problem", "plan"), List.of(), body -> {
            Inputs inputs = new Inputs(body);
            Optional<Problem> problem = inputs.read("problem", ProblemReader::read);
            Optional<Plan> plan = inputs.read("plan", PlanReader::read);
            inputs.requireFaultless();
            CheckReport report = PlanChecker.check(problem.orElseThrow(), plan.orElseThrow());
            return new CheckResult(
                    report.isSound(),
                    brokenRules(report),
                    new Figures(report.figures(), plan.orElseThrow().upperBound()));
        });
    }

    private static List<BrokenRule> brokenRules(CheckReport report) {
        Map<Rule, List<BrokenPlace>> places = new EnumMap<>(Rule.class);
        for (Violation violation : report.violations()) {
            List<BrokenPlace> ofRule = places.computeIfAbsent(violation.rule(), rule -> new ArrayList<>());
            if (ofRule.size() < LISTED) {
                ofRule.add(new BrokenPlace(violation.place(), violation.message()));
            }
        }
        Map<Rule, Integer> counts = report.violationsPerRule();
        return places.entrySet().stream()
                .map(rule -> new BrokenRule(
                        rule.getKey().name(),
                        rule.getKey().text(),
                        counts.getOrDefault(rule.getKey(), 0),
                        rule.getValue()))
                .toList();
    }
}
