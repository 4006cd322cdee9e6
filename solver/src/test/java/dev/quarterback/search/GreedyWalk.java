package dev.quarterback.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.ScheduleChange;
import dev.quarterback.search.build.Workbench;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.BoardCounts;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.Roster;
import dev.quarterback.search.model.Schedule;
import dev.quarterback.search.model.TripText;
import dev.quarterback.search.recipe.Recipe;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.impl.score.director.InnerScoreDirector;

/** One recipe applied to a schedule again and again; what it makes no worse is kept. */
public final class GreedyWalk implements AutoCloseable {
    private final Facts facts;
    private final Schedule schedule;
    private final InnerScoreDirector<Schedule, ?> director;
    private final Board board;
    private final Workbench bench;
    private final Recipe recipe;

    public GreedyWalk(Facts facts, Function<RecipeParts, Recipe> recipe, long seed, LoadedTrip... trips) {
        this.facts = facts;
        schedule = Schedule.empty(facts);
        for (int carrier = 0; carrier < facts.carriers.count; carrier++) {
            List<LoadedTrip> its = new ArrayList<>();
            for (LoadedTrip trip : trips) {
                if (trip.carrier() == carrier) {
                    its.add(trip);
                }
            }
            schedule.getRosters().get(carrier).setRoster(Roster.of(its.toArray(LoadedTrip[]::new)));
        }
        director = Directors.of(schedule);
        board = Directors.boardOf(director);
        bench = new Workbench(schedule, board);
        this.recipe = recipe.apply(RecipeParts.on(bench, new SplittableRandom(seed)));
    }

    /** Applies the recipe; the board stays as it is until the change is made, and then is what the schedule makes it. */
    public GreedyWalk apply(int times) {
        for (int i = 0; i < times; i++) {
            BendableLongScore score = Directors.scoreOf(director);
            String before = BoardCounts.of(facts, board);
            recipe.apply();
            ScheduleChange change = bench.finish(recipe.name());
            assertThat(BoardCounts.of(facts, board)).isEqualTo(before);
            var undo = change.doMove(director);
            BendableLongScore after = Directors.scoreOf(director);
            assertThat(after).isEqualTo(Directors.afresh(schedule));
            assertThat(after.hardScore(0)).as("rules broken").isZero();
            assertThat(BoardCounts.of(facts, board)).isEqualTo(BoardCounts.afresh(schedule));
            if (after.compareTo(score) < 0) {
                undo.doMove(director);
                assertThat(Directors.scoreOf(director)).isEqualTo(score);
            }
        }
        return this;
    }

    public List<String> trips() {
        List<String> trips = new ArrayList<>();
        schedule.getRosters().forEach(entity -> {
            for (int i = 0; i < entity.getRoster().size(); i++) {
                trips.add(TripText.of(facts, entity.getRoster().trip(i)));
            }
        });
        return trips;
    }

    /** Priority-weighted deliveries. */
    public long delivered() {
        return Directors.scoreOf(director).softScore(1);
    }

    public long cost() {
        return -Directors.scoreOf(director).softScore(2);
    }

    @Override
    public void close() {
        director.close();
    }
}
