package dev.quarterback.api.store;

/**
 * What makes a retry of a submission safe.
 *
 * @param caller who submits
 * @param text the caller's key for this request
 * @param bodyHash of the request's body, so that the key is not used for another
 */
public record SubmissionKey(String caller, String text, String bodyHash) {}
