package dev.quarterback.bound.yard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Trips noted as route, day and kind, on a year of 400 days. */
class ShortListTest {
    private static final int DAYS = 400;

    private final ShortList list = new ShortList();

    private List<String> trips() {
        return IntStream.range(0, list.size())
                .mapToObj(i -> list.route(i, DAYS) + " on " + list.day(i, DAYS) + (list.isLong(i) ? " long" : ""))
                .toList();
    }

    @Test
    void holdsTheTripsOfTheLastTwoPricingsEachOnce() {
        assertThat(list.isEmpty()).isTrue();
        list.note(7, 0, false, DAYS);
        list.note(7, 0, true, DAYS);
        list.take();
        assertThat(trips()).containsExactly("7 on 0", "7 on 0 long");

        list.note(1_200_000, 399, true, DAYS);
        list.note(7, 0, true, DAYS);
        list.take();
        assertThat(trips()).containsExactly("7 on 0", "7 on 0 long", "1200000 on 399 long");

        list.take();
        assertThat(trips()).as("the first look is forgotten").containsExactly("7 on 0 long", "1200000 on 399 long");
        list.take();
        assertThat(list.isEmpty()).as("nothing paid in two looks").isTrue();
    }

    @Test
    void holdsAsManyAsPay() {
        IntStream.range(0, 1_000).forEach(route -> list.note(route, 3, false, DAYS));
        list.take();
        assertThat(list.size()).isEqualTo(1_000);
    }
}
