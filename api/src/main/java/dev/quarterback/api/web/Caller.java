package dev.quarterback.api.web;

import jakarta.servlet.http.HttpServletRequest;

/** Who makes a request: the id of the API key, or {@code local} where none is needed. */
public final class Caller {
    /** Whoever calls a service that needs no keys. */
    public static final String LOCAL = "local";

    private static final String ATTRIBUTE = Caller.class.getName();

    private Caller() {}

    /** The caller of a request. */
    public static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String caller ? caller : LOCAL;
    }

    /** Remembers who makes a request. */
    public static void set(HttpServletRequest request, String caller) {
        request.setAttribute(ATTRIBUTE, caller);
    }
}
