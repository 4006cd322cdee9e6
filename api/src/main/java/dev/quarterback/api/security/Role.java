package dev.quarterback.api.security;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the bearer of an API key may do; each role may do what those before it may. */
public enum Role {
    /** See plans, datasets and metrics; check plans, validate problems, and ask what can be promised. */
    READ,
    /** Submit, revise, publish and withdraw plans, and ask about them; stop and delete its own plans and jobs. */
    PLAN,
    /** Stop and delete the plans and jobs of others. */
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
