package dev.quarterback.api.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is under way as the service ends. */
class TransfersTest {
    @Test
    void oneWhoseClientIsGoneKeepsNoOtherFromBeingHurried() {
        Transfers transfers = new Transfers();
        List<Integer> hurried = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            int own = number;
            transfers.add(() -> hurried.add(own));
            transfers.add(() -> {
                throw new IllegalStateException("The request is over.");
            });
        }

        transfers.stop();

        assertThat(hurried).containsExactlyInAnyOrder(0, 1, 2);
    }
}
