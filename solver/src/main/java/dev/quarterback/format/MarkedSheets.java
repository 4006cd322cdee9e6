package dev.quarterback.format;

/** Which sheets of a book a copy with notes has. */
public enum MarkedSheets {
    /** None is known, so there is no copy. */
    NONE,
    /** Those that a plan with edits is read from, since another sheet is damaged. */
    OF_PLAN,
    /** All that are known. */
    ALL
}
