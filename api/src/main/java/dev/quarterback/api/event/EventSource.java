package dev.quarterback.api.event;

import java.util.Collection;
import java.util.List;

/** What can be followed, by ids. */
@FunctionalInterface
public interface EventSource {
    /** The present states of those of the subjects that there are. */
    List<StateEvent> present(Collection<String> subjects);
}
