package dev.quarterback.api.security;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the bearer of an API key may do; each role may do what those before it may. */
public enum Role {
    /** See plans, datasets and metrics; check plans and validate problems. */
    READ,
    /** Submit plans; stop and delete its own. */
    PLAN,
    /** Stop and delete the plans of others. */
    ADMIN;

    /** The roles that this one includes. */
    List<Role> included() {
        return Stream.of(values()).filter(role -> role.compareTo(this) <= 0).toList();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
