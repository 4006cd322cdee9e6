package dev.quarterback.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.format.ProblemWriter;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the dataset against its generator.
 *
 * <p>After a change of the story, {@code mvn -pl solver test -Dtest=StoryTest -Ddatasets.write=true} writes it anew.
 */
class StoryTest {
    private static final Path DATASET = Path.of("../datasets/final-week/na-2019-q2.json");

    private final Problem story = Story.finalWeek();

    @Test
    void theDatasetIsByteForByteWhatTheGeneratorMakes() throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        ProblemWriter.write(story, made);
        if (Boolean.getBoolean("datasets.write")) {
            ProblemWriter.write(story, DATASET);
        }

        assertThat(Files.readAllBytes(DATASET)).isEqualTo(made.toByteArray());
    }

    @Test
    void ofTwelveThousandOrdersSevenThousandHaveAnAppointment() {
        assertThat(story.orders()).hasSize(12_000);
        assertThat(story.orders().stream().filter(order -> order.appointment() != null))
                .hasSize(7_000);
    }

    @Test
    void overAThirdOfTheDemandIsInCalifornia() {
        Set<String> california = Network.of(Traits.of(Kind.WEEK), story.orders().size()).centers().stream()
                .filter(center -> center.region().equals("CA"))
                .map(Town::id)
                .collect(Collectors.toSet());
        long there = story.orders().stream()
                .map(order -> order.centers().get(0))
                .filter(california::contains)
                .count();

        assertThat(there / 12_000.0).isBetween(0.35, 0.37);
    }

    @Test
    void aboutAQuarterOfTheVehiclesIsOnSite() {
        Set<String> yards = story.yards().stream().map(yard -> yard.id()).collect(Collectors.toSet());
        long onSite = story.orders().stream()
                .map(Order::location)
                .filter(location -> !yards.contains(location))
                .count();

        assertThat(onSite / 12_000.0).isBetween(0.20, 0.25);
    }
}
