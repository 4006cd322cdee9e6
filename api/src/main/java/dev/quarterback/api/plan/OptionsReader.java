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
import dev.quarterback.replanning.WhatIf;
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
    private static final String SEED = "seed";
    private static final String SEEDS = "seeds";
    private static final String KEPT = "kept";
    private static final String KEEP_DAYS = "keepDays";
    private static final String FROM = "from";
    private static final List<String> OF_REVISIONS = List.of(SECONDS, "gap", SEED, KEEP_DAYS);
    private static final List<String> OF_EDITS = List.of(SECONDS, SEED);
    private static final List<String> NAMES = List.of(SECONDS, "gap", SEED, FROM);
    private static final List<String> OF_BOTTLENECKS = List.of(SECONDS, SEED, "candidates", "releases", "target");
    private static final List<String> OF_WHAT_IFS = List.of(SECONDS, SEED, SEEDS);
    private static final double BOTTLENECK_SECONDS = 10;
    private static final int USUAL_CANDIDATES = 3;
    private static final int MOST_CANDIDATES = 100;
    private static final int LONGEST = 10_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private final double mostSeconds;
    private final int mostDays;
    private final PlanStore store;
    private final StorageWatch watch;

    OptionsReader(Settings settings, PlanStore store, StorageWatch watch) {
        mostSeconds = settings.limits().seconds();
        mostDays = settings.limits().days();
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
     * How to plan again after a change.
     *
     * @param keepDays so many planning days, from the first one after the change on, stay as planned
     */
    public record RevisionOptions(double seconds, PlanningOptions planning, int keepDays) {}

    /**
     * The options of a body of a revision, which starts from a plan that is given, as {@link #read(Body, Inputs)}.
     *
     * @param parent id of that plan
     * @param hasChange whether it is one after a change, and not around an edited book, where no days are kept
     */
    public RevisionOptions readOfRevision(Body body, Inputs inputs, String parent, boolean hasChange)
            throws IOException {
        Options read = read(body, inputs, hasChange ? OF_REVISIONS : OF_EDITS);
        JsonNode given = tree(body, inputs).get(KEEP_DAYS);
        int keepDays = given == null ? 0 : whole(given, KEEP_DAYS, mostDays, inputs);
        PlanningOptions planning = read.planning();
        return new RevisionOptions(
                read.seconds(), new PlanningOptions(planning.gapPercent(), planning.seed(), parent), keepDays);
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
                case KEPT -> kept = (long) whole(field.getValue(), KEPT, Integer.MAX_VALUE, inputs);
                default ->
                    inputs.add(
                            BodyReader.pointer("options", field.getKey()),
                            unknown(field.getKey(), List.of(SECONDS, KEPT)));
            }
        }
        return new BoundOptions(seconds, kept);
    }

    /** The seconds that the options of a body of an explanation tell, {@code most} at most and when left out. */
    public double secondsOfExplanation(Body body, Inputs inputs, double most) throws IOException {
        double seconds = most;
        for (Map.Entry<String, JsonNode> field : tree(body, inputs).properties()) {
            if (field.getKey().equals(SECONDS)) {
                seconds = seconds(field.getValue(), most, inputs);
            } else {
                inputs.add(BodyReader.pointer("options", field.getKey()), unknown(field.getKey(), List.of(SECONDS)));
            }
        }
        return seconds;
    }

    /**
     * How to plan changes and the problem without one.
     *
     * @param secondsInAll of planning, all of them together
     * @param seed of the random numbers, the first of several
     * @param seeds with how many each is planned
     */
    public record WhatIfOptions(double secondsInAll, long seed, int seeds) {}

    /** The options of a body of so many what-ifs, each plan of which has {@code seconds}, as {@link #read(Body, Inputs)}. */
    public WhatIfOptions readOfWhatIfs(Body body, Inputs inputs, int changes) throws IOException {
        Double given = null;
        long seed = 0;
        int seeds = 1;
        for (Map.Entry<String, JsonNode> field : tree(body, inputs).properties()) {
            switch (field.getKey()) {
                case SECONDS -> given = seconds(field.getValue(), inputs);
                case SEED -> seed = seed(field.getValue(), inputs);
                case SEEDS -> seeds = whole(field.getValue(), SEEDS, 1, WhatIf.MOST_SEEDS, inputs);
                default ->
                    inputs.add(BodyReader.pointer("options", field.getKey()), unknown(field.getKey(), OF_WHAT_IFS));
            }
        }
        int plans = (1 + changes) * seeds;
        double seconds = given == null ? Math.min(standardSeconds(), mostSeconds / plans) : given;
        if (seconds * plans > mostSeconds) {
            inputs.add("/options/seconds", "too long for " + plans + " plans, the one without a change included");
        }
        return new WhatIfOptions(seconds * plans, seed, seeds);
    }

    /** The options of a body of bottlenecks, as {@link #read(Body, Inputs)}. */
    public BottleneckOptions readOfBottlenecks(Body body, Inputs inputs) throws IOException {
        Double seconds = null;
        long seed = 0;
        int candidates = USUAL_CANDIDATES;
        int releases = 0;
        Integer target = null;
        for (Map.Entry<String, JsonNode> field : tree(body, inputs).properties()) {
            JsonNode value = field.getValue();
            switch (field.getKey()) {
                case SECONDS -> seconds = seconds(value, inputs);
                case SEED -> seed = seed(value, inputs);
                case "candidates" -> candidates = whole(value, "candidates", MOST_CANDIDATES, inputs);
                case "releases" -> releases = whole(value, "releases", Integer.MAX_VALUE, inputs);
                case "target" -> target = whole(value, "target", Integer.MAX_VALUE, inputs);
                default ->
                    inputs.add(BodyReader.pointer("options", field.getKey()), unknown(field.getKey(), OF_BOTTLENECKS));
            }
        }
        double most = mostSeconds / new BottleneckOptions(1, seed, candidates, releases, target).secondsInAll();
        double each = seconds == null ? Math.min(most, BOTTLENECK_SECONDS) : seconds;
        BottleneckOptions read = new BottleneckOptions(each, seed, candidates, releases, target);
        if (each > most) {
            inputs.add("/options/seconds", "too long for the proofs and plans that these options take");
        }
        return read;
    }

    private static int whole(JsonNode value, String name, int most, Inputs inputs) {
        return whole(value, name, 0, most, inputs);
    }

    private static int whole(JsonNode value, String name, int least, int most, Inputs inputs) {
        boolean isWhole = value.isIntegralNumber() && value.canConvertToInt();
        if (!isWhole || value.intValue() < least || value.intValue() > most) {
            inputs.add("/options/" + name, "expected a whole number from " + least + " to " + most);
            return least;
        }
        return value.intValue();
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
                case SEED -> seed = seed(value, inputs);
                case FROM -> from = from(value, inputs);
                default -> {} // Read by who has more options.
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
        return seconds(value, mostSeconds, inputs);
    }

    private static double seconds(JsonNode value, double most, Inputs inputs) {
        double seconds = value.isNumber() ? value.doubleValue() : 0;
        if (!(seconds > 0 && seconds <= most)) {
            String limit = BigDecimal.valueOf(most).stripTrailingZeros().toPlainString();
            inputs.add("/options/seconds", "expected a number above 0, at most " + limit);
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
