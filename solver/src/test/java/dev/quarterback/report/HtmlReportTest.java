package dev.quarterback.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.account.SmallWeek;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.text.NumberText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Whole reports are held against kept files; {@code -Dreport.write=true} writes them anew. */
class HtmlReportTest {
    private static final Path KEPT = Path.of("src/test/resources/dev/quarterback/report");
    private static final int MOST_BYTES = 1_000_000;

    private static void isAsKept(String html, String name) throws IOException {
        Path file = KEPT.resolve(name);
        if (Boolean.getBoolean("report.write")) {
            Files.writeString(file, html);
        }
        assertThat(html).isEqualTo(Files.readString(file));
    }

    @Test
    void aSmallWeekWithItsOwnReasons() throws IOException {
        isAsKept(HtmlReport.of(ReportInputs.of(SmallWeek.problem(), SmallWeek.plan())), "small-week.html");
    }

    @Test
    void oneOfEachKindExplainedAndAgainstAnEarlierPlan() throws IOException {
        isAsKept(HtmlReport.of(ReportInputs.allKinds()), "all-kinds.html");
    }

    @Test
    void idsAreTextWhateverTheyHold() {
        ParsedReport report = new ParsedReport(HtmlReport.of(ReportInputs.allKinds()));

        assertThat(report.all("h1")).extracting(ParsedReport::text).containsExactly("all <kinds> & \"more\"");
        assertThat(report.table("Whom to call")).extracting(row -> row.get(0)).containsExactly("J</title>", "E");
        assertThat(report.table("Carriers")).extracting(row -> row.get(0)).containsExactly("C\"1'", "C2");
        assertThat(report.table("Centers"))
                .extracting(row -> row.get(0))
                .containsExactlyInAnyOrder("SJC", "OAK", "\u202ERTL");
        assertThat(report.text()).contains("F&amp;").contains("J</title>");
    }

    @Test
    void whatNoXmlMayHaveIsReplaced() {
        Problem problem =
                new ProblemBuilder("bell \u0007, half \uD83D, whole \uD83D\uDE00", "2019-06-24", "2019-06-24").build();

        ParsedReport report = new ParsedReport(HtmlReport.of(ReportInputs.of(problem, ReportInputs.nothing(problem))));

        assertThat(report.all("h1"))
                .extracting(ParsedReport::text)
                .containsExactly("bell \uFFFD, half \uFFFD, whole \uD83D\uDE00");
    }

    @Test
    void aPlanThatDeliversNothingHasAReport() {
        Problem problem = SmallWeek.problem();

        ParsedReport report = new ParsedReport(HtmlReport.of(ReportInputs.of(problem, ReportInputs.nothing(problem))));

        assertThat(report.cards())
                .containsExactly(
                        "Delivered: 0", "Appointments kept: 0", "Distance to the proven limit: –", "Missing: 5");
        assertThat(report.text()).contains("5 orders are missing.");
    }

    @Test
    void aProblemOfOneOrderHasAReport() {
        Problem problem = new ProblemBuilder("one", "2019-06-24", "2019-06-24")
                .model("M3", 1800)
                .center("SJC", 37.4, -121.9, 1)
                .order(Order.of("A", "M3", "SJC", "SJC"))
                .build();
        Plan plan = ReportInputs.plan("""
                {"problem": "one", "trips": [], "undelivered": [],
                 "deliveries": [{"order": "A", "center": "SJC", "day": "2019-06-24"}]}
                """);

        ParsedReport report = new ParsedReport(HtmlReport.of(ReportInputs.of(problem, plan)));

        assertThat(report.cards()).containsExactly("Delivered: 1", "Distance to the proven limit: –", "Missing: 0");
        assertThat(report.text()).contains("The plan delivers every order.");
    }

    @Test
    void aLimitThatIsThePlansWordIsToldAsSuch() {
        ReportInput input = ReportInputs.of(SmallWeek.problem(), SmallWeek.plan());
        UpperBound bound = new UpperBound(2L, 8L, 5L);

        String proven = HtmlReport.of(ReportInputs.withBound(input, bound, true));
        String said = HtmlReport.of(ReportInputs.withBound(input, bound, false));

        assertThat(proven).contains("delivers more than 8").doesNotContain("plan&#39;s word");
        assertThat(new ParsedReport(said).text()).contains("counted by priority; that is the plan's word");
    }

    @Test
    void whatDoesNotFitIsCounted() {
        ProblemBuilder builder = new ProblemBuilder("large", "2019-03-01", "2019-03-31")
                .model("M3", 1800)
                .yard("Y", 37, -121);
        for (int i = 0; i < 1200; i++) {
            builder.center("<\"&'>".repeat(20) + i, 30 + i % 50 / 5.0, -120 + i / 100.0, 1);
            builder.carrier("'".repeat(90) + i, "Y", 9, 17_000);
            builder.order(Order.of("<".repeat(100) + i, "M3", "Y", "<\"&'>".repeat(20) + i));
        }
        Problem problem = builder.build();

        String html = HtmlReport.of(ReportInputs.of(problem, ReportInputs.nothing(problem)));

        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
        ParsedReport report = new ParsedReport(html);
        int left = 1200 - report.table("Centers").size();
        assertThat(report.all("p"))
                .extracting(ParsedReport::text)
                .contains(NumberText.count(left, "more center") + ", for which there is no room here.");
    }

    @Test
    void aBrowserTakesItsStyleAndNoScript() throws Exception {
        String html = HtmlReport.of(ReportInputs.allKinds());
        ParsedReport report = new ParsedReport(html);
        String style = report.all("style").get(0).getTextContent();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(HtmlReport.contentSecurityPolicy())
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash)
                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        assertThat(report.all("script")).isEmpty();
        List<Element> everything = report.all("*");
        assertThat(everything).noneMatch(element -> element.hasAttribute("style") || element.hasAttribute("src"));
    }

    @Test
    void whoDoesNotSeeItIsToldWhatIsShown() {
        ParsedReport report = new ParsedReport(HtmlReport.of(ReportInputs.allKinds()));

        assertThat(report.all("svg")).isNotEmpty().allSatisfy(drawing -> {
            String[] names = drawing.getAttribute("aria-labelledby").split(" ", -1);
            assertThat(report.all("*").stream().map(each -> each.getAttribute("id")))
                    .contains(names);
        });
        assertThat(report.all("table")).isNotEmpty().allSatisfy(table -> {
            assertThat(table.getElementsByTagName("caption").getLength()).isOne();
            assertThat(((Element) table.getElementsByTagName("th").item(0)).getAttribute("scope"))
                    .isEqualTo("col");
        });
        List<String> ids = report.all("*").stream()
                .map(each -> each.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids)
                .containsAll(report.all("a").stream()
                        .map(link -> link.getAttribute("href").substring(1))
                        .toList());
    }
}
