package dev.quarterback.loadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.SmallWeek;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LoadSheetHtmlTest {

    private static String html(Problem problem, Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LoadSheetHtml.write(LoadSheets.of(problem, PlanAccount.of(problem, plan), SheetChoice.ALL), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What a reader sees, a line for each row or paragraph, with a bar between cells. */
    private static List<String> seen(String html) {
        String body = html.substring(html.indexOf("<body>"));
        return body.replaceAll("<section>", "\n--\n")
                .replaceAll("<li>", "*")
                .replaceAll("</t[dh]><t[dh][^>]*>", "|")
                .replaceAll("<span class=\"of\">", " // ")
                .replaceAll("<[^>]*>", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toList());
    }

    @Test
    void aPageForEachYardsDayCarrierAndCentersDayTellsAllThatStaffNeed() throws IOException {
        assertThat(seen(html(SmallWeek.problem(), SmallWeek.plan())))
                .containsExactly(
                        "--",
                        "Yard FRE Fremont, Mon 2019-06-24 // 1 trip with 2 vehicles; plan of small-week",
                        "Carrier|Trip|Stops, with the day of arrival|Vehicles|Back|Left",
                        "C1|C1-1|NEAR Mon 2019-06-24|2|Mon 2019-06-24|",
                        "--",
                        "Carrier C1, Mon 2019-06-24 // Yard FRE Fremont; plan of small-week",
                        "Stop|Position|Vehicle|Model|Center|Handover|Appointment|Loaded",
                        "Trip C1-1: departs Mon 2019-06-24, back Mon 2019-06-24 after 6 h 15 min; 2 vehicles, 2 of 3"
                                + " positions, 3,600 of 18,000 kg; 301 km",
                        "*NEAR Next Door: arrives Mon 2019-06-24, unloaded after 4 h 15 min",
                        "1|2|A|M3|NEAR|Mon 2019-06-24|yes|",
                        "1|1|B|M3|NEAR|Mon 2019-06-24||",
                        "Position 1 is loaded first and unloaded last. Times are duty time from the start of loading.",
                        "--",
                        "Yard FRE Fremont, Tue 2019-06-25 // 1 trip with 1 vehicle; plan of small-week",
                        "Carrier|Trip|Stops, with the day of arrival|Vehicles|Back|Left",
                        "C2|C2-1|FAR Wed 2019-06-26|1|Thu 2019-06-27|",
                        "--",
                        "Carrier C2, Tue 2019-06-25 // Yard FRE Fremont; plan of small-week",
                        "Stop|Position|Vehicle|Model|Center|Handover|Appointment|Loaded",
                        "Trip C2-1: departs Tue 2019-06-25, back Thu 2019-06-27 after 22 h 15 min; 1 vehicle, 1 of 2"
                                + " positions, 1,800 of 18,000 kg; 1,600 km",
                        "*FAR: arrives Wed 2019-06-26, unloaded after 12 h 15 min",
                        "1|1|C|M3|FAR|Wed 2019-06-26|moved from NEAR, Mon 2019-06-24|",
                        "Position 1 is loaded first and unloaded last. Times are duty time from the start of loading.",
                        "--",
                        "Comes on Mon 2019-06-24 // Center NEAR Next Door: 2 vehicles; plan of small-week",
                        "Trip|Carrier|Vehicle|Model|Handover|Came",
                        "C1-1|C1|A|M3|Mon 2019-06-24|",
                        "C1-1|C1|B|M3|Mon 2019-06-24|",
                        "Handed over on Mon 2019-06-24 // Center NEAR Next Door: 2 vehicles, 1 by appointment; plan of"
                                + " small-week",
                        "Appointment|Vehicle|Model|Is there since|Brought by|Done",
                        "yes|A|M3|Mon 2019-06-24|C1-1|",
                        "|B|M3|Mon 2019-06-24|C1-1|",
                        "--",
                        "Handed over on Tue 2019-06-25 // Center NEAR Next Door: 1 vehicle, 0 by appointment; plan of"
                                + " small-week",
                        "Appointment|Vehicle|Model|Is there since|Brought by|Done",
                        "|D|M3|on site||",
                        "--",
                        "Comes on Wed 2019-06-26 // Center FAR: 1 vehicle; plan of small-week",
                        "Trip|Carrier|Vehicle|Model|Handover|Came",
                        "C2-1|C2|C|M3|Wed 2019-06-26|",
                        "Handed over on Wed 2019-06-26 // Center FAR: 1 vehicle, 0 by appointment; plan of small-week",
                        "Appointment|Vehicle|Model|Is there since|Brought by|Done",
                        "moved from NEAR, Mon 2019-06-24|C|M3|Wed 2019-06-26|C2-1|");
    }

    @Test
    void idsAreShownAndNeverObeyed() throws IOException {
        String order = "<b>&\"'\u202Eevil\u0007";
        Problem problem = new ProblemBuilder("</title><script>alert(1)</script>", "2019-06-24", "2019-06-24")
                .model("M&M", 1800)
                .yard("Y<1>", 37.5, -121.9)
                .center("\u05D0\u05D1 \"1\"", 37.4, -121.9, 9)
                .carrier("'C'", "Y<1>", 9, 18_000)
                .order(Order.of(order, "M&M", "Y<1>", "\u05D0\u05D1 \"1\""))
                .build();
        Plan plan = new Plan(
                problem.name(),
                List.of(new Trip("T]]>", "'C'", SmallWeek.MON, List.of("\u05D0\u05D1 \"1\""))),
                List.of(new Delivery(order, "\u05D0\u05D1 \"1\"", SmallWeek.MON, "T]]>")),
                List.of(),
                null);

        String html = html(problem, plan);

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<title>Load sheets: &lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>")
                .contains("<td><bdi>&lt;b&gt;&amp;\"'[U+202E]evil[U+0007]</bdi></td><td><bdi>M&amp;M</bdi></td>"
                        + "<td><bdi>\u05D0\u05D1 \"1\"</bdi></td>")
                .contains("<bdi>Y&lt;1&gt;</bdi>")
                .contains("<bdi>T]]&gt;</bdi>")
                .doesNotContain("<script", "<b>&", "\u202E", "\u0007");
    }

    @Test
    void nothingIsFetchedFromElsewhereAndNothingIsRun() throws IOException {
        assertThat(html(SmallWeek.problem(), SmallWeek.plan()))
                .doesNotContainIgnoringCase(
                        "<script", "<link", "<img", "url(", "@import", "http", "src=", "href=", "onclick");
    }

    /** A service's policy lets the one style stand, and none in elements. */
    @Test
    void eachWidthOfAColumnIsAClassOfTheStyle() throws IOException {
        String html = html(SmallWeek.problem(), SmallWeek.plan());

        assertThat(html)
                .contains("<style>" + LoadSheetHtml.style() + "</style>")
                .doesNotContain(" style=");
        assertThat(Pattern.compile("<col class=\"(w\\d+)\"")
                        .matcher(html)
                        .results()
                        .map(column -> "." + column.group(1) + " {")
                        .distinct()
                        .toList())
                .hasSizeGreaterThan(10)
                .allMatch(LoadSheetHtml.style()::contains);
    }

    @Test
    void aPlanWithoutAnythingToDoSaysSo() throws IOException {
        Problem problem = SmallWeek.builder().build();

        assertThat(seen(html(problem, new Plan("small-week", List.of(), List.of(), List.of(), null))))
                .containsExactly("No trip leaves, nothing comes and nothing is handed over.");
    }

    @Test
    void whatIsWrongWithTheStreamIsTold() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Problem problem = SmallWeek.problem();
        LoadSheets sheets = LoadSheets.of(problem, PlanAccount.of(problem, SmallWeek.plan()), SheetChoice.ALL);

        assertThatThrownBy(() -> LoadSheetHtml.write(sheets, full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }
}
