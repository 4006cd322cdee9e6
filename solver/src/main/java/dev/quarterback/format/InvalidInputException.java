package dev.quarterback.format;

import java.util.ArrayList;
import java.util.List;

/** An input that is refused as a whole, with all that is wrong with it. */
public final class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<InputError> errors;
    private final int more;

    /**
     * A refusal.
     *
     * @param errors what is wrong, in the order of the input, at least one
     * @param more how many errors there are beyond those listed
     */
    public InvalidInputException(List<InputError> errors, int more) {
        super(String.join("\n", lines(errors, more)));
        if (errors.isEmpty()) {
            throw new IllegalArgumentException("A refusal without an error.");
        }
        this.errors = List.copyOf(errors);
        this.more = more;
    }

    /** What is wrong, in the order of the input: the first 100 errors. */
    public List<InputError> errors() {
        return errors;
    }

    /** How many errors there are beyond those of {@link #errors()}. */
    public int more() {
        return more;
    }

    /** One line for each error and, where there are more, a last line that says how many. */
    public List<String> lines() {
        return lines(errors, more);
    }

    private static List<String> lines(List<InputError> errors, int more) {
        List<String> lines = new ArrayList<>();
        errors.forEach(error -> lines.add(error.toString()));
        if (more > 0) {
            lines.add("and " + more + (more == 1 ? " more error" : " more errors"));
        }
        return lines;
    }
}
