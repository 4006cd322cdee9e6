package dev.quarterback.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

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

    /** What each means, in the words of help and docs/commands.md. */
    static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put(text(DONE), "done; also when ctrl-c ended the search and the plan was written");
        meanings.put(
                text(INVALID),
                "the input is invalid, a plan breaks a rule, or one of several problems failed, was not begun when "
                        + "ctrl-c came, or is a quarter that was not played to its end");
        meanings.put(text(USAGE), "wrong usage, or a file that cannot be read or written");
        meanings.put(text(INTERNAL), "internal error, not enough memory, or nothing proven in the time given");
        meanings.put(text(INTERRUPTED), "ended by ctrl-c before anything was planned or proven, or by a second one");
        return meanings;
    }

    private static String text(int status) {
        return Integer.toString(status);
    }

    /** Adds them to a command's help. */
    static void tellIn(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(meanings());
    }
}
