package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.problem.Yard;
import dev.quarterback.trip.Roads;
import java.util.BitSet;
import java.util.List;

/** A yard with the routes that its carriers may choose from. */
final class FixedYard {
    final int index;
    final String id;
    /** The number in {@code Roads}. */
    final int site;

    final int departuresPerDay;
    private final RouteCatalog catalog;
    private final BitSet wanted = new BitSet();
    private int longestDuty;
    private List<TripRoute> routes = List.of();

    FixedYard(int index, Yard yard, Roads roads, RouteCatalog catalog) {
        this.index = index;
        this.id = yard.id();
        this.site = roads.number(yard.id());
        this.departuresPerDay = yard.departuresPerDay();
        this.catalog = catalog;
    }

    /** Takes note of a carrier of the yard. */
    void employ(FixedCarrier carrier) {
        longestDuty = Math.max(longestDuty, carrier.dutyMinutes);
    }

    /** The longest duty time of a day of its carriers; 0 when there are none. */
    int longestDuty() {
        return longestDuty;
    }

    /** Takes note of the centers that an order in the yard may go to. */
    void want(FixedCenter... centers) {
        for (FixedCenter center : centers) {
            wanted.set(center.index);
        }
    }

    /** The centers, out of {@code all}, that orders in the yard may go to. */
    List<FixedCenter> wanted(List<FixedCenter> all) {
        return wanted.stream().mapToObj(all::get).toList();
    }

    /** The routes that a trip may take by OptaPlanner's own moves; worked out when first asked for. */
    List<TripRoute> routes() {
        if (routes.isEmpty()) {
            routes = catalog.routesFrom(this);
        }
        return routes;
    }

    @Override
    public String toString() {
        return id;
    }
}
