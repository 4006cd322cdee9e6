package dev.quarterback.cli;

/** What the command's exit status means; scripts rely on it. */
final class ExitStatus {
    static final int DONE = 0;

    /** The input is invalid, a plan breaks a rule, or one of several problems has failed. */
    static final int INVALID = 1;

    /** Wrong usage, or a file that cannot be read or written. */
    static final int USAGE = 2;

    /** A defect of the engine, or not enough memory. */
    static final int INTERNAL = 3;

    /** Ended by ctrl-c before there was anything to keep: 128 and the signal's number, as shells have it. */
    static final int INTERRUPTED = 130;

    private ExitStatus() {}
}
