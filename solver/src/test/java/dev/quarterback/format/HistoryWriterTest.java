package dev.quarterback.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.quarterback.DeliveryPlanner;
import dev.quarterback.generate.Kind;
import dev.quarterback.generate.PathGenerator;
import dev.quarterback.generate.PathRates;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.history.History;
import dev.quarterback.history.HistoryTally;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.Simulation;
import dev.quarterback.quarter.SimulationListener;
import dev.quarterback.quarter.SimulationOptions;
import dev.quarterback.run.StopSignal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HistoryWriterTest {
    private static final PathRates OFTEN = new PathRates(0.3, 0.5, 0.1, 0.2, 0.1, 0.1, 5);

    private static Schema schema(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HistoryWriter.class.getResourceAsStream(name))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        }
    }

    @Test
    void pathsAndHistoriesAreWhatTheirSchemasSay() throws IOException {
        Problem problem = new ProblemGenerator().generate(Kind.ROLLED, 60, 2);
        SamplePath path = PathGenerator.generate(problem, OFTEN, 3);
        History history = new Simulation(new DeliveryPlanner()::planWithoutBound, SimulationOptions.DEFAULT)
                .run(problem, path, PolicyKind.FIRST_COME, SimulationListener.NONE, new StopSignal())
                .history();
        ByteArrayOutputStream pathBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream historyBytes = new ByteArrayOutputStream();

        PathWriter.write(path, pathBytes);
        HistoryWriter.write(history, HistoryTally.of(problem, path, history), historyBytes);

        assertThat(schema("path.schema.json").validate(pathBytes.toString(UTF_8), InputFormat.JSON))
                .isEmpty();
        assertThat(schema("history.schema.json").validate(historyBytes.toString(UTF_8), InputFormat.JSON))
                .isEmpty();
        assertThat(history.days()).anySatisfy(day -> assertThat(day.mishaps()).isNotEmpty());
    }
}
