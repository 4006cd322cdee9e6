package dev.quarterback.report;

import dev.quarterback.report.Mark.Label;
import java.util.ArrayList;
import java.util.List;

/** The names on a map, each where it covers no other one. */
final class Labels {
    private static final double CHARACTER = 6.5;
    private static final double HEIGHT = 12;
    private static final double APART = 3;

    /** Characters of a name that are shown on the map; its table has all of it. */
    private static final int LONGEST = 12;

    private final List<Mark> marks = new ArrayList<>();
    private final List<Frame> taken = new ArrayList<>();

    /** Puts a name beside a disk, right or left of it, unless it would cover another name or leave the window. */
    void place(Projection window, double x, double y, double radius, String name) {
        if (name.length() > LONGEST) {
            return;
        }
        double width = CHARACTER * name.length();
        double right = x + radius + APART;
        double left = x - radius - APART;
        if (isFree(window, right, y, width)) {
            add(right, y, width, "start", name, right);
        } else if (isFree(window, left - width, y, width)) {
            add(left - width, y, width, "end", name, left);
        }
    }

    private boolean isFree(Projection window, double x, double y, double width) {
        return x >= 0
                && x + width <= window.width()
                && taken.stream()
                        .noneMatch(other -> x < other.right()
                                && x + width > other.left()
                                && y - HEIGHT / 2 < other.bottom()
                                && y + HEIGHT / 2 > other.top());
    }

    private void add(double x, double y, double width, String anchor, String name, double at) {
        taken.add(new Frame(x, y - HEIGHT / 2, x + width, y + HEIGHT / 2));
        marks.add(new Label("place", at, y + 4, anchor, name));
    }

    /** The names that have found a place. */
    List<Mark> marks() {
        return marks;
    }
}
