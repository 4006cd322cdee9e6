package dev.quarterback.search.model;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** All that a board knows, as text: two boards with the same text are interchangeable but for the order in bags. */
public final class BoardCounts {
    private BoardCounts() {}

    /** The text of a board. */
    public static String of(Facts facts, Board board) {
        StringBuilder text = new StringBuilder();
        int centers = facts.centers.count;
        for (int day = 0; day < facts.days; day++) {
            text.append("day ").append(day).append(": ").append(board.handedOnDay(day));
            for (int c = 0; c < centers; c++) {
                text.append(' ')
                        .append(board.handed(c, day))
                        .append('/')
                        .append(board.lots().waiting(c, day))
                        .append('+')
                        .append(board.lots().standing(c, day));
            }
            for (int yard = 0; yard < facts.yards; yard++) {
                text.append(" out ").append(board.departures(yard, day));
            }
            text.append('\n');
        }
        for (int order = 0; order < facts.orders.count; order++) {
            text.append(order).append('x').append(board.timesDelivered(order));
            LoadedTrip trip = board.tripOf(order);
            text.append(trip == null ? "" : " on " + trip.carrier() + " day " + trip.departure())
                    .append('\n');
        }
        text.append("weight ").append(board.deliveredWeight());
        text.append(" surge ").append(board.surgeHandovers());
        text.append(" crowd ").append(board.lots().crowd());
        text.append(" squares ").append(board.squaredHandovers());
        text.append(" stops per trip ").append(board.stopsPerTrip());
        text.append(" unkept ").append(board.unkept().count()).append('\n');
        add(text, "waiting for", board.waiting().entries(), 2 * (facts.yards + 1) * centers);
        add(text, "waiting at", board.waiting().byPlace(), facts.yards + 1);
        add(text, "delivered on", board.deliveredOn(), centers * facts.days);
        add(text, "beside place", board.riders().besidePlace(), facts.yards * centers);
        add(text, "unkept", board.unkept().orders(), facts.yards + 1);
        return text.toString();
    }

    /** The text of a board on which a schedule was put down afresh. */
    public static String afresh(Schedule schedule) {
        Facts facts = schedule.facts();
        Board board = new Board(facts);
        for (CarrierRoster entity : schedule.getRosters()) {
            for (int i = 0; i < entity.getRoster().size(); i++) {
                board.add(entity.getRoster().trip(i));
            }
        }
        for (CenterDay entity : schedule.getCenterDays()) {
            for (int i = 0; i < entity.getOnSite().size(); i++) {
                board.addOnSite(entity.getOnSite().order(i), entity.getCenter(), entity.getDay());
            }
        }
        return of(facts, board);
    }

    private static void add(StringBuilder text, String name, Bags bags, int count) {
        for (int bag = 0; bag < count; bag++) {
            Set<Integer> items = new TreeSet<>();
            for (int i = 0; i < bags.size(bag); i++) {
                items.add(bags.get(bag, i));
            }
            text.append(name)
                    .append(' ')
                    .append(bag)
                    .append(' ')
                    .append(Arrays.toString(items.toArray()))
                    .append('\n');
        }
    }
}
