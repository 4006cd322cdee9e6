package dev.quarterback.format;

import org.jspecify.annotations.Nullable;

/** Gives equal immutable values as one instance; like {@link TextCache} it forgets rather than grows. */
final class ValueCache<T> {
    private static final int SLOTS = 1 << 12;

    private final @Nullable Object[] slots = new Object[SLOTS];

    @SuppressWarnings("unchecked")
    T get(T value) {
        int hash = value.hashCode();
        int slot = (hash ^ (hash >>> 12) ^ (hash >>> 22)) & (SLOTS - 1);
        Object cached = slots[slot];
        if (value.equals(cached)) {
            return (T) cached;
        }
        slots[slot] = value;
        return value;
    }
}
