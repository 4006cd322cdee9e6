package dev.quarterback.format.xlsx;

/**
 * How much an archive may unpack to, all that is read of it together.
 *
 * <p>One for each time that an archive is read, since it counts.
 */
public final class UnpackLimit {
    private final long mostBytes;
    private final long mostCharacters;
    private long bytes;
    private long characters;

    private UnpackLimit(long mostBytes, long mostCharacters) {
        this.mostBytes = mostBytes;
        this.mostCharacters = mostCharacters;
    }

    /** No limit but those that each part has by itself. */
    public static UnpackLimit none() {
        return new UnpackLimit(Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /** So many bytes, and so many characters of texts in the cells of a book. */
    public static UnpackLimit of(long bytes, long characters) {
        return new UnpackLimit(bytes, characters);
    }

    /** The same limit, of which nothing is taken yet. */
    public UnpackLimit anew() {
        return new UnpackLimit(mostBytes, mostCharacters);
    }

    /** So many bytes were unpacked, a negative number for none; fails where that is too much. */
    void take(int unpacked) throws UnpackLimitException {
        bytes += Math.max(0, unpacked);
        if (bytes > mostBytes) {
            throw new UnpackLimitException("unpacks to more than " + mostBytes + " bytes");
        }
    }

    /** A text of so many characters was read, or made of what was read; fails where that is too much. */
    public void takeText(int length) throws UnpackLimitException {
        characters += length;
        if (characters > mostCharacters) {
            throw new UnpackLimitException("has texts of more than " + mostCharacters + " characters");
        }
    }
}
