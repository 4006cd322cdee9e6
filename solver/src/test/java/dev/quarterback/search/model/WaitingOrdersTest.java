package dev.quarterback.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first place is a yard, the second all sites. */
class WaitingOrdersTest {
    private static final int ON_SITE = 1;

    @Test
    void whoIsAboveTheMeanPriorityIsPreferredAtEachCenter() {
        Facts facts = facts(
                Order.of("LOW", "M3", "FRE", "SEA", "TAC"),
                Order.of("MEAN", "M3", "FRE", "SEA").withPriority(2),
                Order.of("HIGH", "M3", "FRE", "SEA", "TAC").withPriority(3));

        assertThat(bags(facts, new WaitingOrders(facts)))
                .containsExactly(
                        "FRE for SEA: [LOW, MEAN], preferred [HIGH]",
                        "FRE for TAC: [LOW], preferred [HIGH]",
                        "site for SEA: [], preferred []",
                        "site for TAC: [], preferred []");
    }

    @Test
    void whoHasAnAppointmentIsPreferredWhereItIs() {
        Facts facts = facts(
                Order.of("NONE", "M3", "FRE", "SEA"),
                Order.of("TAC", "M3", "FRE", "SEA", "TAC").withAppointment(at("TAC", "2019-06-30")),
                Order.of("LATER", "M3", "FRE", "SEA").withAppointment(at("SEA", "2019-07-01")));

        assertThat(bags(facts, new WaitingOrders(facts)))
                .containsExactly(
                        "FRE for SEA: [LATER, NONE, TAC], preferred []",
                        "FRE for TAC: [], preferred [TAC]",
                        "site for SEA: [], preferred []",
                        "site for TAC: [], preferred []");
    }

    @Test
    void whoIsOnSiteWaitsForNoOtherCenter() {
        Facts facts = facts(Order.of("HERE", "M3", "SEA", "TAC", "SEA"), Order.of("ELSEWHERE", "M3", "TAC", "SEA"));
        WaitingOrders waiting = new WaitingOrders(facts);

        assertThat(bags(facts, waiting))
                .containsExactly(
                        "FRE for SEA: [], preferred []",
                        "FRE for TAC: [], preferred []",
                        "site for SEA: [HERE], preferred []",
                        "site for TAC: [], preferred []");
        assertThat(waiting.byPlace().size(ON_SITE)).as("both wait").isEqualTo(2);
    }

    @Test
    void anOrderLeavesAllItsBagsAndComesBackToThem() {
        Facts facts = facts(
                Order.of("O1", "M3", "FRE", "SEA", "TAC").withAppointment(at("SEA", "2019-06-26")),
                Order.of("O2", "M3", "FRE", "TAC"));
        WaitingOrders waiting = new WaitingOrders(facts);
        List<String> before = bags(facts, waiting);

        waiting.remove(0);
        assertThat(bags(facts, waiting))
                .containsExactly(
                        "FRE for SEA: [], preferred []",
                        "FRE for TAC: [O2], preferred []",
                        "site for SEA: [], preferred []",
                        "site for TAC: [], preferred []");
        assertThat(waiting.byPlace().contains(0)).isFalse();
        waiting.add(0);
        assertThat(bags(facts, waiting)).isEqualTo(before).contains("FRE for SEA: [], preferred [O1]");
        assertThat(waiting.byPlace().bagOf(0)).isZero();
    }

    private static Facts facts(Order... orders) {
        ProblemBuilder problem = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .model("M3", 1847)
                .yard("FRE", 37.5, -122)
                .center("SEA", 37.6, -122, 3)
                .center("TAC", 37.7, -122, 3);
        for (Order order : orders) {
            problem.order(order);
        }
        return new Facts(problem.build());
    }

    private static Handover at(String center, String day) {
        return new Handover(center, LocalDate.parse(day));
    }

    private static List<String> bags(Facts facts, WaitingOrders waiting) {
        List<String> lines = new ArrayList<>();
        for (int place = 0; place <= ON_SITE; place++) {
            for (int center = 0; center < facts.centers.count; center++) {
                List<String> ordinary = ids(facts, waiting.entries(), waiting.ordinaryBag(place, center));
                List<String> preferred = ids(facts, waiting.entries(), waiting.preferredBag(place, center));
                assertThat(waiting.count(place, center)).isEqualTo(ordinary.size() + preferred.size());
                lines.add((place == ON_SITE ? "site" : "FRE") + " for " + (center == 0 ? "SEA" : "TAC") + ": "
                        + ordinary + ", preferred " + preferred);
            }
        }
        return lines;
    }

    private static List<String> ids(Facts facts, Bags entries, int bag) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < entries.size(bag); i++) {
            int order = facts.orders.entryOrder[entries.get(bag, i)];
            ids.add(facts.problem.orders().get(order).id());
        }
        Collections.sort(ids);
        return ids;
    }
}
