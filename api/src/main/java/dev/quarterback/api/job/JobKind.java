package dev.quarterback.api.job;

/**
 * A kind of jobs.
 *
 * @param name as the database has it
 * @param logKey what the log calls the ids of its jobs
 */
public record JobKind(String name, String logKey) {}
