package dev.quarterback.format.xlsx;

import java.io.IOException;

/** A book cannot be read, or no further: it is damaged, no book at all, or made to do harm. */
public final class BadBookException extends IOException {
    private static final long serialVersionUID = 1;

    private final String fix;

    BadBookException(String message, String fix) {
        super(message);
        this.fix = fix;
    }

    static BadBookException damaged(String message) {
        return new BadBookException(message, "open it in a spreadsheet and save it again as .xlsx");
    }

    static BadBookException hostile(String message) {
        return new BadBookException(message, "no spreadsheet writes such a book; make a new one of its sheets");
    }

    /** What would be right. */
    public String fix() {
        return fix;
    }
}
