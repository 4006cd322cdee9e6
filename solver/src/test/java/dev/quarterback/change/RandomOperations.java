package dev.quarterback.change;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Operations that a problem can take, of every kind but for locks of a plan's trips and handovers. */
final class RandomOperations {
    private final Problem problem;
    private final Random random;

    RandomOperations(Problem problem, Random random) {
        this.problem = problem;
        this.random = random;
    }

    Operation any() {
        List<Supplier<Operation>> kinds = List.of(
                this::addCarriers,
                () -> new RemoveCarriers(allButOne(problem.carriers(), Carrier::id)),
                this::carrierOff,
                this::setCarrier,
                this::setHandovers,
                this::setCenter,
                () -> new CloseCenter(anyOf(problem.centers()).id(), maybe(List.of(), days())),
                this::addCenter,
                this::setDepartures,
                this::moveVessel,
                this::addOrders,
                () -> new RemoveOrders(allButOne(problem.orders(), Order::id)),
                this::setOrder,
                this::giveAppointment,
                this::cancelAppointment,
                this::lockToCenter,
                this::lockToDay,
                this::setRules,
                this::setWeights,
                this::roll);
        return anyOf(kinds).get();
    }

    private Operation addCarriers() {
        LocalDate from = maybe(day());
        LocalDate to = maybe(from == null ? day() : from.plusDays(random.nextInt(3)));
        return new AddCarriers(
                1 + random.nextInt(3), anyOf(problem.carriers()).id(), maybe(random.nextInt(900)), from, to);
    }

    private Operation carrierOff() {
        LocalDate from = day();
        return new CarrierOff(anyOf(problem.carriers()).id(), from, maybe(from.plusDays(random.nextInt(3))));
    }

    private Operation setCarrier() {
        return new SetCarrier(
                anyOf(problem.carriers()).id(),
                maybe(anyOf(problem.yards()).id()),
                maybe(1 + random.nextInt(9)),
                maybe(0.5 + random.nextInt(20000)),
                1 + random.nextInt(900),
                maybe(day()),
                maybe(day()),
                maybe(days()),
                null,
                maybe(List.of(new BusyDay(day(), random.nextInt(500), random.nextInt(3)))),
                maybe(List.of(), List.of("hire")));
    }

    private Operation setHandovers() {
        Center center = anyOf(problem.centers());
        List<LocalDate> days = days();
        int regular = days.stream()
                .mapToInt(day -> center.handoversOn(day).regular())
                .min()
                .orElse(0);
        return new SetHandovers(
                center.id(), days, amount(regular), maybe(Amount.UNCHANGED, Amount.plus(random.nextInt(3))));
    }

    /** A number that can be set where there are so many at least. */
    private Amount amount(int before) {
        return anyOf(List.of(
                Amount.exactly(random.nextInt(9)),
                Amount.plus(random.nextInt(9)),
                Amount.minus(random.nextInt(before + 1))));
    }

    private Operation setCenter() {
        return new SetCenter(
                anyOf(problem.centers()).id(), null, random.nextInt(3), maybe(List.of(), List.of("lotSpaces")));
    }

    private Operation addCenter() {
        return new AddCenter(
                new Center(
                        "N" + random.nextInt(1_000_000),
                        maybe("New"),
                        37,
                        -121.5,
                        new Handovers(random.nextInt(5), random.nextInt(2)),
                        new TreeMap<>(),
                        maybe(Center.UNLIMITED, 3),
                        random.nextInt(2)),
                maybe(anyOf(problem.centers()).id()));
    }

    private Operation setDepartures() {
        Yard yard = anyOf(problem.yards());
        List<LocalDate> days = days();
        int most = days.stream().mapToInt(yard::departuresOn).max().orElse(0);
        int least = days.stream().mapToInt(yard::departuresOn).min().orElse(0);
        return new SetDepartures(
                yard.id(), days, most == Yard.UNLIMITED ? Amount.exactly(random.nextInt(4)) : amount(least));
    }

