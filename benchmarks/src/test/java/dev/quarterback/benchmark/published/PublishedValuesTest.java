package dev.quarterback.benchmark.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarterback.format.ProblemReader;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The file of values is read, and goes with the problems beside it. */
class PublishedValuesTest {
    private static final Path FOLDER = Path.of("../datasets/published");

    @TempDir
    private Path folder;

    @Test
    void aLineIsAProblem() throws IOException {
        assertThat(PublishedValues.read(file("""
                        file,family,measure,lower,upper
                        a.json.gz,top,deliveries,571,
                        b.json,cvrp,km,,12747
                        c.json,mkp,deliveries,10,12
                        """)))
                .containsExactly(
                        new PublishedProblem("a.json.gz", "top", Measure.DELIVERIES, 571L, null),
                        new PublishedProblem("b.json", "cvrp", Measure.KM, null, 12747L),
                        new PublishedProblem("c.json", "mkp", Measure.DELIVERIES, 10L, 12L));
    }

    @Test
    void whatCannotBeReadIsToldWithTheFile() throws IOException {
        Path file = file("""
                file,family,measure,lower,upper
                a.json,top,miles,571,
                """);

        assertThatThrownBy(() -> PublishedValues.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("miles");
    }

    @Test
    void everyProblemOfTheFolderHasAValue() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.contains(".json"))
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(
                            shipped().stream().map(PublishedProblem::file).toList());
        }
    }

    static List<PublishedProblem> shipped() throws IOException {
        return PublishedValues.read(FOLDER.resolve("values.csv"));
    }

    /** Bounds of problems without appointments hold for every plan, and km are the cost where nothing else costs. */
    @ParameterizedTest
    @MethodSource("shipped")
    void eachIsValidAndItsValueIsWithinWhatCanBeDelivered(PublishedProblem published) throws IOException {
        Problem problem = ProblemReader.read(FOLDER.resolve(published.file()));

        assertThat(problem.orders()).isNotEmpty().allMatch(order -> order.appointment() == null);
        if (published.measure() == Measure.DELIVERIES) {
            assertThat(published.reference())
                    .isLessThanOrEqualTo(
                            problem.orders().stream().mapToLong(Order::priority).sum());
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("values.csv"), text);
    }
}
