package dev.quarterback.benchmark.ordermodel;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** Changes any number of trips and orders at once; it costs one calculation of the score. */
final class BulkMove extends AbstractMove<OrderSchedule> {
    private final Board board;
    private final Changes changes;

    BulkMove(Board board, Changes changes) {
        this.board = board;
        this.changes = changes;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<OrderSchedule> director) {
        return !changes.isEmpty();
    }

    @Override
    protected BulkMove createUndoMove(ScoreDirector<OrderSchedule> director) {
        return new BulkMove(board, board.current(changes));
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<OrderSchedule> director) {
        write(director, changes);
        board.apply(changes);
        board.forgetTouched();
    }

    /** Makes {@code changes} on the working solution. */
    static void write(ScoreDirector<OrderSchedule> director, Changes changes) {
        OrderSchedule schedule = director.getWorkingSolution();
        for (int i = 0; i < changes.slots().length; i++) {
            route(director, schedule.slots.get(changes.slots()[i]), changes.routes()[i]);
        }
        for (int i = 0; i < changes.orders().length; i++) {
            OrderAssignment order = schedule.orders.get(changes.orders()[i]);
            Handover handover = changes.handovers()[i];
            int trip = changes.trips()[i];
            trip(director, order, trip < 0 ? null : schedule.slots.get(trip));
            day(director, order, handover == null ? null : schedule.days.get(handover.at().day));
        }
    }

    private static void route(ScoreDirector<OrderSchedule> director, TripSlot slot, @Nullable Route route) {
        if (slot.route != route) {
            director.beforeVariableChanged(slot, TripSlot.ROUTE);
            slot.route = route;
            director.afterVariableChanged(slot, TripSlot.ROUTE);
        }
    }

    private static void trip(ScoreDirector<OrderSchedule> director, OrderAssignment order, @Nullable TripSlot trip) {
        if (order.trip != trip) {
            director.beforeVariableChanged(order, OrderAssignment.TRIP);
            order.trip = trip;
            director.afterVariableChanged(order, OrderAssignment.TRIP);
        }
    }

    private static void day(ScoreDirector<OrderSchedule> director, OrderAssignment order, @Nullable Integer day) {
        if (!Objects.equals(order.day, day)) {
            director.beforeVariableChanged(order, OrderAssignment.DAY);
            order.day = day;
            director.afterVariableChanged(order, OrderAssignment.DAY);
        }
    }

    @Override
    public List<Object> getPlanningEntities() {
        throw new UnsupportedOperationException("No acceptor in use asks for entities.");
    }

    @Override
    public List<Object> getPlanningValues() {
        throw new UnsupportedOperationException("No acceptor in use asks for values.");
    }

    @Override
    public String toString() {
        return changes.slots().length + " trips, " + changes.orders().length + " orders";
    }
}
