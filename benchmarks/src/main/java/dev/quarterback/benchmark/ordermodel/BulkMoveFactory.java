package dev.quarterback.benchmark.ordermodel;

import java.util.Iterator;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** Proposes bulk moves, drawn at random; all of a phase's moves must come from here, so that the board stays in step. */
public final class BulkMoveFactory implements MoveIteratorFactory<OrderSchedule, BulkMove> {
    private @Nullable BulkMoves moves;

    @Override
    public void phaseStarted(ScoreDirector<OrderSchedule> director) {
        moves = new BulkMoves(new Board(director.getWorkingSolution()));
    }

    @Override
    public void phaseEnded(ScoreDirector<OrderSchedule> director) {
        moves = null;
    }

    @Override
    public long getSize(ScoreDirector<OrderSchedule> director) {
        return director.getWorkingSolution().slots.size();
    }

    @Override
    public Iterator<BulkMove> createOriginalMoveIterator(ScoreDirector<OrderSchedule> director) {
        throw new UnsupportedOperationException("Bulk moves are only drawn at random.");
    }

    @Override
    public Iterator<BulkMove> createRandomMoveIterator(ScoreDirector<OrderSchedule> director, Random random) {
        BulkMoves source = Objects.requireNonNull(moves);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public BulkMove next() {
                return source.draw(random);
            }
        };
    }
}
