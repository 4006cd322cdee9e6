package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.problem.Yard;
import java.util.List;

/** A yard with the routes that its carriers may choose from. */
final class YardFacts {
    final int index;
    final String id;
    /** The number in {@code Roads}. */
    final int site;

    final int departuresPerDay;
    private final RouteCatalog catalog;
    private List<Route> routes = List.of();

    YardFacts(int index, int site, Yard yard, RouteCatalog catalog) {
        this.index = index;
        this.id = yard.id();
        this.site = site;
        this.departuresPerDay = yard.departuresPerDay();
        this.catalog = catalog;
    }

    /** The routes that a trip may take by OptaPlanner's own moves; worked out when first asked for. */
    List<Route> routes() {
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
