package dev.quarterback.quarter;

import static dev.quarterback.quarter.SmallQuarter.fiveDays;
import static dev.quarterback.quarter.SmallQuarter.june;
import static dev.quarterback.quarter.SmallQuarter.order;
import static dev.quarterback.quarter.SmallQuarter.path;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.history.History;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What makes each policy what it is. */
class PolicyTest {
    private static final Plan LEFT = new Plan("small", List.of(), List.of(), List.of(), null);

    /** Remembers what it was asked to plan; plans nothing unless it was told what. */
    private static final class Asked implements MorningPlanner {
        private final List<Problem> problems = new ArrayList<>();
        private final List<Strategy> strategies = new ArrayList<>();
        private final List<@Nullable Plan> starts = new ArrayList<>();
        private Plan answer = LEFT;

        @Override
        public Plan plan(Problem problem, Strategy strategy, @Nullable Plan from) {
            problems.add(problem);
            strategies.add(strategy);
            starts.add(from);
            return answer;
        }
    }

    private final Asked asked = new Asked();

    private static Morning morning(Problem known) {
        return morning(known, List.of());
    }

    private static Morning morning(Problem known, List<KnownOrder> seen) {
        return new Morning(known.firstDay(), known, known, LEFT, 0, seen);
    }

    private static Handovers sanJose(Problem problem, int day) {
        return problem.centers().get(0).handoversOn(june(day));
    }

    @Test
    void rollingGoesOnFromWhatIsLeft() {
        Problem problem = fiveDays().order(order("A")).build();

        new RollingPolicy().plan(morning(problem), asked);

        assertThat(asked.problems)
                .containsExactly(problem.withOrders(List.of(order("A").withPromisedDay(june(24)))));
        assertThat(asked.strategies).containsExactly(Strategy.SEARCH);
        assertThat(asked.starts).containsExactly(LEFT);
    }

    @Test
    void whoHasAnAppointmentOrIsLateAnywayIsNotPromisedAnEarlierDay() {
        Order late = order("A").withPromisedDay(june(20));
        Order told = order("B").withAppointment(new Handover("SJC", june(26)));
        Order later = order("C").withPromisedDay(june(27));
        Problem problem = fiveDays().order(late).order(told).order(later).build();

        assertThat(Soonest.in(problem).orders()).containsExactly(late, told, later.withPromisedDay(june(24)));
    }

    @Test
    void dailyPlansTodaysDeparturesFromScratch() {
        Problem problem = fiveDays().order(order("A")).build();

        new DailyPolicy().plan(morning(problem), asked);

        Yard yard = asked.problems.get(0).yards().get(0);
        assertThat(IntStream.rangeClosed(24, 28).map(day -> yard.departuresOn(june(day))))
                .containsExactly(Yard.UNLIMITED, 0, 0, 0, 0);
        assertThat(asked.starts).containsOnlyNulls();
    }

    @Test
    void firstComeHoldsSurgeBackUntilThePushButForAppointments() {
        Problem early = SmallQuarter.days("2019-06-01", "2019-06-30")
                .order(order("A").withAppointment(new Handover("SJC", june(3))))
                .order(order("B").withAppointment(new Handover("SJC", june(3))))
                .order(order("C").withAppointment(new Handover("SJC", june(3))))
                .order(order("D"))
                .build();
        Problem lastTwoWeeks = SmallQuarter.days("2019-06-17", "2019-06-30").build();

        new FirstComePolicy().plan(morning(early), asked);
        new FirstComePolicy().plan(morning(lastTwoWeeks), asked);

        assertThat(sanJose(asked.problems.get(0), 2)).isEqualTo(new Handovers(2, 0));
        assertThat(sanJose(asked.problems.get(0), 3)).isEqualTo(new Handovers(2, 1));
        assertThat(asked.problems.get(1)).isEqualTo(lastTwoWeeks);
        assertThat(asked.strategies).containsOnly(Strategy.FIRST_COME);
    }

    /** Of the first five days of a week, with so many orders for San Jose. */
    private static Problem evened(int orders, Asked asked) {
        Problem known = SmallQuarter.days("2019-06-24", "2019-06-30").build();
        Problem week = known.withOrders(IntStream.range(0, orders)
                .mapToObj(i -> order("A" + i))
                .map(order -> order.id().equals("A0") || order.id().equals("A1")
                        ? order.withAppointment(new Handover("SJC", june(25)))
                        : order)
                .toList());
        new EvenPolicy().plan(new Morning(june(24), week, Window.of(week, 5), LEFT, 0, List.of()), asked);
        return asked.problems.get(asked.problems.size() - 1);
    }

    /** San Jose hands over two vehicles a day, and a third as surge. */
    @Test
    void evenHasATargetForEachCenterAndDay() {
        assertThat(sanJose(evened(5, asked), 26)).isEqualTo(new Handovers(1, 0));
        assertThat(sanJose(evened(5, asked), 25)).isEqualTo(new Handovers(2, 0));
        assertThat(sanJose(evened(6, asked), 26)).isEqualTo(new Handovers(2, 0));
        assertThat(sanJose(evened(11, asked), 26)).isEqualTo(new Handovers(2, 1));
        assertThat(sanJose(evened(99, asked), 26)).isEqualTo(new Handovers(2, 1));
        assertThat(asked.problems)
                .allSatisfy(problem -> assertThat(problem.weights().level()).isEqualTo(1));
    }

    @Test
    void evenHoldsNothingBackOnceTheEndIsNear() {
        Problem problem = fiveDays().order(order("A")).build();

        new EvenPolicy().plan(morning(problem), asked);

        assertThat(asked.problems.get(0).centers()).isEqualTo(problem.centers());
    }

    private static KnownOrder seen(Order order, int day) {
        return new KnownOrder(order, june(day));
    }

