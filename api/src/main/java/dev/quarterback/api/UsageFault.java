package dev.quarterback.api;

import dev.quarterback.format.Nearest;
import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with how a command was called, told as the planner's command line tells it. */
final class UsageFault {

    private UsageFault() {}

    static String told(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            String typed = unmatched.getUnmatched().get(0);
            // Picocli's own suggestions miss swapped letters in short names.
            List<String> similar = Nearest.to(
                            typed.replaceFirst("=.*", ""),
                            unmatched
                                    .getCommandLine()
                                    .getCommandSpec()
                                    .optionsMap()
                                    .keySet())
                    .map(List::of)
                    .orElseGet(unmatched::getSuggestions);
            return "there is no '" + typed + "' here"
                    + (similar.isEmpty() ? "" : "; did you mean " + String.join(" or ", similar) + "?");
        }
        return String.valueOf(fault.getMessage())
                .lines()
                .findFirst()
                .orElse("wrong usage")
                .replaceFirst("^Invalid value", "invalid value")
                .replaceFirst("^Missing required", "missing")
                .replaceFirst("'([+-]?\\d+)' is not an? int$", "$1 is out of range")
                .replaceFirst("'([^']*)' is not an? int$", "'$1' is no whole number");
    }
}
