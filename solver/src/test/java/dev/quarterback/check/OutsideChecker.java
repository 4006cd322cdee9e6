package dev.quarterback.check;

import java.nio.file.Files;
import java.nio.file.Path;

final class OutsideChecker {
    private OutsideChecker() {}

    /** The outside checker's program, in the folder {@code tools} of this repository. */
    static Path script() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path script = at.resolve("tools/verify_plan.py");
            if (Files.exists(script)) {
                return script;
            }
        }
        throw new IllegalStateException(
                "No tools/verify_plan.py above (" + Path.of("").toAbsolutePath() + ").");
    }
}
