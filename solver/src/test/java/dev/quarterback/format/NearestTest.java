package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({"SEA,SEA,0", "SEA9,SEA,1", "SEA,SEAT,1", "SEA,SEB,1", "SEA,SAE,1", "kitten,sitting,3", "'',abc,3"})
    void countsTypingErrors(String a, String b, int errors) {
        assertThat(Nearest.distance(a, b)).isEqualTo(errors);
        assertThat(Nearest.distance(b, a)).isEqualTo(errors);
    }

    @Test
    void suggestsTheNearestNameAndOfSeveralTheFirst() {
        assertThat(Nearest.to("BOSTEN", List.of("HOUSTON", "BOSTAN", "BOSTON"))).hasValue("BOSTAN");
        assertThat(Nearest.to("boston", List.of("BOSTEN", "BOSTON"))).hasValue("BOSTON");
    }

    @Test
    void suggestsNothingThatTakesMuchImagination() {
        assertThat(Nearest.to("X", List.of("Y"))).isEmpty();
        assertThat(Nearest.to("SEA", List.of("SOX", "FRE"))).isEmpty();
        assertThat(Nearest.to("BOSTON", List.of("AUSTIN"))).isEmpty();
    }
}
