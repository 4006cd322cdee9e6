package dev.quarterback.replanning.edited;

/** A row of a plan's sheet that was edited, added or deleted by hand. */
interface PlanEdit {
    /** Where it is. */
    EditPlace place();

    /** What it is, in words. */
    String text();
}
