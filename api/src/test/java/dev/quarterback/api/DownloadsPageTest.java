package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import dev.quarterback.format.BookProblemReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a plan by its page. */
@InBrowser
class DownloadsPageTest {
    @TempDir
    private Path folder;

    private Path download(PageVisit visit, String title, String name) {
        Download download = visit.page()
                .waitForDownload(() ->
                        visit.find(".downloads button:text-is('" + title + "')").click());
        assertThat(download.suggestedFilename()).isEqualTo(name);
        Path file = folder.resolve(name);
        download.saveAs(file);
        return file;
    }

    @Test
    void planAndProblemAreKeptAsJsonAndAsBooks(Desk desk) throws IOException {
        String id = desk.service().submit(RunningService.oneOrder(), "{\"seconds\": 20, \"gap\": 0}");
        desk.service().await(id, "DONE");
        try (PageVisit visit = desk.visit("#/plans/" + id)) {
            visit.find(".downloads summary").click();
            assertThat(visit.findings()).isEmpty();

            Path plan = download(visit, "Plan as JSON", "one-order.plan.json");
            Path problem = download(visit, "Problem as JSON", "one-order.json");
            Path both = download(visit, "Plan and problem as XLSX", "one-order.plan.xlsx");
            Path book = download(visit, "Problem as XLSX", "one-order.xlsx");
            Path sheets = download(visit, "Load sheets for print", "one-order.load-sheets.html");
            Path sheetsBook = download(visit, "Load sheets as XLSX", "one-order.load-sheets.xlsx");

            assertThat(RunningService.JSON.readTree(Files.readString(plan))).isEqualTo(desk.plan(id, "/result"));
            assertThat(RunningService.JSON.readTree(Files.readString(problem))).isEqualTo(desk.plan(id, "/problem"));
            assertThat(BookProblemReader.read(both)).isEqualTo(SentFiles.problem(RunningService.oneOrder()));
            assertThat(BookProblemReader.read(book)).isEqualTo(BookProblemReader.read(both));
            assertThat(sheets)
                    .content()
                    .isEqualTo(desk.service()
                            .get("/v1/plans/" + id + "/load-sheets")
                            .body());
            assertThat(sheetsBook).binaryContent().startsWith('P', 'K');
            visit.find(".downloads select[name=yard]").selectOption("FRE");
            visit.find(".downloads select[name=day]").selectOption("2019-06-25");
            assertThat(download(visit, "Load sheets for print", "one-order.FRE.2019-06-25.load-sheets.html"))
                    .content()
                    .isEqualTo(desk.service()
                            .get("/v1/plans/" + id + "/load-sheets?yard=FRE&day=2019-06-25")
                            .body());
            visit.assertNoFault();
        }
    }
}
