package dev.quarterback.api.job;

/** A job that cannot be done as it was asked for, through nobody's fault: its message says why. */
public final class UnfitJob extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    /** For a reason, to be shown to who has asked. */
    public UnfitJob(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
