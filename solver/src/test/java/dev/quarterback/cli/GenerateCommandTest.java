package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.format.ProblemReader;
import dev.quarterback.generate.Kind;
import dev.quarterback.generate.Market;
import dev.quarterback.generate.MarketGenerator;
import dev.quarterback.generate.ProblemGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
    @TempDir
    private Path folder;

    private final CommandRun run = new CommandRun();

    @Test
    void problemGoesToStandardOutput() throws IOException {
        assertThat(run.run("generate", "tiny", "--orders", 20, "--seed", 7)).isEqualTo(ExitStatus.DONE);

        byte[] out = run.out().getBytes(StandardCharsets.UTF_8);
        assertThat(ProblemReader.read(new ByteArrayInputStream(out)))
                .isEqualTo(new ProblemGenerator().generate(Kind.TINY, 20, 7));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void problemGoesToAFileAndItsFiguresToStandardOutput() throws IOException {
        Path file = folder.resolve("tiny.json.gz");

        assertThat(run.run("generate", "tiny", "--orders", 20, "--out", file)).isEqualTo(ExitStatus.DONE);

        assertThat(ProblemReader.read(file)).isEqualTo(new ProblemGenerator().generate(Kind.TINY, 20, 0));
        assertThat(run.out()).contains("\n20 orders").endsWith("Problem: " + file + "\n");
    }

    @Test
    void figuresCanBeJson() {
        Path file = folder.resolve("tiny.json");

        run.run("generate", "tiny", "--out", file, "--json");

        assertThat(run.out())
                .startsWith("{\"problem\":\"" + file + "\",\"name\":\"tiny-60-0\",")
                .hasLineCount(1);
    }

    @Test
    void unknownKindIsToldWithThoseThereAre() {
        assertThat(run.run("generate", "huge")).isEqualTo(ExitStatus.USAGE);

        assertThat(run.err())
                .contains("no kind 'huge'; there are week lean centers longhaul europe odd single rolled tiny quarter");
    }

    @Test
    void numbersOfOrdersHaveLimits() {
        assertThat(run.run("generate", "tiny", "--orders", 0)).isEqualTo(ExitStatus.USAGE);
        assertThat(run.run("generate", "tiny", "--orders", 5_000_001)).isEqualTo(ExitStatus.USAGE);

        assertThat(run.err())
                .containsSubsequence("--orders 0: give a whole number from 1 to 5000000", "--orders 5000001: give");
    }

    @Test
    void jsonFiguresNeedAFileForTheProblem() {
        assertThat(run.run("generate", "tiny", "--json")).isEqualTo(ExitStatus.USAGE);

        assertThat(run.complaints())
                .containsExactly("quarterback generate: --json: needs --out, since the problem itself goes to standard"
                        + " output; see quarterback generate --help");
    }

    @Test
    void fullDiskIsTold() {
        assertThat(run.run("generate", "tiny", "--out", "/dev/full")).isEqualTo(ExitStatus.USAGE);

        assertThat(run.complaints()).containsExactly("/dev/full: cannot be written: No space left on device");
    }

    @Test
    void aMarketGoesToAFileAndItsFiguresToStandardOutput() throws IOException {
        Path file = folder.resolve("norway.json");

        assertThat(run.run("generate", "market", "norway-2019-06", "--orders", 150, "--seed", 4, "--out", file))
                .isEqualTo(ExitStatus.DONE);

        assertThat(ProblemReader.read(file)).isEqualTo(new MarketGenerator().generate(Market.NORWAY_2019_06, 150, 4));
        assertThat(run.out()).contains("\n150 orders").endsWith("Problem: " + file + "\n");
    }

    @Test
    void unknownMarketIsToldWithThoseThereAre() {
        assertThat(run.run("generate", "market", "sweden")).isEqualTo(ExitStatus.USAGE);

        assertThat(run.err())
                .contains("no market 'sweden'; there are norway-2019-03 norway-2019-06 china-2019-06"
                        + " north-america-2019-q2");
    }

    @Test
    void aMarketsOrdersHaveLimits() {
        assertThat(run.run("generate", "market", "china-2019-06", "--orders", 0))
                .isEqualTo(ExitStatus.USAGE);

        assertThat(run.err()).contains("--orders 0: give a whole number from 1 to 5000000");
    }
}
