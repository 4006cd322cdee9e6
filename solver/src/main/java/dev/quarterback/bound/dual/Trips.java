package dev.quarterback.bound.dual;

import java.util.Arrays;

/** Trips that a yard's carriers may choose from, by number: each a route with its departure day and the carrier's kind. */
final class Trips {
    private int[] route = new int[256];
    private int[] day = new int[256];
    private int[] room = new int[256];
    private int[] duty = new int[256];
    private int count;

    void clear() {
        count = 0;
    }

    /** A new trip; {@code duty} is that of a long trip's carrier, {@link DualFacts#NONE} for a day trip. */
    int add(int ofRoute, int onDay, int inRoom, int ofDuty) {
        if (count == route.length) {
            route = Arrays.copyOf(route, count * 2);
            day = Arrays.copyOf(day, count * 2);
            room = Arrays.copyOf(room, count * 2);
            duty = Arrays.copyOf(duty, count * 2);
        }
        route[count] = ofRoute;
        day[count] = onDay;
        room[count] = inRoom;
        duty[count] = ofDuty;
        return count++;
    }

    int route(int trip) {
        return route[trip];
    }

    int day(int trip) {
        return day[trip];
    }

    int room(int trip) {
        return room[trip];
    }

    int duty(int trip) {
        return duty[trip];
    }
}
