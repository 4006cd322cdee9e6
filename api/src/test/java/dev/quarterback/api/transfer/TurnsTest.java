package dev.quarterback.api.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two places for four, who are called in the order in which they came. */
class TurnsTest {
    private final List<String> called = new ArrayList<>();
    private final Turns turns = new Turns(2);

    private void come(String... names) {
        for (String name : names) {
            turns.call(() -> called.add(name));
        }
    }

    @Test
    void thereAreOnlySoManyAtOnce() {
        come("first", "second", "third");
        assertThat(called).containsExactly("first", "second");
    }

    @Test
    void aPlaceGoesToWhoHasWaitedLongest() {
        come("first", "second", "third", "fourth");
        turns.giveBack();
        assertThat(called).containsExactly("first", "second", "third");
        turns.giveBack();
        assertThat(called).containsExactly("first", "second", "third", "fourth");
    }

    @Test
    void aPlaceThatNobodyWaitsForIsFree() {
        come("first", "second");
        turns.giveBack();
        come("third");
        assertThat(called).containsExactly("first", "second", "third");
    }
}
