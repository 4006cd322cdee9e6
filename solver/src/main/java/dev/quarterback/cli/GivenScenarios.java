package dev.quarterback.cli;

import dev.quarterback.format.ChangeDraft;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.replanning.Scenario;
import dev.quarterback.replanning.ScenarioProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the scenarios that a user names; all that is wrong with any of them is told at once. */
final class GivenScenarios {
    private final ComparedPlan before;
    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    private GivenScenarios(ComparedPlan before) {
        this.before = before;
    }

    /**
     * The scenarios, those of the file last.
     *
     * @param file named scenarios; null for none
     * @throws CommandFailure with all that is wrong with them
     */
    static List<Scenario> read(ComparedPlan before, List<ChangeSource> sources, @Nullable Path file, Console console) {
        GivenScenarios given = new GivenScenarios(before);
        for (int i = 0; i < sources.size(); i++) {
            ChangeSource source = sources.get(i);
            boolean isText = source.file() == null;
            String place = isText && sources.size() > 1 ? source.name() + " " + (i + 1) : source.name();
            given.add(isText ? source.given() : source.name(), place, source.read(console));
        }
        if (file != null) {
            String name = StandardStreams.inputName(file);
            ScenarioFile.read(file, console)
                    .forEach((scenario, draft) ->
                            given.add(scenario, name + ": " + ScenarioFile.place(scenario), draft));
        }
        if (!given.wrong.isEmpty()) {
            throw CommandFailure.invalid(given.wrong, null);
        }
        return given.scenarios;
    }

    private void add(String name, String place, ChangeDraft draft) {
        try {
            ScenarioProblem.of(before.problem(), draft, before.plan());
            scenarios.add(new Scenario(name, draft.change()));
        } catch (InvalidInputException e) {
            e.lines().forEach(line -> wrong.add(place + ": " + line));
        }
    }
}
