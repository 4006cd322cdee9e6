package dev.quarterback.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostTermsTest {
    @Test
    void theCostIsTheWeightedSumOfTheTerms() {
        CostTerms terms = new CostTerms(1, 2, 3, 4, 5, 6, 7, 0, 0);

        assertThat(terms.weighted(new Weights(1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 1, 20)))
                .isEqualTo(7_654_321);
    }

    @Test
    void aCostOfMoreThanALongIsTheGreatestLong() {
        Weights greatest =
                new Weights(1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000, 1, 20);
        long most = Long.MAX_VALUE;

        assertThat(new CostTerms(most, 0, 0, 0, 0, 0, 0, 0, 0).weighted(greatest))
                .isEqualTo(most);
        assertThat(new CostTerms(0, 0, 0, 0, most, 0, 1, 0, 0).weighted(greatest))
                .isEqualTo(most);
        assertThat(new CostTerms(most, most, most, most, most, most, most, 0, 0).weighted(greatest))
                .isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 9223372036854, 1000000, 9223372036854000000",
        "775807, 9223372036854, 1000000, 9223372036854775807",
        "775808, 9223372036854, 1000000, 9223372036854775807",
        "0, 9223372036855, 1000000, 9223372036854775807",
        "5, 9223372036854775807, 0, 5",
        "9223372036854775807, 0, 1, 9223372036854775807",
        "-5, 3, 1, -2"
    })
    void aTermIsAddedAsFarAsALongGoes(long cost, long term, int weight, long sum) {
        assertThat(CostTerms.plus(cost, term, weight)).isEqualTo(sum);
    }
}
