package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A window of the browser with the page in it, and what goes wrong there. */
final class PageVisit implements AutoCloseable {
    private static final String TELL_VIOLATIONS = "addEventListener('securitypolicyviolation', "
            + "e => console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI))";

    /** Notes when the first figures of a plan stand on the page, in milliseconds from the start of loading it. */
    private static final String NOTE_FIRST_VIEW = """
            new MutationObserver((_, observer) => {
                if (document.querySelector('[data-figure=delivered]')) {
                    observer.disconnect();
                    requestAnimationFrame(() => setTimeout(() => { window.firstView = Math.round(performance.now()); }));
                }
            }).observe(document, {childList: true, subtree: true})""";

    /** Long enough for a machine that is busy with other things. */
    private static final double PATIENCE_MS = 60_000;

    private static final Path AXE = Path.of("src", "test", "resources", "axe", "axe.min.js");

    /** Findings of serious and critical kind, each as its rule and the elements. */
    private static final String FINDINGS = """
            async () => JSON.stringify((await axe.run(document, {resultTypes: ['violations']})).violations
                .filter(one => one.impact === 'serious' || one.impact === 'critical')
                .map(one => one.id + ': ' + one.nodes.map(node => node.target.join(' ') + ' ' + node.failureSummary).join(' | ')))""";

    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();

    private PageVisit(BrowserContext context) {
        this.context = context;
        context.addInitScript(TELL_VIOLATIONS);
        context.addInitScript(NOTE_FIRST_VIEW);
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        PageLook.LIGHT.applyTo(page);
    }

    private void watch(URI root) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                errors.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(errors::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(root.toString()) && !request.url().startsWith("data:")) {
                foreign.add(request.url());
            }
        });
    }

    /** Begins a visit with a language of the browser, such as {@code en-US}. */
    static PageVisit begin(Browser browser, URI root, String address, String locale) {
        PageVisit visit = new PageVisit(context(browser, locale));
        visit.watch(root);
        visit.page.navigate(root + "/" + address);
        return visit;
    }

    /** The same without watching requests and messages, which takes time of each of them. */
    static PageVisit unwatched(Browser browser, URI root, String address) {
        PageVisit visit = new PageVisit(context(browser, "en-US"));
        visit.page.navigate(root + "/" + address);
        return visit;
    }

    private static BrowserContext context(Browser browser, String locale) {
        return browser.newContext(new NewContextOptions().setLocale(locale).setTimezoneId("UTC"));
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** The text of the one element, once it is there. */
    String text(String selector) {
        return find(selector).innerText().trim();
    }

    /** The text of the parts of each element, by one of its attributes; all read at once. */
    Map<String, String> texts(String selector, String attribute, String parts) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<?> found = (List<?>) page.evalOnSelectorAll(
                selector,
                "(all, [attribute, parts]) => all.map(one => [one.getAttribute(attribute),"
                        + " [...one.querySelectorAll(parts)].map(part => part.textContent).join(' ')])",
                List.of(attribute, parts));
        for (Object one : found) {
            List<?> pair = (List<?>) one;
            texts.put(String.valueOf(pair.get(0)), String.valueOf(pair.get(1)));
        }
        return texts;
    }

    /** The numbers in the parts of each element, by one of its attributes. */
    Map<String, List<Long>> figures(String selector, String attribute, String parts) {
        Map<String, List<Long>> figures = new LinkedHashMap<>();
        texts(selector, attribute, parts).forEach((name, text) -> figures.put(name, numbers(text)));
        return figures;
    }

    /** The numbers of a text, as the page writes them for {@code en-US}. */
    static List<Long> numbers(String text) {
        List<Long> numbers = new ArrayList<>();
        java.util.regex.Matcher matcher =
                java.util.regex.Pattern.compile("\\d[\\d,]*").matcher(text);
        while (matcher.find()) {
            numbers.add(Long.valueOf(matcher.group().replace(",", "")));
        }
        return numbers;
    }

    /** Waits until nothing on the page loads any more. */
    PageVisit settled() {
        until("!!document.querySelector('main')?.innerText.trim() && !document.querySelector('main .state .spinner')"
                + " && document.fonts.status === 'loaded'");
        return this;
    }

    /** Waits until an expression holds; Playwright's own way to wait would need {@code eval}, which the page forbids. */
    void until(String expression) {
        page.waitForCondition(() -> (Boolean) page.evaluate(expression));
    }

    /** What is wrong for those who use a keyboard or a screen reader, or see little. */
    List<String> findings() throws IOException {
        if ((Boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(Files.readString(AXE));
        }
        JsonNode found = RunningService.JSON.readTree((String) page.evaluate(FINDINGS));
        return found.valueStream().map(JsonNode::stringValue).toList();
    }

    void screenshot(String name) {
        Path file = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** Nothing went wrong: no error in the console, nothing refused by the policy, nothing asked of another host. */
    void assertNoFault() {
        assertThat(errors).isEmpty();
        assertThat(foreign).isEmpty();
    }

    /** The same, but for answers of that status, which the browser logs by itself. */
    void assertNoFaultBut(int status) {
        assertThat(errors.stream().filter(error -> !error.contains("status of " + status)))
                .isEmpty();
        assertThat(foreign).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
