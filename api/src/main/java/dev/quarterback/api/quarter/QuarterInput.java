package dev.quarterback.api.quarter;

import dev.quarterback.api.plan.PlannedProblems;
import dev.quarterback.api.plan.ProblemInput;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.Quarters;
import dev.quarterback.api.store.StoredQuarter;
import dev.quarterback.api.web.Body;
import dev.quarterback.api.web.BodyFields;
import dev.quarterback.api.web.BodyReader;
import dev.quarterback.api.web.Inputs;
import dev.quarterback.format.Nearest;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.SimulationOptions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what quarter is to be started, as strictly as its problem is read. */
@Component
class QuarterInput {
    static final BodyFields FIELDS = new BodyFields(
            List.of(), List.of("problem", "plan", "policy", "name", "options"), Set.of("plan", "policy", "name"));

    private static final List<String> OPTIONS = List.of("horizon", "promiseDays", "steps", "seed", "orders");
    private static final int LONGEST = 10_000;

    /** Moves of a morning's search; more take longer than a request for a day should. */
    private static final int MOST_STEPS = 1_000_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private final ProblemInput problems;
    private final PlannedProblems planned;
    private final int mostDays;

    QuarterInput(ProblemInput problems, PlannedProblems planned, Settings settings) {
        this.problems = problems;
        this.planned = planned;
        mostDays = settings.limits().days();
    }

    /**
     * What is to be started.
     *
     * @param problem the quarter of all its orders
     * @param name as whoever starts it calls it
     */
    record Asked(Problem problem, String name, PolicyKind policy, StoredQuarter.Options options) {}

    /**
     * What a body asks for.
     *
     * @throws dev.quarterback.api.error.ApiException with all that is wrong with it
     */
    Asked read(Body body) throws IOException {
        Inputs inputs = new Inputs(body);
        Optional<Problem> problem = problem(body, inputs);
        Optional<String> name = text("name", inputs);
        PolicyKind policy = policy(inputs);
        StoredQuarter.Options options = options(inputs);
        inputs.requireFaultless();
        Problem found = problem.orElseThrow();
        return new Asked(found, name.orElse(found.name()), policy, options);
    }

    private Optional<Problem> problem(Body body, Inputs inputs) throws IOException {
        boolean isSent = body.fields().containsKey("problem");
        boolean isPlans = body.fields().containsKey("plan");
        if (isSent == isPlans) {
            inputs.add(
                    "/problem",
                    isSent
                            ? "given beside plan; give the problem, or the id of a plan that has it"
                            : "missing; give the problem, or as plan the id of a plan that has it");
            return Optional.empty();
        }
        if (isSent) {
            return problems.read(inputs);
        }
        Optional<String> id = text("plan", inputs);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<Problem> problem = planned.find(id.get());
        if (problem.isEmpty()) {
            inputs.add("/plan", "there is no plan of this id");
        }
        return problem;
    }

    /** A field that is a text of 1 to 200 characters; empty when it is missing or none. */
    private static Optional<String> text(String field, Inputs inputs) throws IOException {
        Optional<JsonNode> value = inputs.bytes(field, LONGEST).map(JSON::readTree);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String text = value.get().isString() ? value.get().stringValue() : "";
        if (text.isBlank() || text.length() > Quarters.NAME_LENGTH) {
            inputs.add("/" + field, "expected a text of 1 to " + Quarters.NAME_LENGTH + " characters");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static PolicyKind policy(Inputs inputs) throws IOException {
        String given = text("policy", inputs).orElse(PolicyKind.ROLLING.id());
        Optional<PolicyKind> policy = PolicyKind.find(given);
        if (policy.isEmpty()) {
            inputs.add("/policy", "there is no such policy; " + oneOf(given, PolicyKind.ids()));
        }
        return policy.orElse(PolicyKind.ROLLING);
    }

    private static String oneOf(String given, List<String> known) {
        String question = Nearest.question(given, known);
        return question == null ? "there is " + String.join(", ", known) : question;
    }

    private StoredQuarter.Options options(Inputs inputs) throws IOException {
        SimulationOptions usual = SimulationOptions.DEFAULT;
        int horizon = usual.horizonDays();
        int promiseDays = usual.promiseDays();
        int steps = (int) usual.steps();
        long seed = usual.seed();
        String orders = KnownAs.TOLD.text();
        for (Map.Entry<String, JsonNode> field : tree(inputs).properties()) {
            JsonNode value = field.getValue();
            switch (field.getKey()) {
                case "horizon" -> horizon = whole(value, "horizon", mostDays, inputs);
                case "promiseDays" -> promiseDays = whole(value, "promiseDays", mostDays, inputs);
                case "steps" -> steps = whole(value, "steps", MOST_STEPS, inputs);
                case "seed" -> seed = seed(value, inputs);
                case "orders" -> orders = orders(value, inputs);
                default ->
                    inputs.add(
                            BodyReader.pointer("options", field.getKey()),
                            "unknown field; " + oneOf(field.getKey(), OPTIONS));
            }
        }
        return new StoredQuarter.Options(horizon, promiseDays, steps, seed, orders);
    }

    private static JsonNode tree(Inputs inputs) throws IOException {
        try {
            return inputs.bytes("options", LONGEST).map(JSON::readTree).orElseGet(JSON::createObjectNode);
        } catch (JacksonException e) {
            inputs.add("/options", "a field is given twice; give it once");
            return JSON.createObjectNode();
        }
    }

    private static int whole(JsonNode value, String name, int most, Inputs inputs) {
        int number = value.isIntegralNumber() && value.canConvertToInt() ? value.intValue() : 0;
        if (number < 1 || number > most) {
            inputs.add("/options/" + name, "expected a whole number from 1 to " + most);
            return 1;
        }
        return number;
    }

    private static long seed(JsonNode value, Inputs inputs) {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            inputs.add("/options/seed", "expected a whole number of at most 64 bits");
            return 0;
        }
        return value.longValue();
    }

    private static String orders(JsonNode value, Inputs inputs) {
        String text = value.isString() ? value.stringValue() : "";
        if (!KnownAs.texts().contains(text)) {
            inputs.add("/options/orders", "expected " + String.join(" or ", KnownAs.texts()));
            return KnownAs.TOLD.text();
        }
        return text;
    }
}
