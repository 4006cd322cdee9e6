package dev.quarterback.api;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import dev.quarterback.path.DaySlice;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** Where the tests of the page sit: a service, a browser, and a plan of the story; one of each for all of them. */
final class Desk implements AutoCloseable {
    /** Enough for a plan with missing orders and a bound; the tests ask nothing more of it. */
    private static final String STORY_OPTIONS = "{\"seconds\": 6}";

    private static final String BREAKDOWN =
            "{\"change\": \"carrier-off carrier=C00001 from=2019-06-25\", \"options\": {\"seconds\": 2}}";

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Path data;
    private final RunningService service;
    private final Playwright playwright;
    private final Browser browser;
    private @Nullable String story;
    private @Nullable String otherStory;
    private @Nullable String editedByHand;
    private @Nullable String quarter;

    private Desk(Path data, RunningService service, Playwright playwright, Browser browser) {
        this.data = data;
        this.service = service;
        this.playwright = playwright;
        this.browser = browser;
    }

    static Desk open(Path chromium) {
        try {
            Path data = Files.createTempDirectory("desk");
            RunningService service = RunningService.start(data);
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright
                    .chromium()
                    .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(FLAGS));
            return new Desk(data, service, playwright, browser);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    RunningService service() {
        return service;
    }

    /** The folder of the service's data. */
    Path data() {
        return data;
    }

    /** The id of a plan of the story that has ended. */
    String story() {
        if (story == null) {
            String id = service.submit(RunningService.story(), STORY_OPTIONS);
            service.await(id, "DONE");
            story = id;
        }
        return story;
    }

    /** The id of a revision of the story's plan that has ended: a carrier of it broke down. */
    String otherStory() {
        if (otherStory == null) {
            String id = RunningService.JSON
                    .readTree(service.post("/v1/plans/" + story() + "/revisions", BREAKDOWN)
                            .body())
                    .get("id")
                    .stringValue();
            service.await(id, "DONE");
            otherStory = id;
        }
        return otherStory;
    }

    /** The id of a small plan around what was edited by hand. */
    String editedByHand() {
        if (editedByHand == null) {
            editedByHand = ScarcePlan.edited(service);
        }
        return editedByHand;
    }

    /** The id of a small quarter that was told two mornings. */
    String quarter() {
        if (quarter == null) {
            Problem problem = SmallQuarters.problem();
            SamplePath path = SmallQuarters.path(problem);
            String address = SmallQuarters.started(service, problem, ", \"options\": {\"steps\": 50}");
            problem.firstDay()
                    .datesUntil(problem.firstDay().plusDays(2))
                    .forEach(day -> SmallQuarters.tell(
                            service, address, SmallQuarters.day(day, DaySlice.of(problem, path, day))));
            quarter = address.substring(address.lastIndexOf('/') + 1);
        }
        return quarter;
    }

    /** Makes a job that has ended one that has failed, without a result. */
    void fail(String job, String error) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("quarterback"))) {
            try (PreparedStatement fail =
                    database.prepareStatement("update job set status = 'FAILED', error = ? where id = ?")) {
                fail.setString(1, error);
                fail.setString(2, job);
                fail.executeUpdate();
            }
            try (PreparedStatement clear =
                    database.prepareStatement("update insight set result = null, result_version = 0 where id = ?")) {
                clear.setString(1, job);
                clear.executeUpdate();
            }
        }
    }

    /** What the service gives of a plan: its metadata, or {@code /problem} and {@code /result} of it. */
    JsonNode plan(String id, String rest) {
        return service.json("/v1/plans/" + id + rest);
    }

    /** A window of its own, at an address such as {@code #/plans}. */
    PageVisit visit(String address) {
        return visit(service, address);
    }

    /** A window of its own at another service. */
    PageVisit visit(RunningService other, String address) {
        return PageVisit.begin(browser, other.root(), address, "en-US");
    }

    /** A window of its own in another language of the browser, such as {@code de-DE}. */
    PageVisit visitIn(String locale, String address) {
        return PageVisit.begin(browser, service.root(), address, locale);
    }

    /** A window of its own whose requests and messages nobody watches, for measuring. */
    PageVisit unwatched(String address) {
        return PageVisit.unwatched(browser, service.root(), address);
    }

    /** A window in which no script runs, as in the preview of a mail. */
    BrowserContext withoutScripts() {
        return browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en-US"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        service.close();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
