package dev.quarterback.api.plan;

import dev.quarterback.PlanOptions;
import dev.quarterback.api.Settings;
import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.FieldFault;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobOptions;
import dev.quarterback.api.job.JobStore;
import dev.quarterback.api.web.Body;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the options of planning as strictly as the problem is read: nothing is ignored and nothing coerced. */
@Component
class OptionsReader {
    private static final int LONGEST = 10_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private final double mostSeconds;
    private final JobStore store;

    OptionsReader(Settings settings, JobStore store) {
        mostSeconds = settings.limits().seconds();
        this.store = store;
    }

    JobOptions read(Body body) throws IOException {
        JsonNode options = JSON.createObjectNode();
        if (body.has("options")) {
            options = tree(body);
        }
        List<FieldFault> faults = new ArrayList<>();
        double seconds = Math.min(mostSeconds, (double) PlanOptions.DEFAULT_TIME.toSeconds());
        Double gap = null;
        long seed = 0;
        String from = null;
        for (Map.Entry<String, JsonNode> field : options.properties()) {
            JsonNode value = field.getValue();
            switch (field.getKey()) {
                case "seconds" -> seconds = number(value, "seconds", 0, mostSeconds, faults);
                case "gap" -> gap = number(value, "gap", 0, 99.999, faults);
                case "seed" -> seed = seed(value, faults);
                case "from" -> from = from(value, faults);
                default -> add(faults, "", "unknown field; options are seconds, gap, seed, from");
            }
        }
        if (!faults.isEmpty()) {
            throw ApiException.invalid(faults);
        }
        return new JobOptions(seconds, gap, seed, from);
    }

    private static JsonNode tree(Body body) throws IOException {
        try (InputStream in = body.open("options")) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw ApiException.invalid(List.of(new FieldFault("/options", "too long")));
            }
            return JSON.readTree(bytes);
        } catch (tools.jackson.core.JacksonException e) {
            throw ApiException.invalid(List.of(new FieldFault("/options", "a field is given twice; give it once")));
        }
    }

    private static void add(List<FieldFault> faults, String field, String message) {
        faults.add(new FieldFault("/options" + (field.isEmpty() ? "" : "/" + field), message));
    }

    private static double number(JsonNode value, String field, double least, double most, List<FieldFault> faults) {
        if (!value.isNumber()) {
            add(faults, field, "expected a number");
            return least;
        }
        double number = value.doubleValue();
        boolean isOpen = field.equals("seconds"); // No time at all is no planning.
        if (!(isOpen ? number > least : number >= least) || !(number <= most)) {
            String range = (isOpen ? "above " : "from ") + (long) least + (isOpen ? ", at most " : " to ");
            add(faults, field, range + (most == Math.rint(most) ? Long.toString((long) most) : "below 100"));
        }
        return number;
    }

    private static long seed(JsonNode value, List<FieldFault> faults) {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            add(faults, "seed", "expected a whole number");
            return 0;
        }
        return value.longValue();
    }

    private @Nullable String from(JsonNode value, List<FieldFault> faults) {
        if (!value.isString()) {
            add(faults, "from", "expected the id of a plan");
            return null;
        }
        String id = value.stringValue();
        Optional<Job> job = id.length() > 36 ? Optional.empty() : store.find(id.replace('\0', ' '));
        if (job.isEmpty()) {
            add(faults, "from", "there is no plan of this id");
        } else if (job.get().resultVersion() == 0) {
            add(faults, "from", "there is no plan to start from yet");
        }
        return id;
    }
}
