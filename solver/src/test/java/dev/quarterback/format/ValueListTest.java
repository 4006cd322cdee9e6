package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueListTest {
    @Test
    void valuesAreFoundWhateverTheirBlanksAndCase() {
        ValueList list = new ValueList(Map.of("Lot 7", "FRE", "Straße", "SEA", "İzmir", "IZM"), "", null);

        assertThat(list.ours("Lot 7")).isEqualTo("FRE");
        assertThat(list.ours("LOT7 ")).isEqualTo("FRE");
        assertThat(list.ours("stra ße")).isEqualTo("SEA");
        assertThat(list.ours("izmir")).isEqualTo("IZM");
        assertThat(list.ours("Lot 8")).isNull();
    }

    @Test
    void valuesThatDifferInCaseAloneAreUnclearUnlessTheyMeanTheSame() {
        ValueList list = new ValueList(Map.of("ab", "1", "AB", "2", "cd", "3", "C D", "3"), "", null);

        assertThat(list.isUnclear("Ab")).isTrue();
        assertThat(list.isUnclear("AB")).isFalse();
        assertThat(list.isUnclear("Cd")).isFalse();
        assertThat(list.ours("Cd")).isEqualTo("3");
    }

    @Test
    void whatIsCutCountsOnlyWhereNothingIsFoundWithIt() {
        ValueList list = new ValueList(Map.of("SEA", "1", "X-SEA", "2"), "X-", "other");

        assertThat(list.ours("x-sea")).isEqualTo("2");
        assertThat(list.ours("x- SEA")).isEqualTo("2");
        assertThat(new ValueList(Map.of("SEA", "1"), "X-", "other").ours("x- sea"))
                .isEqualTo("1");
        assertThat(list.ours("X-POR")).isEqualTo("other");
    }

    /** Where the whole list were looked through for each, this would take minutes. */
    @Test
    void longListsAreReadForLongTables() {
        int codes = 50_000;
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < codes; i++) {
            values.put("dealer " + i, "C" + i);
        }
        ValueList list = new ValueList(values, "", null);

        for (int i = 0; i < codes; i++) {
            assertThat(list.isUnclear("Dealer " + i)).isFalse();
            assertThat(list.ours("DEALER" + i)).isEqualTo("C" + i);
        }
    }
}
