package dev.quarterback.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProofTroubleTest {
    @Test
    void withoutTroubleThereIsNoWarning() {
        assertThat(ProofTrouble.warnings(null, false)).isEmpty();
    }

    @Test
    void missingLibraryIsFoundInWhatWrapsIt() {
        Throwable trouble = new IllegalStateException("wrapped", new UnsatisfiedLinkError("no jniortools"));

        assertThat(ProofTrouble.warnings(trouble, false))
                .containsExactly("no bound: the library for linear programs cannot be loaded"
                        + " (java.lang.UnsatisfiedLinkError: no jniortools)");
    }
}
