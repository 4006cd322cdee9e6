package dev.quarterback.format.xlsx;

import java.io.IOException;

/** An archive holds more than its {@link UnpackLimit} allows; the message goes on after its name. */
public final class UnpackLimitException extends IOException {
    private static final long serialVersionUID = 1;

    UnpackLimitException(String message) {
        super(message);
    }
}
