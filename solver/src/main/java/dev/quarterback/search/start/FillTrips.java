package dev.quarterback.search.start;

import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.Workbench;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import dev.quarterback.search.model.Schedule;
import dev.quarterback.search.rule.ScheduleScore;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/**
 * Plans afresh, the fullest trips first: in each of a few rounds every carrier adds the best of some random trips as
 * long as they are full enough for the round.
 *
 * <p>See "What a search starts from" in docs/algorithm.md.
 */
public final class FillTrips implements CustomPhaseCommand<Schedule> {
    /** Share of a carrier's positions that a trip of each round fills at least. */
    private static final double[] ROUNDS = {1, 0.85, 0.6, 0};
    /** Random trips of which the best is taken. */
    private static final int SAMPLES = 8;

    private final long seed;
    private final BooleanSupplier stopped;

    /** {@code stopped} is asked now and then whether to end early. */
    public FillTrips(long seed, BooleanSupplier stopped) {
        this.seed = seed;
        this.stopped = stopped;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<Schedule> scoreDirector) {
        if (stopped.getAsBoolean()) {
            return;
        }
        Schedule schedule = scoreDirector.getWorkingSolution();
        Clearing.clear(schedule, scoreDirector);
        Workbench bench =
                new Workbench(schedule, ScheduleScore.of(scoreDirector).board());
        RecipeParts parts = RecipeParts.on(bench, new SplittableRandom(seed));
        handOverOnSite(parts, scoreDirector);
        for (double fullness : ROUNDS) {
            for (int carrier : shuffled(parts.facts().carriers.count, parts.random())) {
                if (stopped.getAsBoolean()) {
                    return;
                }
                fill(parts, carrier, fullness);
                parts.bench().finish("fill trips").carryOut(scoreDirector);
            }
        }
    }

    /** Appointments first: their days are given. */
    private void handOverOnSite(RecipeParts parts, ScoreDirector<Schedule> scoreDirector) {
        OrderFacts orders = parts.orders();
        for (boolean appointments : new boolean[] {true, false}) {
            int changes = 0;
            for (int order = 0; order < orders.count; order++) {
                boolean appointed = orders.appointmentCenter[order] >= 0;
                if (orders.site[order] >= 0
                        && appointed == appointments
                        && !stopped.getAsBoolean()
                        && parts.insertion().insert(order)
                        && ++changes % 1_000 == 0) {
                    parts.bench().finish("on site").carryOut(scoreDirector);
                }
            }
            parts.bench().finish("on site").carryOut(scoreDirector);
        }
    }

    private void fill(RecipeParts parts, int carrier, double fullness) {
        Facts facts = parts.facts();
        int failures = 0;
        while (failures < 3 && !stopped.getAsBoolean()) {
            LoadedTrip trip = parts.maker().best(carrier, 0, facts.days - 1, SAMPLES, 0.5);
            if (trip == null || trip.positions() < fullness * facts.carriers.positions[carrier]) {
                failures++;
            } else {
                parts.bench().add(trip);
            }
        }
    }

    private static int[] shuffled(int count, SplittableRandom random) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            int other = random.nextInt(i + 1);
            numbers[i] = numbers[other];
            numbers[other] = i;
        }
        return numbers;
    }
}
