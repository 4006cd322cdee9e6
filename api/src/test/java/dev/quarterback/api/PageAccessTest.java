package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.api.security.KeysCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The page of a service that wants an API key asks for one, and keeps it in its tab. */
@InBrowser
class PageAccessTest {
    private static String addKey(Path data) {
        StringWriter out = new StringWriter();
        CommandLine keys = new CommandLine(new KeysCommand()).setOut(new PrintWriter(out));
        assertThat(keys.execute("add", "desk", "--data", data.toString())).isZero();
        return out.toString().trim();
    }

    @Test
    void aKeyIsAskedForAndThenUsed(Desk desk, @TempDir Path data) {
        String key = addKey(data);
        try (RunningService service = RunningService.start(data);
                PageVisit visit = desk.visit(service, "#/plans")) {
            visit.find("dialog input[name=key]").fill("qb_wrong");
            visit.find("dialog button.main").click();
            visit.find("dialog:has-text('not valid')").waitFor();
            visit.find("dialog input[name=key]").fill(key);
            visit.find("dialog button.main").click();
            visit.find("text=No plans yet.").waitFor();
            visit.page().reload();
            visit.find("text=No plans yet.").waitFor();
            assertThat(visit.find("dialog[open]").count()).isZero();
            visit.assertNoFaultBut(401);
        }
    }
}
