package dev.quarterback.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import dev.quarterback.random.Case;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the account of a random plan says is what the checker, which knows nothing of it, counts. */
class AccountPropertyTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void figuresAreThoseOfTheChecker(long seed) {
        Case sound = Case.sound(seed);
        Problem problem = sound.problem();
        PlanAccount account = PlanAccount.of(problem, sound.plan());

        assertThat(figures(problem, account, PlanUse.of(problem, account)))
                .isEqualTo(PlanChecker.check(problem, sound.plan()).figures());
    }

    private static PlanFigures figures(Problem problem, PlanAccount account, PlanUse use) {
        List<ResolvedDelivery> deliveries = account.deliveries();
        List<Integer> loads =
                account.trips().stream().map(trip -> trip.load().vehicles()).toList();
        CostTerms terms = costTerms(problem, account, use);
        int kept = use.days().stream().mapToInt(DayUse::kept).sum();
        return new PlanFigures(
                deliveries.size() + account.undelivered().size(),
                deliveries.size(),
                deliveries.stream()
                        .mapToLong(delivery -> delivery.order().priority())
                        .sum(),
                (int) orders(account)
                        .filter(order -> order.appointment() != null)
                        .count(),
                kept,
                (int) deliveries.stream()
                                .filter(delivery -> delivery.order().appointment() != null)
                                .count()
                        - kept,
                loads.size(),
                (int) loads.stream().filter(load -> load == 0).count(),
                loads.stream().mapToInt(Integer::intValue).sum(),
                terms,
                terms.weighted(problem.weights()),
                perDay(use));
    }

    private static Stream<Order> orders(PlanAccount account) {
        return Stream.concat(
                account.deliveries().stream().map(ResolvedDelivery::order),
                account.undelivered().stream().map(UndeliveredOrder::order));
    }

    private static CostTerms costTerms(Problem problem, PlanAccount account, PlanUse use) {
        List<ResolvedDelivery> deliveries = account.deliveries();
        Map<String, Handover> handovers = deliveries.stream()
                .collect(Collectors.toMap(
                        delivery -> delivery.order().id(),
                        delivery -> new Handover(delivery.center().id(), delivery.day())));
        return new CostTerms(
                account.trips().stream()
                        .mapToLong(trip -> trip.tour().wholeKm())
                        .sum(),
                use.centers().stream()
                        .mapToLong(center -> center.total().surge())
                        .sum(),
                deliveries.stream().mapToLong(delivery -> delivery.choice() - 1).sum(),
                deliveries.stream().mapToLong(AccountPropertyTest::daysLate).sum(),
                deliveries.stream()
                        .mapToLong(delivery -> daysWaiting(problem, delivery))
                        .sum(),
                use.days().stream()
                        .mapToLong(day -> (long) day.handovers().handovers()
                                * day.handovers().handovers())
                        .sum(),
                orders(account)
                        .filter(order ->
                                order.planned() != null && !order.planned().equals(handovers.get(order.id())))
                        .count(),
                use.yards().stream()
                        .mapToLong(yard -> yard.total(CarrierUse::hire))
                        .sum(),
                use.centers().stream().mapToLong(CenterUse::crowd).sum());
    }

    private static int daysLate(ResolvedDelivery delivery) {
        Integer late = delivery.daysLate();
        return late == null ? 0 : late;
    }

    /** A vehicle on site is there when it is ready and its vessel has come; none waits before the first planning day. */
    private static long daysWaiting(Problem problem, ResolvedDelivery delivery) {
        Order order = delivery.order();
        LocalDate arrival = delivery.arrivalDay();
        Stream<LocalDate> ready = Stream.concat(
                Stream.ofNullable(order.readyDay()),
                problem.vessels().stream()
                        .filter(vessel -> vessel.id().equals(order.vessel()))
                        .map(Vessel::readyDay));
        LocalDate from = Stream.concat(Stream.of(problem.firstDay()), arrival == null ? ready : Stream.of(arrival))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return delivery.day().toEpochDay() - from.toEpochDay();
    }

    private static SortedMap<LocalDate, Integer> perDay(PlanUse use) {
        SortedMap<LocalDate, Integer> perDay = new TreeMap<>();
        use.days().stream()
                .filter(day -> day.handovers().handovers() > 0)
                .forEach(day -> perDay.put(day.day(), day.handovers().handovers()));
        return perDay;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void dutyTimeIsNoMoreThanIsOffered(long seed) {
        Case sound = Case.sound(seed);

        assertThat(PlanUse.of(sound.problem(), PlanAccount.of(sound.problem(), sound.plan()))
                        .yards())
                .flatMap(YardUse::carriers)
                .allMatch(use -> use.dutyMinutes() <= use.dutyMinutesOffered());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void handoversOfEachCenterAndDayAreThePlans(long seed) {
        Case sound = Case.sound(seed);
        Problem problem = sound.problem();
        Map<Handover, Long> planned = sound.plan().deliveries().stream()
                .map(delivery -> new Handover(delivery.center(), delivery.day()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        Map<Handover, Long> counted = new HashMap<>();
        for (CenterUse center :
                PlanUse.of(problem, PlanAccount.of(problem, sound.plan())).centers()) {
            IntStream.range(0, center.days().size())
                    .filter(day -> center.days().get(day).handovers() > 0)
                    .forEach(day -> counted.put(
                            new Handover(
                                    center.center().id(), problem.firstDay().plusDays(day)),
                            (long) center.days().get(day).handovers()));
        }

        assertThat(counted).isEqualTo(planned);
    }
}
