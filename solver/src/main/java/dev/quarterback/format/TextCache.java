package dev.quarterback.format;

/**
 * Gives equal texts as one string, without building a string for a text seen before.
 *
 * <p>A fixed table where a newer text takes the place of an older one with the same slot: many equal texts cost
 * nothing, many different ones cost no memory.
 */
final class TextCache {
    private static final int SLOTS = 1 << 14;

    private final String[] slots = new String[SLOTS];

    String get(char[] characters, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + characters[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        String cached = slots[slot];
        if (cached == null || !isEqual(cached, characters, offset, length)) {
            cached = new String(characters, offset, length);
            slots[slot] = cached;
        }
        return cached;
    }

    private static boolean isEqual(String text, char[] characters, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
