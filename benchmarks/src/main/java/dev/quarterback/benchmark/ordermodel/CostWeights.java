package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.problem.Weights;
import org.optaplanner.core.api.domain.constraintweight.ConstraintConfiguration;
import org.optaplanner.core.api.domain.constraintweight.ConstraintWeight;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;

/** What each unit of the cost's terms weighs in a problem; a term of weight 0 is not computed at all. */
@ConstraintConfiguration
public final class CostWeights {
    @ConstraintWeight("km")
    final BendableLongScore km;

    @ConstraintWeight("surge")
    final BendableLongScore surge;

    @ConstraintWeight("preference")
    final BendableLongScore preference;

    @ConstraintWeight("late")
    final BendableLongScore late;

    @ConstraintWeight("wait")
    final BendableLongScore waiting;

    @ConstraintWeight("level")
    final BendableLongScore level;

    @ConstraintWeight("change")
    final BendableLongScore change;

    CostWeights(Weights weights) {
        km = OrderModelScore.cost(weights.km());
        surge = OrderModelScore.cost(weights.surge());
        preference = OrderModelScore.cost(weights.preference());
        late = OrderModelScore.cost(weights.late());
        waiting = OrderModelScore.cost(weights.waiting());
        level = OrderModelScore.cost(weights.level());
        change = OrderModelScore.cost(weights.change());
    }
}
