package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plans of the same trips and deliveries have the same digest, others have not. */
class PlanDigestTest {
    private static final LocalDate MONDAY = LocalDate.parse("2019-06-24");
    private static final Trip FIRST = new Trip("T1", "C1", MONDAY, List.of("SEA", "POR"));
    private static final Trip SECOND = new Trip("T2", "C2", MONDAY, List.of("SEA"));
    private static final Delivery A = new Delivery("A", "SEA", MONDAY, "T1");
    private static final Delivery B = new Delivery("B", "SEA", MONDAY, null);
    private static final String DIGEST = digest(List.of(FIRST, SECOND), List.of(A, B));

    private static String digest(List<Trip> trips, List<Delivery> deliveries) {
        return PlanDigest.of(
                new Plan("week", trips, deliveries, List.of(new Undelivered("X", "no carrier comes")), null));
    }

    @Test
    void neitherTheOrderOfRowsNorReasonsMatter() {
        Plan other = new Plan("week", List.of(SECOND, FIRST), List.of(B, A), List.of(), null);

        assertThat(PlanDigest.of(other)).isEqualTo(DIGEST).hasSize(64);
    }

    @Test
    void whatIsPlannedDoes() {
        List<Trip> trips = List.of(FIRST, SECOND);

        assertThat(List.of(
                        digest(List.of(FIRST), List.of(A, B)),
                        digest(List.of(FIRST, new Trip("T2", "C3", MONDAY, List.of("SEA"))), List.of(A, B)),
                        digest(List.of(FIRST, new Trip("T2", "C2", MONDAY.plusDays(1), List.of("SEA"))), List.of(A, B)),
                        digest(List.of(new Trip("T1", "C1", MONDAY, List.of("POR", "SEA")), SECOND), List.of(A, B)),
                        digest(trips, List.of(A)),
                        digest(trips, List.of(A, new Delivery("B", "POR", MONDAY, null))),
                        digest(trips, List.of(A, new Delivery("B", "SEA", MONDAY.plusDays(1), null))),
                        digest(trips, List.of(A, new Delivery("B", "SEA", MONDAY, "T2"))),
                        PlanDigest.of(new Plan("other", trips, List.of(A, B), List.of(), null))))
                .doesNotHaveDuplicates()
                .doesNotContain(DIGEST);
    }
}
