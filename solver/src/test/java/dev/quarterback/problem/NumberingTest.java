package dev.quarterback.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NumberingTest {
    private final Numbering numbering = Numbering.of(new ProblemBuilder("ids", "2019-06-24", "2019-06-25")
            .model("M3", 1000)
            .model("MS", 2000)
            .yard("FRE", 37.5, -122)
            .center("SEA", 47, -122, 1)
            .center("POR", 45, -122, 1)
            .build());

    @Test
    void numbersArePositionsInTheProblemsLists() {
        assertThat(numbering.model("MS")).isEqualTo(1);
        assertThat(numbering.center("POR")).isEqualTo(1);
        assertThat(numbering.centerOrNone("SEA")).isZero();
        assertThat(numbering.yardOrNone("FRE")).isZero();
    }

    @Test
    void aSiteOfTheOtherKindHasNoNumber() {
        assertThat(numbering.yardOrNone("SEA")).isEqualTo(Numbering.NONE);
        assertThat(numbering.centerOrNone("FRE")).isEqualTo(Numbering.NONE);
    }

    @Test
    void anIdThatThereIsNotIsAnError() {
        assertThatThrownBy(() -> numbering.center("LAX"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The problem has no site, model or vessel (LAX).");
    }
}
