package dev.quarterback.format;

import java.io.IOException;

/** The bytes of an input are not what they should be. */
final class BadBytes extends IOException {
    private static final long serialVersionUID = 1;

    private final String fix;

    BadBytes(String message, String fix) {
        super(message);
        this.fix = fix;
    }

    String fix() {
        return fix;
    }
}
