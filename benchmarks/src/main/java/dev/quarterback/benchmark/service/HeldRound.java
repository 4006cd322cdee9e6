package dev.quarterback.benchmark.service;

import dev.quarterback.benchmark.service.PlanState.Worth;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One plan whose end falls into an outage, and what has become of it. */
final class HeldRound {
    private static final long LOOK_MILLIS = 50;
    private static final long LONGEST_SECONDS = 120;

    private final List<JobNode> nodes;
    private final double seconds;
    private @Nullable Worth announced;

    /**
     * A round.
     *
     * @param nodes services that share a database
     * @param seconds of the plan
     */
    HeldRound(List<JobNode> nodes, double seconds) {
        this.nodes = nodes;
        this.seconds = seconds;
    }

    /** Which outage to have, by the service that runs the plan. */
    @FunctionalInterface
    interface Choice {
        Outage of(int node);
    }

    /**
     * What has become of the plan.
     *
     * @param solved the best that any service had at the end of planning or has told before the outage
     * @param saved what is told at the end
     * @param fetched what the plan comes to that is fetched at the end
     * @param isComplete whether the plan was solved for all its seconds
     * @param ends how often its end was logged
     * @param counted how often its end was counted
     */
    record Outcome(
            String text,
            @Nullable Worth solved,
            @Nullable Worth saved,
            @Nullable Worth fetched,
            boolean isComplete,
            long ends,
            long counted) {
        boolean isLost() {
            return isWorse(saved) || isWorse(fetched);
        }

        /** A round in which nobody has come to a plan shows nothing and counts as lost. */
        private boolean isWorse(@Nullable Worth kept) {
            return solved == null || kept == null || kept.compareTo(solved) < 0;
        }

        boolean isAsItShouldBe() {
            return !isLost() && isComplete && ends == 1 && counted == 1;
        }
    }

    /**
     * Plays the round.
     *
     * @param body of the submission
     * @param before the end of the plan's time, in seconds, when the outage begins
     * @param length of the outage in seconds
     */
    Outcome play(String body, Choice choice, double before, double length) throws IOException, InterruptedException {
        double countedBefore = counted();
        String id = nodes.get(0).submit(body);
        int runner = awaitBegin(id);
        awaitElapsed(id, seconds - before);
        Outage outage = choice.of(runner);
        outage.begin();
        try {
            pause(length);
        } finally {
            outage.end();
        }
        PlanState last = awaitSettled(id);
        Worth solved = solved(id);
        Worth fetched = nodes.get(0).result(id);
        long ends =
                nodes.stream().mapToLong(node -> node.logged(id, "job ended")).sum();
        long counted = Math.round(counted() - countedBefore);
        String text = String.format(
                Locale.ROOT,
                "%s, from %.1f s before the end for %.1f s: announced %s, solved %s, saved %s after %.1f s; ended %d×, counted %d×",
                outage.name(),
                before,
                length,
                text(announced),
                text(solved),
                text(last.worth()),
                last.elapsedSeconds(),
                ends,
                counted);
        Worth best = solved == null ? null : Worth.better(announced, solved);
        return new Outcome(text, best, last.worth(), fetched, isComplete(last), ends, counted);
    }

    private @Nullable Worth solved(String id) {
        return nodes.stream().map(node -> node.solved(id)).reduce(null, Worth::better);
    }

    private boolean isComplete(PlanState last) {
        return last.status().equals("DONE") && last.elapsedSeconds() >= seconds - 0.01;
    }

    private static String text(@Nullable Worth worth) {
        return worth == null ? "nothing" : worth.kept() + "/" + worth.delivered() + "/" + worth.cost();
    }

    private double counted() throws IOException, InterruptedException {
        double sum = 0;
        for (JobNode node : nodes) {
            sum += node.counted();
        }
        return sum;
    }

    private int awaitBegin(String id) throws IOException, InterruptedException {
        long limit = limit();
        while (System.nanoTime() < limit) {
            for (int i = 0; i < nodes.size(); i++) {
                if (nodes.get(i).isBusyWith(id)) {
                    return i;
                }
            }
            pause(LOOK_MILLIS / 1e3);
        }
        throw new IOException("Nobody has begun plan " + id + ".");
    }

    private void awaitElapsed(String id, double elapsed) throws IOException, InterruptedException {
        long limit = limit();
        while (System.nanoTime() < limit) {
            boolean isTime = false;
            for (JobNode node : nodes) {
                Optional<PlanState> state = node.state(id);
                if (state.isPresent()) {
                    announced = Worth.better(announced, state.get().worth());
                    isTime |= state.get().elapsedSeconds() >= elapsed
                            || state.get().hasEnded();
                }
            }
            if (isTime) {
                return;
            }
            pause(LOOK_MILLIS / 1e3);
        }
        throw new IOException("Plan " + id + " does not go on.");
    }

    /** Waits until it has ended and nobody holds anything of it any more. */
    private PlanState awaitSettled(String id) throws IOException, InterruptedException {
        long limit = limit();
        while (System.nanoTime() < limit) {
            boolean isBusy = nodes.stream().anyMatch(node -> node.isBusyWith(id));
            Optional<PlanState> state = nodes.get(0).state(id);
            if (!isBusy && state.isPresent() && state.get().hasEnded()) {
                return nodes.get(0).state(id).orElse(state.get());
            }
            pause(LOOK_MILLIS / 1e3);
        }
        throw new IOException("Plan " + id + " does not end.");
    }

    private static long limit() {
        return System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    }

    private static void pause(double seconds) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(Math.round(seconds * 1000));
    }
}
