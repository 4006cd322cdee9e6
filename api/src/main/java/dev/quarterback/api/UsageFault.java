package dev.quarterback.api;

import dev.quarterback.format.UsageText;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with how a command was called, told as the planner's command line tells it. */
final class UsageFault {

    private UsageFault() {}

    static String told(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            // Picocli's own suggestions miss swapped letters in short names.
            return UsageText.unknown(
                    unmatched.getUnmatched().get(0),
                    unmatched.getCommandLine().getCommandSpec().optionsMap().keySet(),
                    unmatched.getSuggestions());
        }
        return UsageText.invalid(fault.getMessage());
    }
}
