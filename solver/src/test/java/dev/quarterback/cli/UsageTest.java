package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.generate.Kind;
import dev.quarterback.generate.Market;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
    private static final List<String> COMMANDS = List.of(
            "plan",
            "check",
            "bound",
            "change",
            "explain",
            "bottlenecks",
            "what-if",
            "revise",
            "simulate",
            "compare-policies",
            "diff",
            "report",
            "generate",
            "import",
            "export");

    @TempDir
    private Path folder;

    private final CommandRun run = new CommandRun();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense                   | quarterback: there is no 'nonsense' here",
                "plan                       | quarterback plan: missing parameter: 'PROBLEM'",
                "plan p --gap x             | invalid value for option '--gap': 'x' is no number; give a percentage from 0",
                "plan p --gap -0.1          | quarterback plan: --gap -0.1: give a percentage from 0 to below 100",
                "plan p --gap 100           | quarterback plan: --gap 100: give a percentage from 0 to below 100",
                "plan p --gap 99.99999999999999999 | quarterback plan: --gap 99.99999999999999999: give a percentage from 0 to below 100",
                "plan p --strategy first-come --gap 1 | --gap: of no use to --strategy first-come",
                "bound                      | quarterback bound: missing parameter: 'PROBLEM'",
                "bound p --seconds 0        | quarterback bound: --seconds 0: give a whole number from 1 to 31536000",
                "bound p --kept -1          | quarterback bound: --kept -1: give a whole number from 0 on",
                "bound p --kept 1 --plan q  | --kept, --plan: the plan says how many it keeps; leave one out",
                "bound p --ledger           | quarterback bound: --ledger: give the plan that it is of with --plan",
                "bound p --kept 1 --ledger  | quarterback bound: --ledger: give the plan that it is of with --plan",
                "plan p --secnds 3          | quarterback plan: there is no '--secnds' here; did you mean --seconds",
                "plan p --sede=3            | quarterback plan: there is no '--sede=3' here; did you mean --seed",
                "plan p --seconds           | quarterback plan: missing parameter for option '--seconds' (N)",
                "plan p --seconds 3 --seconds 4 | quarterback plan: option '--seconds' (N) should be specified only once",
                "plan p --seconds 1.5       | invalid value for option '--seconds': '1.5' is no whole number",
                "plan p --seconds 0         | quarterback plan: --seconds 0: give a whole number from 1 to 31536000",
                "plan p --seconds 31536001  | quarterback plan: --seconds 31536001: give a whole number from 1",
                "plan p --steps 0           | quarterback plan: --steps 0: give a whole number from 1 on",
                "plan p --threads 0         | quarterback plan: --threads 0: give a whole number from 1 to 1024",
                "plan p --threads 1025      | quarterback plan: --threads 1025: give a whole number from 1 to 1024",
                "plan p --seconds 99999999999999999999 | option '--seconds': 99999999999999999999 is out of range",
                "generate week --orders 99999999999 | generate: --orders 99999999999: give a whole number from 1 to 5000000",
                "plan p --seed x            | invalid value for option '--seed': 'x' is no whole number",
                "plan p --strategy best     | no strategy 'best'; there are search and first-come",
                "plan p --strategy first-come --seed 1 --steps 2 | --steps, --seed: of no use to --strategy first-come",
                "plan p q --from r          | --from: an earlier plan goes with one problem, not with 2",
                "check EMPTY                | quarterback check: invalid value for positional parameter at index 0 (PROBLEM): the name is empty",
                "plan p --out=              | quarterback plan: --out: the name is empty",
                "change p                   | quarterback change: missing option: '--change=FILE-OR-TEXT'",
                "check                      | quarterback check: missing parameter: 'PROBLEM'",
                "check p q r                | quarterback check: there is no 'r' here",
                "explain p                  | quarterback explain: missing parameter: 'PLAN'",
                "explain p q --all --json   | quarterback explain: --all: of no use to --json, which has all",
                "explain - -                | quarterback explain: -: standard input can be read only once",
                "diff p q                   | quarterback diff: missing parameter: 'OTHER'",
                "diff p q r --json --csv    | quarterback diff: --json, --csv: leave one out",
                "diff p q r --all --csv     | quarterback diff: --all: of no use to --csv, which has all",
                "diff p q r --all --json    | quarterback diff: --all: of no use to --json, which has all",
                "report p q                 | quarterback report: missing option: '--out=HTML'",
                "report p q --out r --seconds -1 | quarterback report: --seconds -1: give a whole number from 0 to 31536000",
                "report p q --out - --json   | quarterback report: --json: needs another --out, since the report itself",
                "report p q --out r --before-problem s | quarterback report: --before-problem: name the earlier plan too",
                "report - - --out r         | quarterback report: -: standard input can be read only once",
                "plan p q --report r        | quarterback plan: --report: goes with one problem, not with 2",
                "plan p --report -          | quarterback plan: --report: takes a file, not standard output",
                "bottlenecks p q --target -1 | quarterback bottlenecks: --target -1: give a whole number from 0 on",
                "bottlenecks p q --candidates -1 | quarterback bottlenecks: --candidates -1: give a whole number from 0 on",
                "bottlenecks p q --releases -1 | quarterback bottlenecks: --releases -1: give a whole number from 0 on",
                "bottlenecks p q --bound-seconds 0 | bottlenecks: --bound-seconds 0: give a whole number from 1 to 31536000",
                "what-if p q                | quarterback what-if: no scenario; give --change or --file",
                "what-if p q --change x --at-once 0 | quarterback what-if: --at-once 0: give a whole number from 1 to 1024",
                "what-if p - --file -       | quarterback what-if: -: standard input can be read only once",
                "revise p q --out r --to x  | invalid value for option '--to': 'x' is no day; write it as 2019-06-24",
                "revise p q                 | quarterback revise: missing option: '--out=PLAN'",
                "revise p q --out r --keep-days -1 | quarterback revise: --keep-days -1: give a whole number from 0 to 400",
                "revise p q --out r --keep-days 401 | quarterback revise: --keep-days 401: give a whole number from 0 to 400",
                "revise p q --out r --seconds 0 | quarterback revise: --seconds 0: give a whole number from 1 to 31536000",
                "revise p q --out r --steps 0 | quarterback revise: --steps 0: give a whole number from 1 on",
                "revise - - --out r         | quarterback revise: -: standard input can be read only once",
                "simulate p --out r         | quarterback simulate: missing option: '--path=PATH'",
                "simulate p --path q        | quarterback simulate: missing option: '--out=HISTORY'",
                "simulate p --path q --out r --policy best | no policy 'best'; there are first-come daily rolling even forecast",
                "simulate p --path q --out r --horizon 0 | quarterback simulate: --horizon 0: give a whole number from 1 to 400",
                "simulate p --path q --out r --promise-days 401 | simulate: --promise-days 401: give a whole number from 1 to 400",
                "simulate p --path q --out r --steps 0 | quarterback simulate: --steps 0: give a whole number from 1 on",
                "compare-policies p         | quarterback compare-policies: missing option: '--out=DIR'",
                "compare-policies p --out d --paths 0 | quarterback compare-policies: --paths 0: give a whole number from 1 to 10000",
                "compare-policies p --out d --policies rolling,best | no policy 'best'; there are first-come daily rolling even forecast",
                "compare-policies p --out d --path q --paths 3 | --path, --paths, --seed-from: give files or have paths made, not both",
                "compare-policies p --out d --path a/q.json --path b/q.json | --path b/q.json: there is another one of this name; rename one of them",
                "compare-policies p --out d --bound-steps 0 | quarterback compare-policies: --bound-steps 0: give a whole number from 1 on",
                "simulate - --path - --out r | quarterback simulate: -: standard input can be read only once",
                "generate                   | quarterback generate: missing parameter: 'KIND'",
                "generate path              | quarterback generate path: missing parameter: 'PROBLEM'",
                "generate path p --absences 101 | quarterback generate path: --absences 101: give a percentage from 0 to 100",
                "generate path p --breakdowns -1 | quarterback generate path: --breakdowns -1: give a percentage from 0 to 100",
                "generate path p --lead-days 401 | generate path: --lead-days 401: give a whole number from 0 to 400",
                "export p q d --yard y --day 2019-06-24 | quarterback export: --yard, --day: of no use without --sheets",
                "import d --columns m --guess | quarterback import: --columns, --guess: leave one out",
                "import d --guess --out -   | quarterback import: --out -: name a file for the column map",
                "diff p - -                 | quarterback diff: -: standard input can be read only once",
            })
    void wrongUsageIsToldInOneLineWithStatus2(String command, String message) {
        assertThat(run.run((Object[]) command.replace("EMPTY", "").split(" ", -1)))
                .isEqualTo(ExitStatus.USAGE);

        assertThat(run.err()).contains(message).endsWith("--help\n").hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void withoutACommandTheHelpIsShownAsAnError() {
        assertThat(run.run()).isEqualTo(ExitStatus.USAGE);

        assertThat(run.err()).startsWith("Usage: quarterback").contains(COMMANDS);
    }

    @Test
    void helpGoesToStandardOutput() {
        assertThat(run.run("plan", "--help")).isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).startsWith("Usage: quarterback plan").contains("--seconds=N");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theServicesCommandsAreNamedThoughTheyAreAnotherProgram() {
        run.run("--help");
        CommandRun plan = new CommandRun();
        plan.run("plan", "--help");

        assertThat(run.out().replaceAll("\\s+", " ")).contains("serve starts it, keys makes");
        assertThat(plan.out()).doesNotContain("serve");
    }

    @Test
    void helpTellsEveryExitStatus() {
        String told = ExitStatus.meanings().entrySet().stream()
                .map(meaning -> meaning.getKey() + " " + meaning.getValue())
                .collect(Collectors.joining(" ", "Exit status: ", ""));
        for (String command : COMMANDS) {
            CommandRun help = new CommandRun();
            help.run(command, "--help");

            assertThat(blanksAsOne(help.out())).as(command).contains(told);
        }
    }

    @Test
    void theGuideTellsTheSameExitStatus() {
        String guide = SmallFiles.read(Path.of("../docs/commands.md"));

        ExitStatus.meanings()
                .forEach((status, meaning) -> assertThat(guide).contains("\n| " + status + " | " + meaning + " |\n"));
    }

    @Test
    void helpTellsWhatEachKindIs() {
        run.run("generate", "--help");

        assertThat(run.out()).contains("\n  tiny         60  California alone\n");
        for (Kind kind : Kind.values()) {
            assertThat(run.out()).contains("\n  " + kind.id() + " ", "  " + kind.about() + "\n");
        }
    }

    @Test
    void helpTellsWhatEachMarketIs() {
        run.run("generate", "market", "--help");

        assertThat(run.out()).contains("\n  china-2019-06 ", "  China, 17 to 30 June:");
        for (Market market : Market.values()) {
            assertThat(run.out()).contains("\n  " + market.id() + " ");
        }
    }

    private static String blanksAsOne(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void versionNamesProgramAndJava() {
        assertThat(run.run("--version")).isEqualTo(ExitStatus.DONE);

        assertThat(run.out().lines()).first().asString().startsWith("quarterback ");
        assertThat(run.out()).contains("Java ");
    }

    @Test
    void defectIsAnInternalErrorWithoutStackTrace() {
        Path problem = SmallFiles.write(folder.resolve("small.json"), SmallFiles.PROBLEM);
        run.planner.meanwhile = UsageTest::fail;

        assertThat(run.run("plan", problem, "--out", folder)).isEqualTo(ExitStatus.INTERNAL);

        assertThat(run.complaints())
                .containsExactly(problem + ": internal error: java.lang.IllegalStateException: a wheel came off;"
                        + " this is a defect of Quarterback: please report it with what --verbose adds");
    }

    @Test
    void verboseAddsTheStackTrace() {
        Path problem = SmallFiles.write(folder.resolve("small.json"), SmallFiles.PROBLEM);
        run.planner.meanwhile = UsageTest::fail;

        assertThat(run.run("plan", problem, "--out", folder, "--verbose")).isEqualTo(ExitStatus.INTERNAL);

        assertThat(run.err()).contains("at dev.quarterback.cli.UsageTest.fail");
    }

    @Test
    void wantOfMemoryIsToldWithAWayOut() {
        Path problem = SmallFiles.write(folder.resolve("small.json"), SmallFiles.PROBLEM);
        run.planner.meanwhile = () -> {
            throw new OutOfMemoryError();
        };

        assertThat(run.run("plan", problem, "--out", folder)).isEqualTo(ExitStatus.INTERNAL);

        assertThat(run.err()).contains("not enough memory").contains("QUARTERBACK_OPTS=-Xmx8g");
    }

    private static void fail() {
        throw new IllegalStateException("a wheel came off");
    }
}
