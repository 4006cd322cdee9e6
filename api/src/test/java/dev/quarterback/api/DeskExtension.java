package dev.quarterback.api;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one desk that they share, and leaves them out where there is no browser. */
final class DeskExtension implements ExecutionCondition, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(DeskExtension.class);
    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final String HELP =
            "no Chromium was found in " + BROWSERS + "; install one, on Debian by: apt-get install chromium";

    private static Optional<Path> browser() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), BROWSERS.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (browser().isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        if ("required".equals(System.getProperty("browser"))) {
            throw new IllegalStateException("The tests of the page need a browser: " + HELP);
        }
        context.getRoot().getStore(NAMESPACE).computeIfAbsent("told", key -> {
            System.out.println("Tests of the page are left out: " + HELP);
            return key;
        });
        return ConditionEvaluationResult.disabled(HELP);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Desk.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Desk.class, key -> Desk.open(browser().orElseThrow()), Desk.class);
    }
}
