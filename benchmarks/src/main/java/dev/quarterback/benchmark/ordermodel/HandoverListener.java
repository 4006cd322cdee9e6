package dev.quarterback.benchmark.ordermodel;

import java.util.Objects;
import org.optaplanner.core.api.domain.variable.VariableListener;
import org.optaplanner.core.api.score.director.ScoreDirector;

/** Keeps each order's handover in step with its trip, its day and the trip's route. */
public final class HandoverListener implements VariableListener<OrderSchedule, Object> {

    @Override
    public void afterVariableChanged(ScoreDirector<OrderSchedule> director, Object entity) {
        if (entity instanceof OrderAssignment assignment) {
            update(director, assignment);
        } else {
            // A rider that has chosen the trip in the same move is told by itself.
            ((TripSlot) entity).riders.forEach(rider -> update(director, rider));
        }
    }

    private static void update(ScoreDirector<OrderSchedule> director, OrderAssignment assignment) {
        TripSlot trip = assignment.trip;
        Integer day = assignment.day;
        OrderHandover handover =
                day == null ? null : OrderHandover.of(assignment.order, trip, trip == null ? null : trip.route, day);
        if (!Objects.equals(handover, assignment.handover)) {
            director.beforeVariableChanged(assignment, OrderAssignment.HANDOVER);
            assignment.handover = handover;
            director.afterVariableChanged(assignment, OrderAssignment.HANDOVER);
        }
    }

    @Override
    public void beforeVariableChanged(ScoreDirector<OrderSchedule> director, Object entity) {}

    @Override
    public void beforeEntityAdded(ScoreDirector<OrderSchedule> director, Object entity) {}

    @Override
    public void afterEntityAdded(ScoreDirector<OrderSchedule> director, Object entity) {}

    @Override
    public void beforeEntityRemoved(ScoreDirector<OrderSchedule> director, Object entity) {}

    @Override
    public void afterEntityRemoved(ScoreDirector<OrderSchedule> director, Object entity) {}
}
