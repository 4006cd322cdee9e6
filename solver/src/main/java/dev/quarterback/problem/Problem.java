package dev.quarterback.problem;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A delivery problem: the open orders of a period, and the yards, carriers, lanes and centers to deliver them with.
 *
 * <p>A record says what a file says and no more; {@code format} has checked ids, references and ranges before a
 * problem exists.
 *
 * @param firstDay the first planning day
 * @param lastDay the last planning day, the quarter's end; what is handed over later does not count
 * @param market the market that it is for, for reports only; null when not given
 * @param progress what the quarter has brought so far, for reports only; null when not given
 * @param vessels ships that bring vehicles to yards; empty when there are none
 * @param lanes drives that are known better than by the map; empty when there are none
 */
public record Problem(
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String market,
        @Nullable Progress progress,
        Rules rules,
        Weights weights,
        List<Model> models,
        List<Yard> yards,
        List<Vessel> vessels,
        List<Center> centers,
        List<Carrier> carriers,
        List<Lane> lanes,
        List<Order> orders) {

    public Problem {
        models = List.copyOf(models);
        yards = List.copyOf(yards);
        vessels = List.copyOf(vessels);
        centers = List.copyOf(centers);
        carriers = List.copyOf(carriers);
        lanes = List.copyOf(lanes);
        orders = List.copyOf(orders);
    }

    /** The number of planning days, both ends included. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
    }

    /** The same problem by another name. */
    public Problem withName(String newName) {
        return new Problem(
                newName, firstDay, lastDay, market, progress, rules, weights, models, yards, vessels, centers, carriers,
                lanes, orders);
    }

    /** The same problem for a market. */
    public Problem withMarket(String newMarket) {
        return new Problem(
                name, firstDay, lastDay, newMarket, progress, rules, weights, models, yards, vessels, centers, carriers,
                lanes, orders);
    }

    /** The same problem with other rules. */
    public Problem withRules(Rules newRules) {
        return new Problem(
                name, firstDay, lastDay, market, progress, newRules, weights, models, yards, vessels, centers, carriers,
                lanes, orders);
    }

    /** The same problem with other weights. */
    public Problem withWeights(Weights newWeights) {
        return new Problem(
                name,
                firstDay,
                lastDay,
                market,
                progress,
                rules,
                newWeights,
                models,
                yards,
                vessels,
                centers,
                carriers,
                lanes,
                orders);
    }

    /** The same problem with other yards. */
    public Problem withYards(List<Yard> newYards) {
        return new Problem(
                name, firstDay, lastDay, market, progress, rules, weights, models, newYards, vessels, centers, carriers,
                lanes, orders);
    }

    /** The same problem with other vessels. */
    public Problem withVessels(List<Vessel> newVessels) {
        return new Problem(
                name,
                firstDay,
                lastDay,
                market,
                progress,
                rules,
                weights,
                models,
                yards,
                newVessels,
                centers,
                carriers,
                lanes,
                orders);
    }

    /** The same problem with other centers. */
    public Problem withCenters(List<Center> newCenters) {
        return new Problem(
                name,
                firstDay,
                lastDay,
                market,
                progress,
                rules,
                weights,
                models,
                yards,
                vessels,
                newCenters,
                carriers,
                lanes,
                orders);
    }

    /** The same problem with other carriers. */
    public Problem withCarriers(List<Carrier> newCarriers) {
        return new Problem(
                name,
                firstDay,
                lastDay,
                market,
                progress,
                rules,
                weights,
                models,
                yards,
                vessels,
                centers,
                newCarriers,
                lanes,
                orders);
    }

    /** The same problem with other lanes. */
    public Problem withLanes(List<Lane> newLanes) {
        return new Problem(
                name, firstDay, lastDay, market, progress, rules, weights, models, yards, vessels, centers, carriers,
                newLanes, orders);
    }

    /** The orders by their ids, in their order. */
    public Map<String, Order> ordersById() {
        Map<String, Order> byId = new LinkedHashMap<>();
        orders.forEach(order -> byId.put(order.id(), order));
        return Collections.unmodifiableMap(byId);
    }

    /** The same problem with other orders. */
    public Problem withOrders(List<Order> newOrders) {
        return new Problem(
                name, firstDay, lastDay, market, progress, rules, weights, models, yards, vessels, centers, carriers,
                lanes, newOrders);
    }
}
