package dev.quarterback.api.plan;

import dev.quarterback.PlanOptions;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.PlanStore;
import dev.quarterback.api.store.PlanningOptions;
import dev.quarterback.api.store.StorageWatch;
import dev.quarterback.api.store.StoredPlan;
import dev.quarterback.api.web.Body;
import dev.quarterback.api.web.BodyReader;
import dev.quarterback.api.web.Inputs;
import dev.quarterback.format.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the options of planning as strictly as the problem is read: nothing is ignored and nothing coerced. */
@Component
public class OptionsReader {
    private static final String SECONDS = "seconds";
    private static final String KEPT = "kept";
    private static final String FROM = "from";
    private static final List<String> OF_REVISIONS = List.of(SECONDS, "gap", "seed");
    private static final List<String> NAMES = List.of(SECONDS, "gap", "seed", FROM);
    private static final int LONGEST = 10_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private final double mostSeconds;
    private final PlanStore store;
    private final StorageWatch watch;

    OptionsReader(Settings settings, PlanStore store, StorageWatch watch) {
        mostSeconds = settings.limits().seconds();
        this.store = store;
        this.watch = watch;
    }

    /**
     * How to plan.
     *
     * @param seconds of planning
     */
    public record Options(double seconds, PlanningOptions planning) {}

    /**
     * The options of a body of a revision, which starts from a plan that is given, as {@link #read(Body, Inputs)}.
     *
     * @param parent id of that plan
     */
    public Options readOfRevision(Body body, Inputs inputs, String parent) throws IOException {
        Options read = read(body, inputs, OF_REVISIONS);
        PlanningOptions planning = read.planning();
        return new Options(read.seconds(), new PlanningOptions(planning.gapPercent(), planning.seed(), parent));
    }

    /**
     * What to prove.
     *
     * @param seconds of proving
     * @param kept appointments that the plans keep at least that the bound is aimed at; null for all plans
     */
    public record BoundOptions(double seconds, @Nullable Long kept) {}

    /** The options of a body of a bound, as {@link #read(Body, Inputs)}. */
    public BoundOptions readOfBound(Body body, Inputs inputs) throws IOException {
        double seconds = standardSeconds();
        Long kept = null;
        for (Map.Entry<String, JsonNode> field : tree(body, inputs).properties()) {
            switch (field.getKey()) {
                case SECONDS -> seconds = seconds(field.getValue(), inputs);
                case KEPT -> kept = kept(field.getValue(), inputs);
                default ->
                    inputs.add(
                            BodyReader.pointer("options", field.getKey()),
                            unknown(field.getKey(), List.of(SECONDS, KEPT)));
            }
        }
        return new BoundOptions(seconds, kept);
    }

    private static @Nullable Long kept(JsonNode value, Inputs inputs) {
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 0) {
            inputs.add("/options/kept", "expected a whole number from 0 to " + Integer.MAX_VALUE);
            return null;
        }
        return value.longValue();
    }

    private double standardSeconds() {
        return Math.min(mostSeconds, (double) PlanOptions.DEFAULT_TIME.toSeconds());
    }

    /** The options of a body, the defaults where it has none; what is wrong with them is added to {@code inputs}. */
    Options read(Body body, Inputs inputs) throws IOException {
        return read(body, inputs, NAMES);
    }

    private Options read(Body body, Inputs inputs, List<String> names) throws IOException {
        double seconds = standardSeconds();
        Double gap = null;
        long seed = 0;
        String from = null;
        for (Map.Entry<String, JsonNode> field : tree(body, inputs).properties()) {
            JsonNode value = field.getValue();
            if (!names.contains(field.getKey())) {
                inputs.add(BodyReader.pointer("options", field.getKey()), unknown(field.getKey(), names));
                continue;
            }
            switch (field.getKey()) {
                case SECONDS -> seconds = seconds(value, inputs);
                case "gap" -> gap = gap(value, inputs);
                case "seed" -> seed = seed(value, inputs);
                default -> from = from(value, inputs);
            }
        }
        return new Options(seconds, new PlanningOptions(gap, seed, from));
    }

    private static String unknown(String field, List<String> names) {
        String question = Nearest.question(field, names);
        return "unknown field; " + (question == null ? "options are " + String.join(", ", names) : question);
    }

    private static JsonNode tree(Body body, Inputs inputs) throws IOException {
        if (!body.has("options")) {
            return JSON.createObjectNode();
        }
        try (InputStream in = body.open("options")) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length <= LONGEST) {
                return JSON.readTree(bytes);
            }
            inputs.add("/options", "too long");
        } catch (JacksonException e) {
            inputs.add("/options", "a field is given twice; give it once");
        }
        return JSON.createObjectNode();
    }

    /** No time at all is no planning. */
    private double seconds(JsonNode value, Inputs inputs) {
        double seconds = value.isNumber() ? value.doubleValue() : 0;
        if (!(seconds > 0 && seconds <= mostSeconds)) {
            String most = BigDecimal.valueOf(mostSeconds).stripTrailingZeros().toPlainString();
            inputs.add("/options/seconds", "expected a number above 0, at most " + most);
        }
        return seconds;
    }

    private static double gap(JsonNode value, Inputs inputs) {
        double gap = value.isNumber() ? value.doubleValue() : -1;
        if (!(gap >= 0 && gap < 100)) {
            inputs.add("/options/gap", "expected a number from 0 to below 100");
        }
        return gap;
    }

    private static long seed(JsonNode value, Inputs inputs) {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            inputs.add("/options/seed", "expected a whole number of at most 64 bits");
            return 0;
        }
        return value.longValue();
    }

    private @Nullable String from(JsonNode value, Inputs inputs) {
        if (!value.isString()) {
            inputs.add("/options/from", "expected the id of a plan");
            return null;
        }
        watch.requireDatabase();
        String id = value.stringValue();
        Optional<StoredPlan> plan = PlanId.isOne(id) ? store.find(id) : Optional.empty();
        if (plan.isEmpty()) {
            inputs.add("/options/from", "there is no plan of this id");
        } else if (plan.get().resultVersion() == 0) {
            inputs.add("/options/from", "there is no plan to start from yet");
        }
        return id;
    }
}
