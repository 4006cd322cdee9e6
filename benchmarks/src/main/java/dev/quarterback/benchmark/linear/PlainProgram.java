package dev.quarterback.benchmark.linear;

import dev.quarterback.benchmark.linear.YardTrips.Ride;
import dev.quarterback.problem.NumberedOrder.At;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import dev.quarterback.reach.YardReach;
import dev.quarterback.trip.Roads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * The linear program of the priority-weighted deliveries of plans that keep at least a number of appointments: pools of
 * alike orders, fractions of trips to single centers, and handovers that may be carried over to later days.
 *
 * <p>It lets go of whole trips and loads, lots, and of days on which customers do not come after the first handover that
 * could be.
 */
final class PlainProgram {
    /**
     * What an appointment is worth at most, in usual deliveries: one may be missed at this price. That hardly raises the
     * bound; without it the multiplier has no limit where all appointments are to be kept.
     */
    private static final double DELIVERIES_PER_APPOINTMENT = 40;

    private final LinearProgram program = new LinearProgram();
    private final Problem problem;
    private final CenterRows centers;
    private final List<YardTrips> yards = new ArrayList<>();
    private final boolean countsKept;
    private final int kept;

    private PlainProgram(Problem problem, long appointments) {
        this.problem = problem;
        countsKept = appointments > 0;
        kept = program.addRow((double) -appointments);
        if (countsKept) {
            double usual = problem.orders().stream()
                    .mapToInt(Order::priority)
                    .average()
                    .orElse(1);
            program.addColumn(-DELIVERIES_PER_APPOINTMENT * usual, (double) appointments);
            program.addEntry(kept, -1);
        }
        centers = new CenterRows(program, problem);
    }

    /** The program of plans that keep at least so many appointments. */
    static LinearProgram of(Problem problem, long appointments) {
        PlainProgram plain = new PlainProgram(problem, appointments);
        Map<OrderPool, Integer> pools = OrderPool.of(problem);
        plain.addTrips(List.copyOf(pools.keySet()));
        pools.forEach(plain::addOrders);
        return plain.program;
    }

    private void addTrips(List<OrderPool> pools) {
        Roads roads = Roads.of(problem);
        List<CarrierPool> carriers = CarrierPool.of(problem);
        for (int number = 0; number < problem.yards().size(); number++) {
            Yard yard = problem.yards().get(number);
            List<CarrierPool> ofYard = carriers.stream()
                    .filter(pool -> pool.yard().equals(yard.id()))
                    .toList();
            YardTrips trips = new YardTrips(program, problem, yard, ofYard);
            YardReach reach = YardReach.ofWaysAlone(problem, roads, number);
            int waiting = number;
            pools.stream()
                    .filter(pool -> pool.yard() == waiting)
                    .flatMap(pool -> pool.centers().stream())
                    .distinct()
                    .forEach(center -> trips.addTrips(
                            center, reach.waysTo(center), problem.days() - 1 - centers.prepDays(center)));
            yards.add(trips);
        }
    }

    private void addOrders(OrderPool pool, int count) {
        int row = program.addRow(count);
        for (int center : pool.centers()) {
            if (pool.yard() == Numbering.NONE) {
                addDeliveries(pool, count, center, pool.ready(), column -> program.addEntry(row, 1));
                continue;
            }
            YardTrips yard = yards.get(pool.yard());
            for (int day = pool.ready(); day < problem.days(); day++) {
                for (Ride ride : yard.rides(center, day)) {
                    int prepared = ride.arrival() + centers.prepDays(center);
                    addDeliveries(pool, count, center, prepared, column -> {
                        program.addEntry(row, 1);
                        yard.addVehicle(ride, pool);
                    });
                }
            }
        }
    }

    /** Adds the deliveries at a center of vehicles that may be handed over from a day on. */
    private void addDeliveries(OrderPool pool, int count, int center, int prepared, IntConsumer brought) {
        int open = centers.firstOpen(center, prepared, pool.away());
        if (open != CenterRows.NEVER) {
            program.addColumn(pool.priority(), count);
            brought.accept(center);
            centers.addFrom(center, open);
        }
        At appointment = pool.appointment();
        if (countsKept
                && appointment != null
                && appointment.center() == center
                && appointment.day() >= prepared
                && centers.isOpen(center, appointment.day(), pool.away())) {
            program.addColumn(pool.priority(), count);
            brought.accept(center);
            centers.addOn(center, appointment.day());
            program.addEntry(kept, -1);
        }
    }
}
