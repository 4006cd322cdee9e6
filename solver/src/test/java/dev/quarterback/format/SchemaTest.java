package dev.quarterback.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The JSON Schemas say the same as the readers, as far as a schema can say it. */
class SchemaTest {
    private static final Schema PROBLEM = schema("problem.schema.json");
    private static final Schema PLAN = schema("plan.schema.json");
    private static final Schema PATH = schema("path.schema.json");

    static Stream<BrokenInput> brokenProblems() {
        return BrokenProblems.all().filter(BrokenInput::isSeenBySchema);
    }

    static Stream<BrokenInput> brokenPlans() {
        return BrokenPlans.all().stream().filter(BrokenInput::isSeenBySchema);
    }

    static Stream<Arguments> shapes() {
        Map<String, Shape> problem = Map.ofEntries(
                Map.entry("", Shapes.PROBLEM),
                Map.entry("progress", Shapes.PROGRESS),
                Map.entry("target", Shapes.TARGET),
                Map.entry("rules", Shapes.RULES),
                Map.entry("dutyCycle", Shapes.DUTY_CYCLE),
                Map.entry("weights", Shapes.WEIGHTS),
                Map.entry("model", Shapes.MODEL),
                Map.entry("yard", Shapes.YARD),
                Map.entry("vessel", Shapes.VESSEL),
                Map.entry("center", Shapes.CENTER),
                Map.entry("handovers", Shapes.HANDOVERS),
                Map.entry("carrier", Shapes.CARRIER),
                Map.entry("busyDay", Shapes.BUSY_DAY),
                Map.entry("lane", Shapes.LANE),
                Map.entry("order", Shapes.ORDER),
                Map.entry("handover", Shapes.HANDOVER),
                Map.entry("arrival", Shapes.ARRIVAL));
        Map<String, Shape> plan = Map.of(
                "", Shapes.PLAN,
                "trip", Shapes.TRIP,
                "delivery", Shapes.DELIVERY,
                "undelivered", Shapes.UNDELIVERED,
                "upperBound", Shapes.UPPER_BOUND);
        Map<String, Shape> path = Map.of(
                "", Shapes.PATH,
                "order", Shapes.PATH_OF_ORDER,
                "vessel", Shapes.PATH_OF_VESSEL,
                "carrier", Shapes.PATH_OF_CARRIER,
                "setback", Shapes.SETBACK);
        return Stream.of(Map.entry(PROBLEM, problem), Map.entry(PLAN, plan), Map.entry(PATH, path))
                .flatMap(schema -> schema.getValue().entrySet().stream()
                        .map(shape ->
                                Arguments.of(shape.getKey(), schema.getKey().getSchemaNode(), shape.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void theSchemaHasTheFieldsThatTheReaderHas(String definition, JsonNode schema, Shape shape) {
        JsonNode object = definition.isEmpty() ? schema : schema.get("$defs").get(definition);
        assertThat(object.get("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(shape.fields());
        assertThat(requiredOf(object)).isEqualTo(shape.fields().subList(0, shape.required()));
        assertThat(object.path("additionalProperties").asBoolean(true)).isEqualTo(shape.open());
    }

    @Test
    void everyObjectOfTheSchemasIsCompared() {
        Set<String> compared = new HashSet<>();
        shapes().forEach(arguments -> compared.add((String) arguments.get()[0]));
        for (Schema schema : List.of(PROBLEM, PLAN, PATH)) {
            JsonNode definitions = schema.getSchemaNode().get("$defs");
            assertThat(definitions.propertyNames())
                    .filteredOn(name -> definitions.get(name).has("properties"))
                    .isSubsetOf(compared);
        }
    }

    @ParameterizedTest
    @MethodSource("brokenProblems")
    void theSchemaRefusesWhatTheReaderRefuses(BrokenInput broken) {
        assertThat(errors(PROBLEM, broken.json())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("brokenPlans")
    void theSchemaRefusesPlansThatTheReaderRefuses(BrokenInput broken) {
        assertThat(errors(PLAN, broken.json())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theSchemaAcceptsWhatTheReaderAccepts(long seed) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ProblemWriter.write(RandomProblem.of(seed), json);
        assertThat(errors(PROBLEM, json.toString(UTF_8))).isEmpty();
    }

    @Test
    void theSchemasAcceptEveryField() {
        assertThat(errors(PROBLEM, BrokenProblems.VALID)).isEmpty();
        assertThat(errors(PLAN, BrokenPlans.VALID)).isEmpty();
    }

    @Test
    void theSchemaAcceptsABoundThatFillsALong() {
        String plan = BrokenPlans.VALID.replace("\"deliveries\": 11034", "\"deliveries\": " + Long.MAX_VALUE);
        assertThat(plan).isNotEqualTo(BrokenPlans.VALID);
        assertThat(errors(PLAN, plan)).isEmpty();
    }

    private static List<String> requiredOf(JsonNode object) {
        return object.path("required").valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> errors(Schema schema, String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema(String name) {
        InputStream in = ProblemReader.class.getResourceAsStream(name);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(in);
    }
}
