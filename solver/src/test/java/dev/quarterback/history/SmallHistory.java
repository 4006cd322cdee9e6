package dev.quarterback.history;

import static dev.quarterback.quarter.SmallQuarter.fiveDays;
import static dev.quarterback.quarter.SmallQuarter.june;
import static dev.quarterback.quarter.SmallQuarter.order;
import static dev.quarterback.quarter.SmallQuarter.path;
import static dev.quarterback.quarter.SmallQuarter.setback;

import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Five days on which much goes wrong and no rule is broken, to be changed so that one is. */
final class SmallHistory {
    /** C1 is off on the 28th; C3 is in the yard like C1; two trips leave a day, one of a carrier. */
    static final Problem PROBLEM = problem();

    static final SamplePath PATH = path().absent("B", 24)
            .known("C", 25)
            .ready("E", 26)
            .notFit("F", setback(26, 2))
            .isLate("C1", setback(25, 1))
            .breaksDown("C2", setback(24, 1))
            .build();

    final List<HistoryDay> days = new ArrayList<>();
    String problem = PROBLEM.name();
    private @Nullable LocalDate moreOpenOn;

    private SmallHistory() {}

    private static Problem problem() {
        Problem five = fiveDays()
                .rules(Rules.DEFAULT.withMaxTripsPerDay(1).withDutyCycle(new DutyCycle(5, 2540)))
                .model(new Model("MX", 2400, 1))
                .yard("LAX", 33.9, -118.4)
                .order(order("A"))
                .order(Order.of("B", "M3", "FRE", "SJC", "DAL"))
                .order(Order.of("C", "M3", "FRE", "DAL").withPriority(3))
                .order(Order.of("E", "M3", "SJC", "SJC"))
                .order(order("F").withUnavailableDays(june(27)))
                .order(order("G").withArrival(new Handover("SJC", june(23))))
                .order(order("H").withUnavailableDays(june(28)))
                .order(Order.of("L", "M3", "LAX", "SJC"))
                .order(Order.of("P", "M3", "SJC", "SJC"))
                .order(Order.of("Q", "M3", "SJC", "SJC"))
                .order(Order.of("X", "MX", "FRE", "SJC"))
                .build();
        Carrier c1 = new Carrier("C1", "FRE", 2, 4000, 660, null, null, List.of(june(28)));
        return five.withYards(List.of(
                        new Yard("FRE", null, 37.49, -121.94, 2), five.yards().get(1)))
                .withCarriers(List.of(
                        c1,
                        five.carriers().get(1).withHire(100),
                        c1.withId("C3").withAvailability(null, null, List.of())));
    }

    /** A history that breaks no rule. */
    static SmallHistory sound() {
        SmallHistory history = new SmallHistory();
        history.days.add(day(
                24,
                List.of(given("A", "SJC", 24), given("B", "SJC", 24), given("G", "SJC", 24), given("E", "SJC", 26)),
                List.of(trip("T1", "C1", stop("SJC", 24, "A", "B"))),
                List.of(new PastHandover("A", "SJC"), new PastHandover("G", "SJC")),
                List.of(Mishap.ofTrip("C2"), Mishap.ofHandover(Mishap.Kind.ABSENT, "B"))));
        history.days.add(day(
                25,
                List.of(given("B", "SJC", 25), given("C", "DAL", 27), given("F", "SJC", 26)),
                List.of(
                        new PastTrip("T2", "C1", 1, List.of(stop("SJC", 26, "F"))),
                        trip("T3", "C2", stop("DAL", 27, "C"))),
                List.of(new PastHandover("B", "SJC")),
                List.of()));
        history.days.add(day(
                26,
                List.of(),
                List.of(),
                List.of(new PastHandover("E", "SJC")),
                List.of(Mishap.ofHandover(Mishap.Kind.NOT_FIT, "F"))));
        history.days.add(
                day(27, List.of(given("F", "SJC", 28)), List.of(), List.of(new PastHandover("C", "DAL")), List.of()));
        history.days.add(day(28, List.of(), List.of(), List.of(new PastHandover("F", "SJC")), List.of()));
        return history;
    }

    private static HistoryDay day(
            int day,
            List<GivenAppointment> appointments,
            List<PastTrip> trips,
            List<PastHandover> handovers,
            List<Mishap> mishaps) {
        return new HistoryDay(june(day), 0, appointments, trips, handovers, mishaps);
    }

    static GivenAppointment given(String order, String center, int day) {
        return new GivenAppointment(order, center, june(day));
    }

    static PastTrip trip(String id, String carrier, PastStop... stops) {
        return new PastTrip(id, carrier, 0, List.of(stops));
    }

    static PastStop stop(String center, int day, String... orders) {
        return new PastStop(center, june(day), List.of(orders));
    }

    History build() {
        Set<String> open = new HashSet<>(PROBLEM.ordersById().keySet());
        List<HistoryDay> counted = new ArrayList<>();
        for (HistoryDay day : days) {
            int known = day.day().isBefore(june(25)) ? open.size() - 1 : open.size();
            counted.add(new HistoryDay(
                    day.day(),
                    known + (day.day().equals(moreOpenOn) ? 1 : 0),
                    day.appointments(),
                    day.trips(),
                    day.handovers(),
                    day.mishaps()));
            day.handovers().forEach(handover -> open.remove(handover.order()));
        }
        return new History(problem, null, "by-hand", counted);
    }

    /** The day says one more open order than there are. */
    SmallHistory oneMoreOpen(int day) {
        moreOpenOn = june(day);
        return this;
    }

    private HistoryDay of(int day) {
        return days.get(day - 24);
    }

    SmallHistory alsoGiven(int day, GivenAppointment given) {
        HistoryDay old = of(day);
        return set(day, plus(old.appointments(), given), old.trips(), old.handovers(), old.mishaps());
    }

    SmallHistory withoutAppointments(int day) {
        HistoryDay old = of(day);
        return set(day, List.of(), old.trips(), old.handovers(), old.mishaps());
    }

    SmallHistory alsoTrip(int day, PastTrip trip) {
        HistoryDay old = of(day);
        return set(day, old.appointments(), plus(old.trips(), trip), old.handovers(), old.mishaps());
    }

    SmallHistory onlyTrips(int day, PastTrip... trips) {
        HistoryDay old = of(day);
        return set(day, old.appointments(), List.of(trips), old.handovers(), old.mishaps());
    }

    SmallHistory alsoHandedOver(int day, String order, String center) {
        HistoryDay old = of(day);
        return set(
                day,
                old.appointments(),
                old.trips(),
                plus(old.handovers(), new PastHandover(order, center)),
                old.mishaps());
    }

    SmallHistory notHandedOver(int day) {
        HistoryDay old = of(day);
        return set(day, old.appointments(), old.trips(), List.of(), old.mishaps());
    }

    SmallHistory alsoWrong(int day, Mishap mishap) {
        HistoryDay old = of(day);
        return set(day, old.appointments(), old.trips(), old.handovers(), plus(old.mishaps(), mishap));
    }

    private SmallHistory set(
            int day,
            List<GivenAppointment> appointments,
            List<PastTrip> trips,
            List<PastHandover> handovers,
            List<Mishap> mishaps) {
        days.set(day - 24, day(day, appointments, trips, handovers, mishaps));
        return this;
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }
}
