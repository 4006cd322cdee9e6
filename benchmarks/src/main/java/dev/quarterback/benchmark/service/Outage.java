package dev.quarterback.benchmark.service;

import java.io.IOException;

/** Something that keeps a service from saving, for a while. */
interface Outage {
    /** What it is, for people. */
    String name();

    /** Begins it. */
    void begin() throws IOException, InterruptedException;

    /** Ends it. */
    void end() throws IOException, InterruptedException;

    /** What an outage does at its begin or end. */
    @FunctionalInterface
    interface Action {
        void run() throws IOException, InterruptedException;
    }

    /** An outage of two actions. */
    static Outage of(String name, Action begin, Action end) {
        return new Outage() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void begin() throws IOException, InterruptedException {
                begin.run();
            }

            @Override
            public void end() throws IOException, InterruptedException {
                end.run();
            }
        };
    }
}
