package dev.quarterback.api.transfer;

/** Says that a request's body has yet to come: the request is served again, from its beginning, once it is there. */
final class BodyAwaited extends RuntimeException {
    private static final long serialVersionUID = 1;

    BodyAwaited() {
        super("The body has yet to come.", null, false, false);
    }
}
