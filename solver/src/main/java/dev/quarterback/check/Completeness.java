package dev.quarterback.check;

import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Order;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rule that every order is in {@code deliveries} or in {@code undelivered}, once. */
final class Completeness {
    private static final int NOWHERE = -1;

    private Completeness() {}

    static void check(
            IndexedProblem indexed, List<Undelivered> undelivered, BitSet delivered, Tally tally, Findings findings) {
        List<Order> orders = indexed.problem.orders();
        int[] listedAt = new int[orders.size()];
        int[] againAt = new int[orders.size()];
        Arrays.fill(listedAt, NOWHERE);
        Arrays.fill(againAt, NOWHERE);
        Set<String> unknown = new HashSet<>();
        for (int i = 0; i < undelivered.size(); i++) {
            String id = undelivered.get(i).order();
            Integer order = indexed.findOrder(id);
            if (order == null) {
                if (unknown.add(id)) {
                    findings.add(Rule.UNKNOWN_ORDER, place(i), "the problem has no order " + id);
                }
            } else if (listedAt[order] == NOWHERE) {
                listedAt[order] = i;
            } else {
                againAt[order] = i;
            }
        }
        for (int i = 0; i < listedAt.length; i++) {
            if (delivered.get(i)) {
                checkDelivered(orders.get(i), listedAt[i], findings);
            } else {
                checkUndelivered(orders.get(i), listedAt[i], againAt[i], findings);
                tally.addUndelivered(orders.get(i));
            }
        }
    }

    private static void checkDelivered(Order order, int listedAt, Findings findings) {
        if (listedAt != NOWHERE) {
            findings.add(
                    Rule.ORDER_DELIVERED_AND_NOT,
                    place(listedAt),
                    "order " + order.id() + " is among the deliveries too, it belongs to one of both");
        }
    }

    private static void checkUndelivered(Order order, int listedAt, int againAt, Findings findings) {
        if (listedAt == NOWHERE) {
            findings.add(
                    Rule.ORDER_NOT_LISTED,
                    "undelivered",
                    "order " + order.id() + " is missing, it belongs to the deliveries or here");
        } else if (againAt != NOWHERE) {
            findings.add(
                    Rule.ORDER_NOT_LISTED,
                    place(againAt),
                    "order " + order.id() + " is listed more than once, it belongs here once");
        }
    }

    private static String place(int number) {
        return "undelivered[" + number + "]";
    }
}
