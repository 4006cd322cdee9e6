package dev.quarterback.replanning.edited;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.Planning;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Rule;
import dev.quarterback.check.Violation;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.RandomProblems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever the edits, each rule that the plan breaks with them is told of one of them, or of all together. */
class RandomRulesTest {
    private static final int PLANS = 60;

    private int onlyTogether;
    private int broken;

    @Test
    void eachBrokenRuleIsTold() {
        for (int seed = 0; seed < PLANS; seed++) {
            Problem problem = RandomProblems.problem(seed);
            Plan plan = Planning.firstCome(problem).plan().withUpperBound(null);
            if (!plan.trips().isEmpty()) {
                check(problem, plan, edits(problem, plan, new Random(seed)));
            }
        }

        assertThat(broken).isGreaterThan(50);
        assertThat(onlyTogether).isPositive();
    }

    private void check(Problem problem, Plan plan, Edits edits) {
        ComparedPlan before =
                new ComparedPlan(problem, plan, PlanChecker.check(problem, plan).figures());
        Pricing pricing = new Pricing(before, edits, some -> new Surroundings(problem, plan), 0);
        PricedEdits priced = pricing.all();
        Set<Breach> told = new HashSet<>();
        for (int i = 0; i < priced.each().size(); i++) {
            Plan with = planWith(before, pricing.with(edits.all().get(i)));
            priced.each().get(i).broken().forEach(violation -> told.add(key(violation, with)));
        }
        for (PlanEdit edit : edits.all()) {
            assertThat(told)
                    .as(problem.name() + " " + edit.text())
                    .containsAll(broken(before, edits, pricing.with(edit)));
        }
        Plan all = planWith(before, edits);
        priced.brokenTogether()
                .forEach(violation -> assertThat(told.add(key(violation, all)))
                        .as(problem.name() + " " + violation)
                        .isTrue());
        Set<Breach> ofAll = broken(before, edits, edits);
        assertThat(told).as(problem.name()).containsAll(ofAll);
        broken += ofAll.size();
        onlyTogether += priced.brokenTogether().size();
    }

    private static Plan planWith(ComparedPlan before, Edits edits) {
        return HandMade.of(before.plan(), edits).asItIs(before.problem());
    }

    private static Breach key(Violation violation, Plan plan) {
        return Breach.of(violation, plan).withoutValues();
    }

    /** What the plan breaks with some of the edits, but for edited orders that a trip is to be found for. */
    private static Set<Breach> broken(ComparedPlan before, Edits edits, Edits some) {
        Plan plan = planWith(before, some);
        Set<Breach> all = new HashSet<>();
        for (Violation violation : PlanChecker.check(before.problem(), plan).violations()) {
            Delivery delivery = Breach.delivery(violation, plan);
            boolean isSought = violation.rule() == Rule.NO_TRIP
                    && delivery != null
                    && delivery.trip() == null
                    && edits.byOrder().containsKey(delivery.order());
            if (!isSought) {
                all.add(key(violation, plan));
            }
        }
        return all;
    }

    /** A trip is deleted or moved, up to three are put in its place, and deliveries go to these or to other days. */
    private static Edits edits(Problem problem, Plan plan, Random random) {
        Trip first = plan.trips().get(random.nextInt(plan.trips().size()));
        List<TripEdit> trips = new ArrayList<>();
        if (random.nextBoolean()) {
            trips.add(edit(first.id(), first, null));
        } else {
            trips.add(edit(first.id(), first, on(first.id(), first, day(problem, random))));
        }
        List<String> places = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            places.add("X" + i);
            trips.add(edit("X" + i, null, on("X" + i, first, first.departureDay())));
        }
        List<DeliveryEdit> deliveries = new ArrayList<>();
        for (Delivery delivery : plan.deliveries()) {
            boolean isOfTrip = first.id().equals(delivery.trip());
            if (isOfTrip && !places.isEmpty()) {
                String place = places.get(random.nextInt(places.size()));
                deliveries.add(
                        edit(delivery, new Delivery(delivery.order(), delivery.center(), delivery.day(), place)));
            } else if (random.nextInt(4) == 0) {
                deliveries.add(edit(
                        delivery,
                        new Delivery(delivery.order(), delivery.center(), day(problem, random), delivery.trip())));
            }
        }
        return new Edits(trips, deliveries);
    }

    private static LocalDate day(Problem problem, Random random) {
        return problem.firstDay().plusDays(random.nextInt(problem.days()));
    }

    private static Trip on(String id, Trip like, LocalDate day) {
        return new Trip(id, like.carrier(), day, like.stops());
    }

    private static TripEdit edit(String id, @Nullable Trip before, @Nullable Trip after) {
        return new TripEdit(id, before, after, EditPlace.deleted("trips"));
    }

    private static DeliveryEdit edit(Delivery before, Delivery after) {
        return new DeliveryEdit(before.order(), before, after, EditPlace.deleted("deliveries"));
    }
}
