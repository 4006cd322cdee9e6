package dev.quarterback.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.ReasonCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeOrdersTest {
    private static MissingOrder order(String id, String reason, String... remedies) {
        return new MissingOrder(id, ReasonCode.SEVERAL, reason, "Ask again.", List.of(remedies));
    }

    @Test
    void whatIsTheSameOfSomeOrdersIsToldOnce() {
        assertThat(AlikeOrders.of(List.of(
                        order("A", "full", "one more"),
                        order("B", "busy"),
                        order("C", "full", "one more"),
                        order("D", "full", "1", "2", "3", "4"))))
                .containsExactly(
                        new AlikeOrders("A, C", "full", "one more", "Lets one of them in"),
                        new AlikeOrders("B", "busy. Ask again.", "", "Lets it in"),
                        new AlikeOrders("D", "full", "1; or 2; or 3; or 1 more", "Lets it in"));
    }
}
