package dev.quarterback.planning;

import dev.quarterback.bound.Aim;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.problem.Problem;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A proof of bounds that runs in a thread of its own; whatever happens to it, nothing else is lost. */
final class Proof implements AutoCloseable {
    /** Time past its end that a proof gets for its last bound; one that needs longer is left to itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Pace pace;
    private final Consumer<ProvenBounds> listener;
    private final CompletableFuture<Void> first = new CompletableFuture<>();
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private final CompletableFuture<Void> hurried = new CompletableFuture<>();
    private volatile boolean stopped;
    private boolean closed;
    private @Nullable ProvenBounds best;
    private @Nullable Throwable trouble;

    private Proof(Pace pace, Consumer<ProvenBounds> listener) {
        this.pace = pace;
        this.listener = listener;
    }

    /**
     * Begins a proof.
     *
     * @param goals what is to be proven
     * @param aim the plan that it is held against
     * @param pace how much it rests
     * @param listener is told of each better bound, in the proof's own thread, until the proof is ended
     */
    static Proof start(
            Prover prover, Problem problem, Set<Goal> goals, Aim aim, Pace pace, Consumer<ProvenBounds> listener) {
        Proof proof = new Proof(pace, listener);
        Thread thread = new Thread(() -> proof.run(prover, problem, goals, aim), "bound");
        thread.setDaemon(true); // A proof that does not come to its end must not keep the process from ending.
        thread.start();
        return proof;
    }

    /** No proof at all: it is over, and has no bound. */
    static Proof none() {
        Proof proof = new Proof(Pace.alone(), bounds -> {});
        proof.over.complete(null);
        return proof;
    }

    /** Errors too, for want of memory or of a library, say: a plan is worth having without a bound. */
    private void run(Prover prover, Problem problem, Set<Goal> goals, Aim aim) {
        try {
            publish(prover.prove(problem, goals, aim, this::restOrStop, this::publish));
        } catch (Throwable e) {
            fail(e);
        } finally {
            over.complete(null);
        }
    }

    private boolean restOrStop() {
        pace.keep(() -> stopped);
        return stopped;
    }

    private synchronized void publish(ProvenBounds bounds) {
        if (!closed && !bounds.equals(best)) {
            best = bounds;
            listener.accept(bounds);
            first.complete(null);
        }
    }

    private synchronized void fail(Throwable e) {
        trouble = e;
    }

    /** Lets those who wait go on at once; for when the user asks for the end. */
    void hurry() {
        hurried.complete(null);
    }

    /** Waits for the first bound, as long as there may be one and nobody hurries, but not longer than {@code limit}. */
    void awaitFirst(Duration limit) {
        await(CompletableFuture.anyOf(first, over, hurried), limit);
    }

    /** Waits until the proof has ended by itself, as long as nobody hurries, but not longer than {@code limit}. */
    void awaitEnd(Duration limit) {
        await(CompletableFuture.anyOf(over, hurried), limit);
    }

    private static void await(CompletableFuture<?> event, Duration limit) {
        try {
            event.get(Math.max(0, limit.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // What there is has to do.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the proof, after its last bound where that comes soon. */
    ProofOutcome end() {
        boolean complete = over.isDone();
        stopped = true;
        await(over, PATIENCE);
        synchronized (this) {
            closed = true;
            return new ProofOutcome(best, complete && trouble == null, ProofTrouble.warnings(trouble, best != null));
        }
    }

    /** Ends the proof at once, for its memory. */
    void giveUp() {
        hurry();
        end();
    }

    /** Ends the proof without waiting for it; takes no memory, of which there may be none left. */
    @Override
    public void close() {
        stopped = true;
        synchronized (this) {
            closed = true;
        }
    }
}