    private Operation moveVessel() {
        if (problem.vessels().isEmpty()) {
            return any();
        }
        Vessel vessel = anyOf(problem.vessels());
        return random.nextBoolean()
                ? new MoveVessel(vessel.id(), day(), null)
                : new MoveVessel(vessel.id(), null, random.nextInt(7) - 3);
    }

    private Operation addOrders() {
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            Order like = anyOf(problem.orders());
            orders.add(new Order(
                    "N" + i + "-" + random.nextInt(1_000_000),
                    like.model(),
                    like.location(),
                    like.readyDay(),
                    like.centers(),
                    like.priority(),
                    like.promisedDay(),
                    like.unavailableDays(),
                    like.appointment(),
                    like.planned(),
                    like.vessel(),
                    like.orderedDay(),
                    like.arrival()));
        }
        return new AddOrders(orders);
    }

    private Operation setOrder() {
        Order order = anyOf(problem.orders());
        Set<String> centers =
                new LinkedHashSet<>(Set.of(anyOf(problem.centers()).id()));
        if (order.appointment() != null) {
            centers.add(order.appointment().center());
        }
        return new SetOrder(
                order.id(),
                maybe(day()),
                maybe(List.copyOf(centers)),
                1 + random.nextInt(5),
                maybe(days()),
                maybe(day()),
                maybe(List.of(), List.of("vessel", "planned")));
    }

    private Operation giveAppointment() {
        Order order = anyOf(problem.orders());
        LocalDate day = day();
        return order.unavailableDays().contains(day)
                ? any()
                : new GiveAppointment(order.id(), anyOf(order.centers()), day);
    }

    private Operation cancelAppointment() {
        Order order = anyOf(problem.orders());
        return order.appointment() == null ? any() : new CancelAppointment(order.id());
    }

    private Operation lockToCenter() {
        Order order = anyOf(problem.orders());
        Handover appointment = order.appointment();
        return Lock.ofOrder(order.id(), appointment == null ? anyOf(order.centers()) : appointment.center(), null);
    }

    private Operation lockToDay() {
        Order order = anyOf(problem.orders());
        LocalDate day = day();
        boolean isOpen = order.appointment() == null && !order.unavailableDays().contains(day);
        return isOpen ? Lock.ofOrder(order.id(), maybe(anyOf(order.centers())), day) : any();
    }

    private Operation setRules() {
        return new SetRules(
                maybe(random.nextInt(99)),
                null,
                maybe(1.125),
                null,
                maybe(1 + random.nextInt(3)),
                1 + random.nextInt(3),
                maybe(new DutyCycle(1 + random.nextInt(8), 1 + random.nextInt(4000))),
                maybe(List.of(), List.of("kmPerHour", "unloadMinutes")));
    }

    private Operation setWeights() {
        return new SetWeights(
                random.nextInt(5),
                null,
                maybe(random.nextInt(99)),
                null,
                maybe(random.nextInt(9)),
                null,
                maybe(10_000),
                null,
                null,
                maybe(List.of(), List.of("surge", "crowd")));
    }

    private Operation roll() {
        Order order = anyOf(problem.orders());
        return problem.orders().size() == 1
                ? any()
                : new Roll(
                        problem.firstDay(),
                        List.of(
                                Event.handedOver(order.id(), problem.firstDay(), anyOf(order.centers())),
                                Event.brokenDown(anyOf(problem.carriers()).id(), problem.firstDay(), maybe(day()))));
    }

    private LocalDate day() {
        return problem.firstDay().plusDays(random.nextInt(problem.days()));
    }

    private List<LocalDate> days() {
        return random.nextBoolean() ? List.of(day()) : Days.sorted(List.of(day(), day(), day()));
    }

    /** Ids of some elements, at least one but not all; if there is only one, of that one. */
    private <T> List<String> allButOne(List<T> list, Function<T, String> id) {
        List<String> ids = new ArrayList<>(list.stream().map(id).toList());
        Collections.shuffle(ids, random);
        return ids.subList(0, 1 + random.nextInt(Math.max(1, Math.min(3, ids.size() - 1))));
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? null : value;
    }

    private <T> T maybe(T one, T other) {
        return random.nextBoolean() ? one : other;
    }

    private <T> T anyOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
