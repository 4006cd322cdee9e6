package dev.quarterback.cli;

import picocli.CommandLine.Option;

/** The option that asks for figures that programs can read. */
final class JsonFlag {
    @Option(names = "--json", description = "print the figures as JSON, one object a line")
    private boolean asked;

    boolean isAsked() {
        return asked;
    }
}
