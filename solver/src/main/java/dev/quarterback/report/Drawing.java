package dev.quarterback.report;

import java.util.List;

/**
 * A chart or a map.
 *
 * @param id unique in the report
 * @param title what it shows
 * @param description the same in words, for those who do not see it
 * @param width in pixels
 * @param height in pixels
 * @param marks from the back to the front
 */
record Drawing(String id, String title, String description, double width, double height, List<Mark> marks) {
    Drawing {
        marks = List.copyOf(marks);
    }
}