    /** Of the last Monday two vehicles in the yard, of the coming one that is known; of Tuesday one on site. */
    @Test
    void asManyOrdersAreExpectedAsAWeekBefore() {
        Problem week = SmallQuarter.days("2019-06-23", "2019-06-30").build();
        List<KnownOrder> seen = List.of(
                seen(order("A").withReadyDay(june(17)), 10),
                seen(Order.of("B", "M3", "FRE", "DAL").withReadyDay(june(17)), 12),
                seen(order("C").withReadyDay(june(24)), 20),
                seen(Order.of("E", "M3", "SJC", "SJC").withReadyDay(june(18)), 18),
                seen(order("F"), 10));

        List<Order> expected = ExpectedOrders.of(new Morning(june(23), week, week, LEFT, 0, seen), 100);

        assertThat(expected)
                .containsExactly(
                        order("expected like A on 2019-06-24").withReadyDay(june(24)),
                        Order.of("expected like E on 2019-06-25", "M3", "SJC", "SJC")
                                .withReadyDay(june(25)));
    }

    /** The vessel of the last Monday brought two vehicles, that of the coming one brings one that is known. */
    @Test
    void ordersAreExpectedByVesselToo() {
        Problem week = SmallQuarter.days("2019-06-23", "2019-06-30")
                .vessel("V1", "FRE", "2019-06-17")
                .vessel("V2", "FRE", "2019-06-24")
                .build();
        List<KnownOrder> seen = List.of(
                seen(order("A").withVessel("V1"), 10),
                seen(order("B").withVessel("V1").withReadyDay(june(14)), 10),
                seen(order("C").withVessel("V2"), 20));

        assertThat(ExpectedOrders.of(new Morning(june(23), week, week, LEFT, 0, seen), 100))
                .containsExactly(order("expected like A on 2019-06-24").withReadyDay(june(24)));
    }

    /** Of three vehicles a week before and one that is known, at 150, 100, 50 and 0 percent: 5, 3, 2 and none less that one. */
    @Test
    void aForecastMayBeOff() {
        Problem week = SmallQuarter.days("2019-06-23", "2019-06-30").build();
        List<KnownOrder> seen = List.of(
                seen(order("A").withReadyDay(june(17)), 10),
                seen(order("B").withReadyDay(june(17)), 10),
                seen(order("C").withReadyDay(june(17)), 10),
                seen(order("D").withReadyDay(june(24)), 20));
        Morning morning = new Morning(june(23), week, week, LEFT, 0, seen);

        assertThat(List.of(150, 100, 50, 0))
                .extracting(percent -> ExpectedOrders.of(morning, percent).stream()
                        .map(Order::id)
                        .toList())
                .containsExactly(
                        List.of(
                                "expected like A on 2019-06-24",
                                "expected like B on 2019-06-24",
                                "expected like C on 2019-06-24",
                                "expected like A on 2019-06-24 once more, 1"),
                        List.of("expected like A on 2019-06-24", "expected like B on 2019-06-24"),
                        List.of("expected like A on 2019-06-24"),
                        List.of());
    }

    @Test
    void expectedOrdersTakePartWithALowPriorityAndAreDropped() {
        Problem problem = fiveDays().order(order("A").withPriority(3)).build();
        List<KnownOrder> seen = List.of(seen(order("Z").withReadyDay(june(18)), 18));
        String expected = "expected like Z on 2019-06-25";
        asked.answer = new Plan(
                "small",
                List.of(
                        new Trip("C1-1", "C1", june(24), List.of("SJC")),
                        new Trip("C2-1", "C2", june(25), List.of("SJC"))),
                List.of(new Delivery("A", "SJC", june(24), "C1-1"), new Delivery(expected, "SJC", june(25), "C2-1")),
                List.of(),
                null);

        Plan plan = new ForecastPolicy().plan(morning(problem, seen), asked);

        assertThat(asked.problems.get(0).orders())
                .containsExactly(
                        order("A").withPriority(30).withPromisedDay(june(24)),
                        order(expected).withReadyDay(june(25)));
        assertThat(plan)
                .isEqualTo(new Plan(
                        "small",
                        asked.answer.trips().subList(0, 1),
                        asked.answer.deliveries().subList(0, 1),
                        List.<Undelivered>of(),
                        null));
    }

    /** Four vehicles on site, of which two can be handed over a day; four days are planned ahead. */
    @Test
    void evenDaysAreEvenAndGreedyOnesAreNot() {
        List<Order> four = List.of("A", "B", "C", "D").stream()
                .map(id -> Order.of(id, "M3", "SJC", "SJC"))
                .toList();
        Problem problem = SmallQuarter.days("2019-06-24", "2019-06-30").build().withOrders(four);
        SimulationOptions options = new SimulationOptions(4, 1, 200, 0);

        assertThat(perDay(Played.history(problem, path().build(), PolicyKind.EVEN, options, new Played())))
                .containsExactly(1, 1, 1, 1, 0, 0, 0);
        assertThat(perDay(Played.history(problem, path().build(), PolicyKind.ROLLING, options, new Played())))
                .containsExactly(2, 2, 0, 0, 0, 0, 0);
    }

    private static List<Integer> perDay(History history) {
        return history.days().stream()
                .map(HistoryDay::handovers)
                .map(List::size)
                .toList();
    }

    @Test
    void everyPolicyHasANameAndALine() {
        assertThat(PolicyKind.ids()).containsExactly("first-come", "daily", "rolling", "even", "forecast");
        for (PolicyKind kind : PolicyKind.values()) {
            assertThat(PolicyKind.find(kind.id())).contains(kind);
            assertThat(kind.about()).isNotBlank();
        }
        assertThat(PolicyKind.find("best")).isEmpty();
    }
}
