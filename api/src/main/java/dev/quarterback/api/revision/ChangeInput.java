package dev.quarterback.api.revision;

import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.web.Inputs;
import dev.quarterback.change.AddCarriers;
import dev.quarterback.format.ChangeDraft;
import dev.quarterback.format.ChangeReader;
import dev.quarterback.format.ChangeWriter;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads changes of requests and applies them, within what a service can bear. */
@Component
public class ChangeInput {
    /** Bytes of the field of a body with changes. */
    public static final int MOST_BYTES = 16 << 20;

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
    public record Changed(String change, Problem problem) {}

    /** Makes the changed problem, or tells what is wrong by an {@code InvalidInputException}. */
    @FunctionalInterface
    public interface Use {
        /** The changed problem. */
        Problem changed(Problem problem, ChangeDraft change, Plan plan);
    }

    /**
     * A change, applied to the problem of a plan; empty where anything is wrong, which is added to {@code inputs}.
     *
     * @param pointer where it is in the body
     * @param change JSON: a list of operations, one operation, or a text
     */
    public Optional<Changed> read(String pointer, byte[] change, Inputs inputs, ReadPlan plan, Use use)
            throws IOException {
        Optional<ChangeDraft> draft = inputs.attempt(pointer, () -> draft(change));
        if (draft.isEmpty() || !isBearable(pointer, draft.get(), inputs)) {
            return Optional.empty();
        }
        Optional<Problem> changed =
                inputs.attempt(pointer, () -> use.changed(plan.problem(), draft.get(), plan.plan()));
        return changed.filter(problem -> isBearable(pointer, problem, inputs))
                .map(problem -> new Changed(ChangeWriter.json(draft.get().change()), problem));
    }

    private static ChangeDraft draft(byte[] change) throws IOException {
        return change.length > 0 && change[0] == '"'
                ? ChangeReader.text(JSON.readValue(change, String.class))
                : ChangeReader.json(new ByteArrayInputStream(change));
    }

    private static boolean isBearable(String pointer, ChangeDraft draft, Inputs inputs) {
        if (draft.size() > MOST_OPERATIONS) {
            inputs.add(pointer, draft.size() + " operations; a change has at most " + MOST_OPERATIONS);
            return false;
        }
        long carriers = 0;
        for (int i = 0; i < draft.size(); i++) {
            if (draft.operation(i) instanceof AddCarriers added) {
                carriers += added.count();
            }
        }
        if (carriers > MOST_NEW_CARRIERS) {
            inputs.add(pointer, carriers + " carriers more; a change adds at most " + MOST_NEW_CARRIERS);
        }
        return carriers <= MOST_NEW_CARRIERS;
    }

    private boolean isBearable(String pointer, Problem problem, Inputs inputs) {
        int orders = problem.orders().size();
        if (orders > limits.orders()) {
            inputs.add(pointer, "makes " + orders + " orders; this service takes at most " + limits.orders());
        }
        int carriers = problem.carriers().size();
        if (carriers > limits.orders()) {
            inputs.add(pointer, "makes " + carriers + " carriers; this service takes at most " + limits.orders());
        }
        return orders <= limits.orders() && carriers <= limits.orders();
    }
}
