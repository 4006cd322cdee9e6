package dev.quarterback.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ProblemSourceTest {

    @Test
    void generatesByKindOrdersAndSeed() throws Exception {
        assertThat(ProblemSource.get("tiny:70:3").orders()).hasSize(70);
        assertThat(ProblemSource.get("tiny:70:3")).isEqualTo(ProblemSource.get("tiny:70:3"));
    }

    @Test
    void namesTheKindsThereAre() {
        assertThatThrownBy(() -> ProblemSource.get("weak:70:3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weak")
                .hasMessageContaining("week");
    }

    @Test
    void anythingElseIsAFile() {
        assertThatThrownBy(() -> ProblemSource.get("no-such-file.json")).isInstanceOf(NoSuchFileException.class);
    }
}
