package dev.quarterback.api.revision;

import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.api.plan.RevisedProblem;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.web.Body;
import dev.quarterback.api.web.Inputs;
import dev.quarterback.change.AddCarriers;
import dev.quarterback.format.ChangeDraft;
import dev.quarterback.format.ChangeReader;
import dev.quarterback.format.ChangeWriter;
import dev.quarterback.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the change of a request and applies it, within what a service can bear. */
@Component
class ChangeInput {
    /** The field of a body that has it. */
    static final String FIELD = "change";

    private static final int MOST_BYTES = 16 << 20;

    /** Each of them is validated by itself where one is wrong. */
    private static final int MOST_OPERATIONS = 1_000;

    private static final long MOST_NEW_CARRIERS = 100_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Settings.Limits limits;

    ChangeInput(Settings settings) {
        limits = settings.limits();
    }

    /**
     * A change of a plan's problem.
     *
     * @param change operations as JSON
     * @param problem the changed problem
     */
    record Changed(String change, Problem problem) {}

    /** The change of a body, applied to the problem of a plan; empty where anything is wrong, which is added to {@code inputs}. */
    Optional<Changed> read(Body body, Inputs inputs, ReadPlan parent) throws IOException {
        if (body.length(FIELD) > MOST_BYTES) {
            inputs.add("/" + FIELD, "too long; a change has at most " + MOST_BYTES + " bytes");
            return Optional.empty();
        }
        Optional<ChangeDraft> draft = inputs.read(FIELD, ChangeInput::draft);
        if (draft.isEmpty() || !isBearable(draft.get(), inputs)) {
            return Optional.empty();
        }
        Optional<Problem> changed =
                inputs.read(FIELD, in -> RevisedProblem.of(parent.problem(), draft.get(), parent.plan()));
        return changed.filter(problem -> isBearable(problem, inputs))
                .map(problem -> new Changed(ChangeWriter.json(draft.get().change()), problem));
    }

    private static ChangeDraft draft(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        return bytes.length > 0 && bytes[0] == '"'
                ? ChangeReader.text(JSON.readValue(bytes, String.class))
                : ChangeReader.json(new ByteArrayInputStream(bytes));
    }

    private static boolean isBearable(ChangeDraft draft, Inputs inputs) {
        if (draft.size() > MOST_OPERATIONS) {
            inputs.add("/" + FIELD, draft.size() + " operations; a change has at most " + MOST_OPERATIONS);
            return false;
        }
        long carriers = 0;
        for (int i = 0; i < draft.size(); i++) {
            if (draft.operation(i) instanceof AddCarriers added) {
                carriers += added.count();
            }
        }
        if (carriers > MOST_NEW_CARRIERS) {
            inputs.add("/" + FIELD, carriers + " carriers more; a change adds at most " + MOST_NEW_CARRIERS);
        }
        return carriers <= MOST_NEW_CARRIERS;
    }

    private boolean isBearable(Problem problem, Inputs inputs) {
        int orders = problem.orders().size();
        if (orders > limits.orders()) {
            inputs.add("/" + FIELD, "makes " + orders + " orders; this service takes at most " + limits.orders());
        }
        int carriers = problem.carriers().size();
        if (carriers > limits.orders()) {
            inputs.add("/" + FIELD, "makes " + carriers + " carriers; this service takes at most " + limits.orders());
        }
        return orders <= limits.orders() && carriers <= limits.orders();
    }
}
