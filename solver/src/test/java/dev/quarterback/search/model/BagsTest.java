package dev.quarterback.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BagsTest {

    @Test
    void anItemIsInOneBagAtMost() {
        Bags bags = new Bags(3, 5);
        bags.add(1, 4);
        bags.add(1, 0);

        assertThat(bags.size(1)).isEqualTo(2);
        assertThat(bags.bagOf(4)).isEqualTo(1);
        assertThat(bags.contains(3)).isFalse();
        assertThat(bags.bagOf(3)).isEqualTo(-1);

        bags.remove(4);
        bags.add(2, 4);
        assertThat(contents(bags, 3)).containsExactly(Set.of(), Set.of(0), Set.of(4));
    }

    /** Against a set for each bag, after each of many random changes. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void holdsWhatWasAddedAndNotRemoved(long seed) {
        Random random = new Random(seed);
        int count = 1 + random.nextInt(5);
        int items = 1 + random.nextInt(40);
        Bags bags = new Bags(count, items);
        List<Set<Integer>> expected = new ArrayList<>();
        for (int bag = 0; bag < count; bag++) {
            expected.add(new TreeSet<>());
        }
        for (int i = 0; i < 500; i++) {
            int item = random.nextInt(items);
            if (bags.contains(item)) {
                expected.get(bags.bagOf(item)).remove(item);
                bags.remove(item);
            } else {
                int bag = random.nextInt(count);
                bags.add(bag, item);
                expected.get(bag).add(item);
                assertThat(bags.bagOf(item)).isEqualTo(bag);
            }
            assertThat(contents(bags, count)).isEqualTo(expected);
        }
    }

    private static List<Set<Integer>> contents(Bags bags, int count) {
        List<Set<Integer>> all = new ArrayList<>();
        for (int bag = 0; bag < count; bag++) {
            Set<Integer> contents = new TreeSet<>();
            for (int place = 0; place < bags.size(bag); place++) {
                assertThat(contents.add(bags.get(bag, place))).as("once").isTrue();
            }
            all.add(contents);
        }
        return all;
    }
}
