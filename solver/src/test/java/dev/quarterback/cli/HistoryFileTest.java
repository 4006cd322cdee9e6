package dev.quarterback.cli;

import static dev.quarterback.quarter.SmallQuarter.june;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarterback.history.History;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.history.PastHandover;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.SmallQuarter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryFileTest {
    private static final Problem QUARTER =
            SmallQuarter.fiveDays().order(SmallQuarter.order("A")).build();
    private static final SamplePath PATH = SmallQuarter.path().build();

    @TempDir
    private Path folder;

    private static History firstDay(PastHandover... handovers) {
        return new History(
                QUARTER.name(),
                null,
                "by-hand",
                List.of(new HistoryDay(june(24), 1, List.of(), List.of(), List.of(handovers), List.of())));
    }

    @Test
    void aSoundHistoryIsWritten() {
        Path out = folder.resolve("history.json");

        assertThat(HistoryFile.write(QUARTER, PATH, firstDay(), out).delivered())
                .isZero();

        assertThat(SmallFiles.read(out)).contains("\"policy\": \"by-hand\"");
        assertThat(folder).isDirectoryNotContaining("glob:**unsound**");
    }

    @ParameterizedTest
    @CsvSource({"history.json, history.unsound.json", "old.json.gz, old.unsound.json.gz", "plain, plain.unsound"})
    void anUnsoundHistoryIsKeptByAnotherNameAndThatIsSaid(String name, String beside) {
        Path out = folder.resolve(name);

        assertThatThrownBy(() -> HistoryFile.write(QUARTER, PATH, firstDay(new PastHandover("A", "SJC")), out))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The history breaks rules, 2 times in all, first (")
                .hasMessageEndingWith(
                        "; it is kept in " + folder.resolve(beside) + ", and " + out + " is not written.");

        assertThat(folder.resolve(beside)).isNotEmptyFile();
        assertThat(out).doesNotExist();
    }
}
