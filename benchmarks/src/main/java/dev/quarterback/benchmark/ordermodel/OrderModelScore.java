package dev.quarterback.benchmark.ordermodel;

import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;

/** The levels of the score, from "What a good plan is". */
final class OrderModelScore {
    static final BendableLongScore RULE = BendableLongScore.ofHard(1, 3, 0, 1);
    static final BendableLongScore APPOINTMENT = soft(0, 1);
    static final BendableLongScore DELIVERY = soft(1, 1);

    private OrderModelScore() {}

    static BendableLongScore cost(long weight) {
        return soft(2, weight);
    }

    private static BendableLongScore soft(int level, long value) {
        return BendableLongScore.ofSoft(1, 3, level, value);
    }
}
